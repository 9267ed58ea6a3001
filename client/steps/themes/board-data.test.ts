import { describe, expect, it } from 'vitest';
import type { NoteRow, ThemeRow } from '#shared/record/views.ts';
import { boardOf } from './board-data.ts';

const note = (text: string, theme: string | null, under: string | null = null): NoteRow => ({
  question: 'q1',
  text,
  theme,
  under,
});
const theme = (name: string, order: number): ThemeRow => ({
  name,
  field: order,
  order,
  rank: null,
  dots: null,
  topic: null,
});

describe('the board’s data', () => {
  it('[BOARD-7] puts every note in its theme, in the themes’ order, and the rest outside', () => {
    const board = boardOf({
      themes: { b: theme('Beslut', 2), a: theme('Möten', 1) },
      notes: { n1: note('ett', 'a'), n2: note('två', null), n3: note('tre', 'b'), n4: note('fyra', 'gone') },
    });
    expect(board.fields.map((field) => field.name)).toEqual(['Möten', 'Beslut']);
    expect(board.fields[0]?.notes.map((row) => row.text)).toEqual(['ett']);
    expect(board.loose.notes.map((row) => row.text)).toEqual(['två', 'fyra']);
    expect(board.count).toBe(4);
  });

  it('[BOARD-7] shows a near-duplicate under the other, and counts it all the same', () => {
    const board = boardOf({
      themes: { a: theme('Möten', 1) },
      notes: { n1: note('ett', 'a'), n2: note('samma', 'a', 'n1'), n3: note('lika', 'a', 'n1') },
    });
    expect(board.fields[0]?.notes).toEqual([{ id: 'n1', text: 'ett', under: 2 }]);
    expect(board.fields[0]?.count).toBe(3);
  });
});
