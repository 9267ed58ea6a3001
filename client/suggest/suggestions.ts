import { clustersOf } from './clusters.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { FEWEST_NOTES, SMALLEST_GROUP, type Suggestible, type Suggestion } from './offers.ts';

/** From here on two notes are asked about as near-duplicates; `docs/suggestions.md` says what that finds. */
const PAIR = 0.4;
/** Groups stop growing where their notes are less alike than this on average. */
const GROUP = 0.09;

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
  // The one that says most lies on top when they are laid together.
  const longestFirst = (places: readonly number[]) =>
    [...places].sort((a, b) => (sorted[b]?.text.length ?? 0) - (sorted[a]?.text.length ?? 0));
  return [
    ...pairsOf(likeness).map((pair): Suggestion => ({ kind: 'pair', notes: idsOf(longestFirst(pair)) })),
    ...groupsOf(likeness).map((group): Suggestion => ({ kind: 'group', notes: idsOf(group) })),
  ];
}
