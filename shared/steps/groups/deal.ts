import { type Random, shuffled } from '#shared/kernel/random.ts';
import { searched } from './search.ts';
import { spread } from './spread.ts';

/** Below this many, everybody sits together (method, mixing rule). */
export const WHOLE_BELOW = 6;
const SMALLEST = 3;

/** Somebody to be dealt. Chance, a voluntary base and earlier rounds: there is no other input (method, mixing rule). */
export interface Hand {
  readonly lot: string;
  readonly base: number | null;
  readonly earlier: readonly string[];
}

/** Groups as lists of lots, sorted within. */
export type Groups = readonly (readonly string[])[];

/**
 * How many groups for so many people: floor(n / 3) groups of three or four; tables of four are as few as that allows.
 * Up to five people stay whole; none for nobody.
 */
export function groupCount(people: number, size: 3 | 4 = 3): number {
  if (people === 0) return 0;
  if (people < WHOLE_BELOW) return 1;
  return size === 4 ? Math.ceil(people / size) : Math.floor(people / SMALLEST);
}

/** For each earlier round, everybody's group in it; null for who was not there. */
export function earlierCircles(hands: readonly Hand[], rounds: readonly Groups[]): (number | null)[][] {
  return rounds.map((groups) => {
    const placeOf = new Map(groups.flatMap((lots, place) => lots.map((lot) => [lot, place] as const)));
    return hands.map(({ earlier }) => {
      const known = earlier.find((lot) => placeOf.has(lot));
      return known === undefined ? null : (placeOf.get(known) ?? null);
    });
  });
}

/** Same bases side by side: first the groups that one base fills alone, then what is left, bases still side by side. */
function together(hands: readonly Hand[], groups: number, random: Random): number[] {
  const people = shuffled([...hands.keys()], random);
  const bases = shuffled([...new Set(hands.flatMap(({ base }) => (base === null ? [] : [base])))], random);
  const ofBase = [...bases, null].map((base) => people.filter((person) => hands[person]?.base === base));
  const full = (own: readonly number[]) => own.length - (own.length % SMALLEST);
  const order = [...ofBase.flatMap((own) => own.slice(0, full(own))), ...ofBase.flatMap((own) => own.slice(full(own)))];
  const sizes = Array.from({ length: groups }, (_, place) => Math.floor((hands.length + place) / groups));
  const seats = sizes.flatMap((size, group) => new Array<number>(size).fill(group));
  const groupOf: number[] = new Array(hands.length).fill(0);
  order.forEach((person, place) => {
    groupOf[person] = seats[place] ?? 0;
  });
  return groupOf;
}

/**
 * Deals people into groups: fewest repeated pairs first, then bases as mixed as that allows.
 * With one earlier round the result is an optimum (see `spread`); with more, a search that stops at the proven bound.
 * @param hands in an order that chance has made
 * @param rounds the groups of earlier rounds, oldest first
 */
export function deal(
  hands: readonly Hand[],
  rounds: readonly Groups[],
  bases: 'mixed' | 'together',
  random: Random,
  size: 3 | 4 = 3,
): Groups {
  const groups = groupCount(hands.length, size);
  if (groups === 0) return [];
  const circles = earlierCircles(hands, rounds);
  const own = hands.map(({ base }) => base);
  const known = circles.filter((circle) => circle.some((place) => place !== null));
  const groupOf =
    bases === 'together'
      ? together(hands, groups, random)
      : known.length < 2
        ? spread(known[0] ?? own.map(() => null), own, groups, random)
        : searched(known, own, groups, random);
  const dealt = Array.from({ length: groups }, (_, group) =>
    hands.flatMap(({ lot }, person) => (groupOf[person] === group ? [lot] : [])).sort(),
  );
  return shuffled(dealt, random);
}

/** Gives each newcomer a place in a smallest group, chance deciding among equals. Nobody who has a place moves. */
export function placed(
  lots: readonly string[],
  groups: Groups,
  random: Random,
): { readonly lot: string; readonly group: number }[] {
  const sizes = groups.map((group) => group.length);
  const places = shuffled(lots, random).map((lot) => {
    const least = Math.min(...sizes);
    const smallest = sizes.flatMap((size, group) => (size === least ? [group] : []));
    const group = smallest[Math.floor(random.next() * smallest.length)] ?? 0;
    sizes[group] = least + 1;
    return { lot, group };
  });
  return places.sort((a, b) => (a.lot < b.lot ? -1 : 1));
}
