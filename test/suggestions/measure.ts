import { clustersOf } from '#client/suggest/clusters.ts';
import { type Likeness, likenessOf } from '#client/suggest/likeness.ts';
import { suggestionsFor } from '#client/suggest/suggestions.ts';

/** A note with its right answers. */
export interface Labelled {
  readonly text: string;
  /** Its theme; null where it has none. */
  readonly theme: string | null;
  /** A second theme that would be right too. */
  readonly also: string | null;
}

/** A wall of notes whose themes and near-duplicates are known. */
export interface Wall {
  readonly name: string;
  readonly notes: readonly Labelled[];
  /** Notes that say the same, by their places. */
  readonly pairs: readonly (readonly [number, number])[];
}

const pairsIn = (count: number): number => (count * (count - 1)) / 2;

function countsOf(labels: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()];
}

const sumOfPairs = (labels: readonly string[]) => countsOf(labels).reduce((sum, count) => sum + pairsIn(count), 0);

/**
 * The adjusted Rand index of two divisions of the same things: 1 when they are the same, about 0 by chance
 * (Hubert & Arabie 1985).
 */
export function adjustedRand(a: readonly string[], b: readonly string[]): number {
  const together = sumOfPairs(a.map((label, index) => `${label}|${b[index]}`));
  const [inA, inB] = [sumOfPairs(a), sumOfPairs(b)];
  const expected = (inA * inB) / pairsIn(a.length);
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

/** Whether two notes may lie in one theme. */
function sameTheme(a: Labelled | undefined, b: Labelled | undefined): boolean {
  if (!a?.theme || !b?.theme) return false;
  return a.theme === b.theme || a.theme === b.also || a.also === b.theme;
}

const others = (likeness: Likeness, of: number): number[] =>
  Array.from({ length: likeness.size }, (_, index) => index)
    .filter((index) => index !== of)
    .sort((a, b) => likeness.of(of, b) - likeness.of(of, a));

/** Near-duplicates that stand among the three most alike, seen from the later note of each pair. */
function foundInTopThree(wall: Wall, likeness: Likeness): number {
  return wall.pairs.filter(([a, b]) => others(likeness, b).slice(0, 3).includes(a)).length;
}

/** Notes whose most alike note may lie in the same theme. Notes without a theme are no question here. */
function nearestInTheme(wall: Wall, likeness: Likeness): number {
  const { notes } = wall;
  return notes.filter((note, place) => sameTheme(note, notes[others(likeness, place)[0] ?? -1])).length;
}

/** The adjusted Rand index of as many groups as there are themes, over notes that have one. */
function rand(wall: Wall, letters: number | undefined): number {
  const themed = wall.notes.filter((note) => note.theme !== null);
  const truth = themed.map((note) => note.theme ?? '');
  const likeness = likenessOf(
    themed.map((note) => note.text),
    letters,
  );
  const groups = clustersOf(likeness, { groups: new Set(truth).size });
  const found = themed.map((_, place) => `${groups.findIndex((group) => group.includes(place))}`);
  return adjustedRand(truth, found);
}

/** What is offered, and how much of it is right. */
export interface Measured {
  readonly wall: string;
  readonly notes: number;
  readonly rand: number;
  /** Notes whose most alike note may lie in the same theme. */
  readonly nearest: number;
  readonly duplicates: number;
  readonly topThree: number;
  /** Pairs offered as near-duplicates, those that are, and those that lie in one theme at least. */
  readonly pairs: { readonly offered: number; readonly right: number; readonly sameTheme: number };
  /** Groups offered, the notes in them, and those notes that fit with most of their group. */
  readonly groups: { readonly offered: number; readonly notes: number; readonly fit: number };
}

/** The largest number of a group's notes that may lie in the theme of one of them. */
const fitting = (group: readonly Labelled[]): number =>
  Math.max(...group.map((note) => group.filter((other) => sameTheme(note, other)).length));

/** Measures one wall. `letters` 1 is the baseline: letters alone. */
export function measured(wall: Wall, letters?: number): Measured {
  const { notes, pairs } = wall;
  const likeness = likenessOf(
    notes.map((note) => note.text),
    letters,
  );
  const offers = suggestionsFor(
    notes.map(({ text }, place) => ({ id: String(place).padStart(4, '0'), text })),
    letters,
  );
  const offered = (kind: 'pair' | 'group') =>
    offers.filter((offer) => offer.kind === kind).map((offer) => offer.notes.map(Number));
  const isPair = ([a, b]: readonly number[]) => pairs.some((pair) => pair.includes(a ?? -1) && pair.includes(b ?? -1));
  const groups = offered('group').map((group) => group.flatMap((place) => notes[place] ?? []));
  return {
    wall: wall.name,
    notes: notes.length,
    rand: rand(wall, letters),
    nearest: nearestInTheme(wall, likeness),
    duplicates: pairs.length,
    topThree: foundInTopThree(wall, likeness),
    pairs: {
      offered: offered('pair').length,
      right: offered('pair').filter(isPair).length,
      sameTheme: offered('pair').filter(([a, b]) => sameTheme(notes[a ?? -1], notes[b ?? -1])).length,
    },
    groups: {
      offered: groups.length,
      notes: groups.flat().length,
      fit: groups.reduce((sum, group) => sum + fitting(group), 0),
    },
  };
}
