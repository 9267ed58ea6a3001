import type { LevelName } from '#client/ui/Level.tsx';
import type { Level } from '#shared/steps/consent/types.ts';

/** How the five answers are drawn; the words beside them carry the meaning. */
export const drawnLevels: Readonly<Record<Level, LevelName>> = {
  in: 'full',
  tryable: 'threeQuarters',
  concern: 'half',
  objection: 'bar',
  pass: 'ring',
};
