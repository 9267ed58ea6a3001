import { clustersOf } from './clusters.ts';
import { type Likeness, likenessOf } from './likeness.ts';

/** A note as far as suggestions care. */
export interface Suggestible {
  readonly id: string;
  readonly text: string;
}

/** Two notes that may say the same, or several that may belong together. Only ever a question. */
export interface Suggestion {
  readonly kind: 'pair' | 'group';
  readonly notes: readonly string[];
}

/** Below this many notes a hand is faster, and a suggestion has little to stand on. */
export const FEWEST_NOTES = 8;
/** From here on two notes are asked about as near-duplicates; `docs/suggestions.md` says what that finds. */
const PAIR = 0.35;
/** Groups stop growing where their notes are less alike than this on average. */
const GROUP = 0.09;
const SMALLEST_GROUP = 3;

const meanLikeness = (likeness: Likeness, group: readonly number[]): number => {
  const pairs = group.flatMap((a, at) => group.slice(at + 1).map((b) => likeness.of(a, b)));
  return pairs.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs.length);
};

function pairsOf(likeness: Likeness): number[][] {
  const found: { readonly pair: number[]; readonly likeness: number }[] = [];
  for (let a = 0; a < likeness.size; a++) {
    for (let b = a + 1; b < likeness.size; b++) {
      if (likeness.of(a, b) >= PAIR) found.push({ pair: [a, b], likeness: likeness.of(a, b) });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness).map(({ pair }) => pair);
}

function groupsOf(likeness: Likeness): number[][] {
  return clustersOf(likeness, { likeness: GROUP })
    .filter((group) => group.length >= SMALLEST_GROUP)
    .map((group) => ({ group, mean: meanLikeness(likeness, group) }))
    .sort((a, b) => b.mean - a.mean)
    .map(({ group }) => group);
}

/**
 * What to ask about unsorted notes: near-duplicates first, the most alike first, then groups. None for fewer than
 * `FEWEST_NOTES` notes. The same notes give the same suggestions, in any order of theirs.
 * @param letters the letters' share of the likeness, for measuring only
 */
export function suggestionsFor(notes: readonly Suggestible[], letters?: number): Suggestion[] {
  if (notes.length < FEWEST_NOTES) return [];
  const sorted = [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const likeness = likenessOf(
    sorted.map((note) => note.text),
    letters,
  );
  const idsOf = (places: readonly number[]) => places.flatMap((place) => sorted[place]?.id ?? []);
  return [
    ...pairsOf(likeness).map((pair): Suggestion => ({ kind: 'pair', notes: idsOf(pair) })),
    ...groupsOf(likeness).map((group): Suggestion => ({ kind: 'group', notes: idsOf(group) })),
  ];
}

/**
 * Whether a suggestion has been refused before: the same pair, or a group most of whose notes stood together in one
 * that was refused.
 */
export function isRefused(suggestion: Suggestion, refused: readonly Suggestion[]): boolean {
  return refused.some((other) => {
    if (other.kind !== suggestion.kind) return false;
    const shared = suggestion.notes.filter((note) => other.notes.includes(note)).length;
    return suggestion.kind === 'pair' ? shared === 2 : shared * 2 > suggestion.notes.length;
  });
}
