import * as v from 'valibot';
import { accept } from '#shared/kernel/decision.ts';
import type { TeamStepModule } from '../define-step.ts';
import { line } from '../fields.ts';

/** Welcome: the room code, today's frame in five lines, and what always applies (method, step 1). */
export interface WelcomeConfig {
  readonly frame: string[];
}
export type WelcomeState = Record<string, never>;
export interface WelcomeView {
  readonly kind: 'welcome';
  readonly frame: readonly string[];
}

export const welcome: TeamStepModule<'welcome', WelcomeConfig, WelcomeState, never, never, never, WelcomeView> = {
  kind: 'welcome',
  configSchema: v.strictObject({ frame: v.pipe(v.array(line(200, 1)), v.maxLength(8)) }),
  commandSchema: v.never(),
  bodySchema: null,
  refusesEntry: () => null,
  start: () => ({}),
  onEnter: () => [],
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: () => [],
  gathers: () => [],
  counts: () => false,
  decide: () => accept(),
  evolve: (state) => state,
  project: (_state, config) => ({ kind: 'welcome', frame: [...config.frame] }),
};
