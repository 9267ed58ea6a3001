import type { NormId, NoteId, ThemeId } from '#shared/kernel/ids.ts';
import type { GroupDraft, Norm, Note, TeamRecord, Theme } from './types.ts';

/** Themes in the order they were made. */
export function themesInOrder(record: TeamRecord): Theme[] {
  return Object.values(record.themes).sort((a, b) => a.order - b.order);
}

/** Norms in the order they were written. */
export function normsInOrder(record: TeamRecord): Norm[] {
  return Object.values(record.norms).sort((a, b) => a.order - b.order);
}

export function noteOf(record: TeamRecord, id: NoteId): Note | undefined {
  return Object.hasOwn(record.notes, id) ? record.notes[id] : undefined;
}

export function themeOf(record: TeamRecord, id: ThemeId): Theme | undefined {
  return Object.hasOwn(record.themes, id) ? record.themes[id] : undefined;
}

export function normOf(record: TeamRecord, id: NormId): Norm | undefined {
  return Object.hasOwn(record.norms, id) ? record.norms[id] : undefined;
}

/** What of these opened texts may be shown: all but those that were put aside. */
export function notAside(record: TeamRecord, texts: readonly string[]): string[] {
  return texts.filter((text) => !record.aside.includes(text));
}

/** The notes that lie under `id` as near-duplicates. */
export function notesUnder(record: TeamRecord, id: NoteId): Note[] {
  return Object.values(record.notes).filter((note) => note.under === id);
}

/** The themes to draft on: what the dots chose, else (too few themes, no dots) all of them. */
export function topicsOf(record: TeamRecord): ThemeId[] {
  const chosen = record.topics.filter((theme) => themeOf(record, theme));
  return chosen.length > 0 ? chosen : themesInOrder(record).map((theme) => theme.id);
}

/** Never more than 7 norms in force (method). */
export const MAX_NORMS = 7;

/** Norms that are, or may come to be, in force. */
export function normsInPlay(record: TeamRecord): Norm[] {
  return normsInOrder(record).filter((norm) => norm.status !== 'parked');
}

/** The groups that were dealt under a name: each one's lots. */
export function dealOf(record: TeamRecord, deal: string): TeamRecord['deals'][string] {
  return (Object.hasOwn(record.deals, deal) ? record.deals[deal] : undefined) ?? [];
}

/** What groups drafted on a theme, first to be tested first. */
export function groupDraftsOn(record: TeamRecord, theme: ThemeId | null): GroupDraft[] {
  const own = record.groupDrafts.filter((draft) => draft.theme === theme);
  return own.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}
