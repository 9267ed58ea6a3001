import { describe, expect, it } from 'vitest';
import { clustersOf } from './clusters.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { isRefused, type Suggestion, stillOpen } from './offers.ts';
import { suggestionsFor } from './suggestions.ts';

const texts = [
  'Skicka ut agendan innan mötet!',
  'Skicka alltid ut agendan i god tid före mötet!',
  'Möten som drar över tiden',
  'Chattmeddelanden på kvällen som ser bråttom ut.',
  'Messages late in the evening',
  'Hälsa på alla på morgonen',
  'Att man letar syndabock när något går snett.',
  'Blame first when something went wrong',
  'Godare kaffe',
];
const notes = texts.map((text, index) => ({ id: `n${index}`, text }));
const table = (rows: readonly (readonly number[])[]): Likeness => ({
  size: rows.length,
  of: (a, b) => rows[a]?.[b] ?? 0,
});

describe('suggestions', () => {
  it('[SUGGEST-1] are the same in whatever order the notes come', () => {
    const other = [...notes].reverse();
    expect(suggestionsFor(other)).toEqual(suggestionsFor(notes));
  });

  it('[SUGGEST-2] are none for fewer than eight notes', () => {
    expect(suggestionsFor(notes).length).toBeGreaterThan(0);
    expect(suggestionsFor(notes.slice(0, 7))).toEqual([]);
  });

  it('[SUGGEST-3] begin with near-duplicates, the longer note on top', () => {
    const kinds = suggestionsFor(notes).map((one) => one.kind);
    expect(kinds).toEqual([...kinds].sort().reverse());
    expect(suggestionsFor(notes)).toContainEqual({ kind: 'pair', notes: ['n1', 'n0'] });
    for (const { kind, notes: ids } of suggestionsFor(notes))
      expect(ids.length).toBeGreaterThanOrEqual(kind === 'pair' ? 2 : 3);
  });

  it('[SUGGEST-3] find notes alike between 0 and 1, each most like itself', () => {
    const likeness = likenessOf([...texts, '', '!?']);
    for (let a = 0; a < likeness.size; a++) {
      expect(likeness.of(a, a)).toBe(1);
      for (let b = 0; b < likeness.size; b++) {
        expect(likeness.of(a, b)).toBeCloseTo(likeness.of(b, a));
        expect(likeness.of(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness.of(a, b)).toBeLessThanOrEqual(1.000001);
      }
    }
  });

  it('[SUGGEST-6] do not come back when most of a refused group is in them', () => {
    const group = (...ids: string[]): Suggestion => ({ kind: 'group', notes: ids });
    const refused = [group('a', 'b', 'c', 'd'), { kind: 'pair', notes: ['x', 'y'] } as const];
    expect(isRefused(group('a', 'b', 'e'), refused)).toBe(true);
    expect(isRefused(group('a', 'b', 'e', 'f'), refused)).toBe(false);
    expect(isRefused({ kind: 'pair', notes: ['y', 'x'] }, refused)).toBe(true);
    expect(isRefused({ kind: 'pair', notes: ['a', 'b'] }, refused)).toBe(false);
  });

  it('[SUGGEST-7] go when a pair is sorted, and shrink with their group down to three', () => {
    const group: Suggestion = { kind: 'group', notes: ['a', 'b', 'c', 'd'] };
    expect(stillOpen(group, new Set(['a', 'b', 'c', 'd']))).toBe(group);
    expect(stillOpen(group, new Set(['a', 'b', 'd']))?.notes).toEqual(['a', 'b', 'd']);
    expect(stillOpen(group, new Set(['a', 'b']))).toBeNull();
    expect(stillOpen({ kind: 'pair', notes: ['a', 'b'] }, new Set(['a']))).toBeNull();
  });
});

describe('clusters', () => {
  const rows = [
    [1, 0.9, 0.2, 0],
    [0.9, 1, 0.4, 0],
    [0.2, 0.4, 1, 0.1],
    [0, 0, 0.1, 1],
  ];

  it('[SUGGEST-11] join the most alike by their mean, down to a number or a likeness', () => {
    expect(clustersOf(table(rows), { groups: 2 })).toEqual([[0, 1, 2], [3]]);
    expect(clustersOf(table(rows), { likeness: 0.31 })).toEqual([[0, 1], [2], [3]]);
    expect(clustersOf(table(rows), { likeness: 0.29 })).toEqual([[0, 1, 2], [3]]);
    expect(clustersOf(table([]), { groups: 3 })).toEqual([]);
  });

  it('[SUGGEST-11] are those of the plain definition, computed anew at every step', () => {
    const likeness = likenessOf(texts);
    const plain = texts.map((_, index) => [index]);
    const mean = (a: number[], b: number[]) =>
      a.flatMap((x) => b.map((y) => likeness.of(x, y))).reduce((sum, one) => sum + one, 0) / (a.length * b.length);
    while (plain.length > 4) {
      const all = plain.flatMap((a, i) => plain.slice(i + 1).map((b) => ({ a, b, mean: mean(a, b) })));
      const best = all.reduce((one, other) => (other.mean > one.mean ? other : one));
      plain.splice(plain.indexOf(best.b), 1);
      best.a.push(...best.b);
    }
    const sorted = plain.map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    const found = clustersOf(likeness, { groups: 4 }).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    expect(found).toEqual(sorted);
  });
});
