import type { SiftBody, SiftLevel } from './types.ts';

/** Fewer raters than this sift nothing: everything goes on. */
export const SIFT_FROM = 8;
/**
 * Every item starts with this many ratings in the middle. One that few phones drew is then neither lifted nor sunk by a
 * single rating, and one that nobody drew lies in the middle.
 */
const BEFOREHAND = 2;
const MIDDLE: SiftLevel = 1;

interface Weighed {
  readonly id: string;
  readonly sum: number;
  readonly count: number;
}

/** Above zero when `a` stands before `b`: means compared as whole numbers, so that a tie is a tie. */
const ahead = (a: Weighed, b: Weighed): number => a.sum * b.count - b.sum * a.count;

/** What counts of one phone's ratings: known items, each once, and at most as many as it was to rate. */
export function countedRatings(
  body: SiftBody | null,
  known: ReadonlySet<string>,
  each: number,
): readonly { readonly item: string; readonly level: SiftLevel }[] {
  const seen = new Set<string>();
  const own = (body?.ratings ?? []).filter(({ item }) => {
    if (!known.has(item) || seen.has(item)) return false;
    seen.add(item);
    return true;
  });
  return own.slice(0, each);
}

/** Places by rating: 1 for the first, equal ones sharing a place. With fewer than 8 raters all share the first. */
export function siftPlaces(
  items: readonly string[],
  bodies: readonly (SiftBody | null)[],
  each: number,
): { readonly few: boolean; readonly places: ReadonlyMap<string, number> } {
  const known = new Set(items);
  const rated = bodies.map((body) => countedRatings(body, known, each)).filter((own) => own.length > 0);
  if (rated.length < SIFT_FROM) return { few: true, places: new Map(items.map((item) => [item, 1])) };
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { item, level } of rated.flat()) {
    const known = sums.get(item) ?? { sum: 0, count: 0 };
    sums.set(item, { sum: known.sum + level, count: known.count + 1 });
  }
  const weighed = items.map((id): Weighed => {
    const { sum, count } = sums.get(id) ?? { sum: 0, count: 0 };
    return { id, sum: sum + BEFOREHAND * MIDDLE, count: count + BEFOREHAND };
  });
  const places = weighed.map((own) => [own.id, 1 + weighed.filter((other) => ahead(other, own) > 0).length] as const);
  return { few: false, places: new Map(places) };
}
