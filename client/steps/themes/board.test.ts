import { describe, expect, it } from 'vitest';
import type { NoteRow, QuestionRow, ThemeRow } from '#shared/record/views.ts';
import { noteId } from '#shared/testing/ids.ts';
import { boardOf, nameFrom, nextUnsorted } from './board.ts';

const note = (question: string, theme: string | null = null, under: string | null = null): NoteRow => ({
  question,
  theme,
  under,
  text: `note on ${question}`,
});
const theme = (order: number): ThemeRow => ({
  name: `Theme ${order}`,
  field: order,
  order,
  rank: null,
  dots: null,
  topic: null,
});
const questions: Record<string, QuestionRow> = {
  q2: { text: 'Second', order: 1, shown: true },
  q1: { text: 'First', order: 0, shown: true },
};

describe('the board', () => {
  it('[BOARD-1] lays unsorted notes by question and numbers the themes in the order they were made', () => {
    const board = boardOf({
      questions,
      notes: { a: note('q2'), b: note('q1'), c: note('q1', 't2') },
      themes: { t2: theme(2), t1: theme(1) },
    });
    expect(board.loose.map((group) => [group.text, group.notes.map(({ id }) => id)])).toEqual([
      ['First', ['b']],
      ['Second', ['a']],
    ]);
    expect(board.themes.map(({ id, key }) => [id, key])).toEqual([
      ['t1', 1],
      ['t2', 2],
    ]);
    expect(board.order.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('[BOARD-2] keeps near-duplicates readable under their note, and counts them once', () => {
    const board = boardOf({ questions, notes: { a: note('q1'), b: note('q1', null, 'a') }, themes: {} });
    expect(board.looseCount).toBe(1);
    expect(board.order[0]?.under).toEqual([{ id: 'b', text: 'note on q1' }]);
  });

  it('[BOARD-3] gives the tenth theme no key', () => {
    const themes = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`t${at + 1}`, theme(at + 1)]));
    expect(boardOf({ questions, notes: {}, themes }).themes.map(({ key }) => key)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 0,
    ]);
  });

  it('[BOARD-4] leads from a sorted note to the next unsorted one, past those already on their way', () => {
    const notes = { a: note('q1'), b: note('q1'), c: note('q1'), d: note('q1', 't1') };
    const board = boardOf({ questions, notes, themes: { t1: theme(1) } });
    expect(nextUnsorted(board, noteId('a'), new Set())).toBe('b');
    expect(nextUnsorted(board, noteId('a'), new Set(['b']))).toBe('c');
    expect(nextUnsorted(board, noteId('c'), new Set())).toBe('b');
    expect(nextUnsorted(board, noteId('c'), new Set(['a', 'b']))).toBe('c');
    expect(nextUnsorted(board, noteId('d'), new Set())).toBe('d');
  });

  it('[BOARD-5] proposes the first words of a note as a name, whole words only and without the full stop', () => {
    expect(nameFrom('Möten som slutar i tid.', 40)).toBe('Möten som slutar i tid');
    expect(nameFrom('När det kör ihop sig och någon frågar: vad kan jag ta?', 40)).toBe(
      'När det kör ihop sig och någon frågar',
    );
    expect(nameFrom('Mjukvaruutvecklingsenhetsgemensamma', 10)).toBe('Mjukvaruut');
  });
});
