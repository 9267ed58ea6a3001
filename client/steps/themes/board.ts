import { asId, type NoteId, type ThemeId } from '#shared/kernel/ids.ts';
import type { ThemeRow } from '#shared/record/views.ts';
import type { View } from '#shared/workshop/views.ts';

/** A note on the board, with the near-duplicates that lie under it. */
export interface BoardNote {
  readonly id: NoteId;
  readonly text: string;
  readonly theme: ThemeId | null;
  readonly question: string;
  readonly fromGroup: boolean;
  readonly under: readonly { readonly id: NoteId; readonly text: string }[];
}

export interface BoardTheme {
  readonly id: ThemeId;
  readonly row: ThemeRow;
  /** The key that moves a note here, 1 to 9; 0 for a tenth theme and later, which have none. */
  readonly key: number;
  readonly notes: readonly BoardNote[];
}

/** Unsorted notes that answer the same question. */
export interface LooseGroup {
  readonly question: string;
  readonly text: string;
  readonly notes: readonly BoardNote[];
}

export interface Board {
  readonly themes: readonly BoardTheme[];
  readonly loose: readonly LooseGroup[];
  readonly looseCount: number;
  /** Set aside by a sifting: not on the board, but at hand. */
  readonly rest: readonly BoardNote[];
  /** Every note that can have focus, unsorted ones first. */
  readonly order: readonly BoardNote[];
}

/** The board as the desk shows it: themes in the order they were made, unsorted notes by question. */
export function boardOf({ notes, themes, questions }: Pick<View, 'notes' | 'themes' | 'questions'>): Board {
  const entries = Object.entries(notes);
  const aside = (id: string) => notes[id]?.aside === true;
  const all = entries
    .filter(([, row]) => row.under === null || !(row.under in notes))
    .map(
      ([id, row]): BoardNote => ({
        id: asId<NoteId>(id),
        text: row.text,
        theme: row.theme === null || !(row.theme in themes) ? null : asId<ThemeId>(row.theme),
        question: row.question,
        fromGroup: row.fromGroup === true,
        under: entries
          .filter(([, other]) => other.under === id)
          .map(([other, { text }]) => ({ id: asId<NoteId>(other), text })),
      }),
    );
  const tops = all.filter((note) => !aside(note.id));
  const inOrder = Object.entries(themes).sort(([, a], [, b]) => a.order - b.order);
  const boardThemes = inOrder.map(([id, row], index): BoardTheme => {
    const key = index < 9 ? index + 1 : 0;
    return { id: asId<ThemeId>(id), row, key, notes: tops.filter((note) => note.theme === id) };
  });
  const loose = Object.entries(questions)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { text }]) => ({
      question: id,
      text,
      notes: tops.filter((note) => note.theme === null && note.question === id),
    }))
    .filter((group) => group.notes.length > 0);
  const looseNotes = loose.flatMap((group) => group.notes);
  return {
    themes: boardThemes,
    loose,
    looseCount: looseNotes.length,
    rest: all.filter((note) => aside(note.id)),
    order: [...looseNotes, ...boardThemes.flatMap((theme) => theme.notes)],
  };
}

/**
 * Where focus goes when a note leaves the unsorted ones: to the one after it, else the one before it. A note that was
 * sorted already keeps the focus.
 * @param leaving notes that have just been moved and may not have arrived yet
 */
export function nextUnsorted(board: Board, moved: NoteId, leaving: ReadonlySet<string>): NoteId {
  const loose = board.loose.flatMap((group) => group.notes);
  const at = loose.findIndex((note) => note.id === moved);
  if (at < 0) return moved;
  const stays = (note: BoardNote) => note.id !== moved && !leaving.has(note.id);
  const next = loose.slice(at + 1).find(stays) ?? loose.slice(0, at).reverse().find(stays);
  return next?.id ?? moved;
}

/** A first name for a theme made of one note: its first words, without the full stop. */
export function nameFrom(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length <= max ? line : line.slice(0, max + 1).replace(/\s+\S*$/, '');
  return short.slice(0, max).replace(/[\s.,;:!?…–-]+$/, '');
}
