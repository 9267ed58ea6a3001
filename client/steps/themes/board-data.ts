import type { View } from '#shared/workshop/views.ts';

export interface BoardNote {
  readonly id: string;
  readonly text: string;
  /** Near-duplicates that lie under it. */
  readonly under: number;
  /** A mixed group wrote it together. */
  readonly fromGroup?: true;
}

export interface BoardField {
  readonly id: string;
  readonly name: string;
  readonly field: number;
  /** All its notes, those that lie under others too. */
  readonly count: number;
  readonly notes: readonly BoardNote[];
}

export interface Board {
  readonly fields: readonly BoardField[];
  readonly loose: { readonly count: number; readonly notes: readonly BoardNote[] };
  readonly count: number;
}

/** The board as the wall shows it: themes in their order, each with the notes on top. */
export function boardOf({ notes, themes }: Pick<View, 'notes' | 'themes'>): Board {
  const under = new Map<string, number>();
  for (const note of Object.values(notes)) {
    if (note.under !== null) under.set(note.under, (under.get(note.under) ?? 0) + 1);
  }
  const inTheme = new Map<string | null, BoardNote[]>();
  const counts = new Map<string | null, number>();
  // What a sifting has set aside is at hand on the desk.
  const onBoard = Object.entries(notes).filter(([, note]) => !note.aside);
  for (const [id, note] of onBoard) {
    const theme = note.theme !== null && themes[note.theme] ? note.theme : null;
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
    if (note.under !== null) continue;
    const list = inTheme.get(theme) ?? [];
    const row: BoardNote = { id, text: note.text, under: under.get(id) ?? 0 };
    list.push(note.fromGroup ? { ...row, fromGroup: true } : row);
    inTheme.set(theme, list);
  }
  const fields = Object.entries(themes)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { name, field }]) => ({
      id,
      name,
      field,
      count: counts.get(id) ?? 0,
      notes: inTheme.get(id) ?? [],
    }));
  const loose = { count: counts.get(null) ?? 0, notes: inTheme.get(null) ?? [] };
  return { fields, loose, count: onBoard.length };
}
