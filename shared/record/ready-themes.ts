import { asId, type ThemeId } from '#shared/kernel/ids.ts';
import type { RecordEvent } from './events.ts';
import { fieldCount, type TeamRecord, type Theme } from './types.ts';

/** Themes that an agenda brings with it, for workshops that do not sort notes: the seven steps of trust, keep and drop. */

/** The id of the theme number `place` (from 0) that an agenda brings. */
function readyId(place: number): ThemeId {
  return asId<ThemeId>(`ready-${place + 1}`);
}

/** How many themes the board has once these names are laid on it. They are laid only on an empty board. */
export function themesWith(names: readonly string[] | undefined, team: TeamRecord): number {
  return Object.keys(team.themes).length || (names?.length ?? 0);
}

/** The first theme that these names give on an empty board; null when nothing is laid. */
export function firstReady(names: readonly string[] | undefined, team: TeamRecord): ThemeId | null {
  return Object.keys(team.themes).length === 0 && names && names.length > 0 ? readyId(0) : null;
}

/** What lays the names on the board; nothing when the board has themes, for then the group's own stand. */
export function readyThemes(names: readonly string[] | undefined, team: TeamRecord): RecordEvent[] {
  if (!names || names.length === 0 || Object.keys(team.themes).length > 0) return [];
  const themes = names.map((name, place): Theme => {
    return { id: readyId(place), name, field: place % fieldCount, order: place + 1 };
  });
  const change = { notes: {}, themes: Object.fromEntries(themes.map((theme) => [theme.id, theme])) };
  const before = { notes: {}, themes: Object.fromEntries(themes.map((theme) => [theme.id, null])) };
  return [{ type: 'boardChanged', change, before }];
}
