import { describe, expect, it } from 'vitest';
import { shuffled } from '#shared/kernel/random.ts';
import { seededRandom } from '#shared/testing/seeded-random.ts';
import { deal, earlierCircles, type Groups, groupCount, type Hand, placed } from './deal.ts';
import { type Classes, fewestPairs, pairsWithin } from './pairs.ts';

const hands = (bases: readonly (number | null)[], earlier: readonly (readonly string[])[] = []): Hand[] =>
  bases.map((base, person) => ({ lot: `new${person}`, base, earlier: earlier[person] ?? [] }));
const nobodys = (people: number): null[] => new Array<null>(people).fill(null);

const groupOfAll = (dealt: Groups, of: readonly Hand[]) =>
  of.map(({ lot }) => dealt.findIndex((group) => group.includes(lot)));

/** Every deal of so many people into groups of these sizes, each once. */
function* everyDeal(people: number, groups: number): Generator<readonly number[]> {
  const sizes = Array.from({ length: groups }, (_, place) => Math.floor((people + place) / groups));
  const groupOf: number[] = [];
  function* from(person: number, left: number[]): Generator<readonly number[]> {
    if (person === people) {
      yield [...groupOf];
      return;
    }
    const tried = new Set<string>();
    for (const [group, room] of left.entries()) {
      // Empty groups of one size are the same group.
      const empty = !groupOf.slice(0, person).includes(group);
      const name = empty ? `empty ${room}` : `${group}`;
      if (room === 0 || tried.has(name)) continue;
      tried.add(name);
      groupOf[person] = group;
      yield* from(
        person + 1,
        left.map((size, place) => (place === group ? size - 1 : size)),
      );
    }
  }
  yield* from(0, sizes);
}

/** The best that any deal can do: fewest repeated pairs, then fewest pairs of one base. */
function best(circles: readonly Classes[], bases: Classes): readonly [number, number] {
  let found: readonly [number, number] = [Number.POSITIVE_INFINITY, 0];
  for (const groupOf of everyDeal(bases.length, groupCount(bases.length))) {
    const repeats = circles.reduce((sum, circle) => sum + pairsWithin(groupOf, circle), 0);
    const alike = pairsWithin(groupOf, bases);
    if (repeats < found[0] || (repeats === found[0] && alike < found[1])) found = [repeats, alike];
  }
  return found;
}

const scoreOf = (dealt: Groups, of: readonly Hand[], rounds: readonly Groups[]) => {
  const groupOf = groupOfAll(dealt, of);
  const circles = earlierCircles(of, rounds);
  const repeats = circles.reduce((sum, circle) => sum + pairsWithin(groupOf, circle), 0);
  return [
    repeats,
    pairsWithin(
      groupOf,
      of.map(({ base }) => base),
    ),
  ] as const;
};

/** A first round of so many people, and their lots of it. */
function firstRound(people: number, seed: number): { readonly groups: Groups; readonly lots: string[][] } {
  const own = nobodys(people).map((_, person) => ({ lot: `old${person}`, base: null, earlier: [] }));
  return { groups: deal(own, [], 'mixed', seededRandom(seed)), lots: own.map(({ lot }) => [lot]) };
}

/** Bases of chance: some have not said theirs. */
function someBases(people: number, kinds: number, seed: number): (number | null)[] {
  const random = seededRandom(seed);
  return nobodys(people).map(() => {
    const base = Math.floor(random.next() * (kinds + 1));
    return base === kinds ? null : base;
  });
}

describe('the deal', () => {
  it.each([
    [0, []],
    [1, [1]],
    [2, [2]],
    [3, [3]],
    [4, [4]],
    [5, [5]],
    [6, [3, 3]],
    [7, [3, 4]],
    [8, [4, 4]],
    [9, [3, 3, 3]],
    [10, [3, 3, 4]],
    [11, [3, 4, 4]],
    [17, [3, 3, 3, 4, 4]],
    [30, new Array<number>(10).fill(3)],
    [200, [...new Array<number>(64).fill(3), 4, 4]],
  ])('[GROUPS-1] of %i people has groups of three and four, and up to five stay whole', (people, sizes) => {
    const own = hands(nobodys(people));
    const dealt = deal(own, [], 'mixed', seededRandom(people));
    expect(dealt.map((group) => group.length).sort()).toEqual(sizes);
    expect(dealt.flat().sort()).toEqual(own.map(({ lot }) => lot).sort());
  });

  it('[GROUPS-2] is the work of chance: every pair meets about as often', () => {
    const own = hands(nobodys(9));
    const met = new Map<string, number>();
    const random = seededRandom(7);
    const deals = 4000;
    for (let time = 0; time < deals; time++)
      for (const [a = '', b = '', c = ''] of deal(own, [], 'mixed', random))
        for (const pair of [a + b, a + c, b + c]) met.set(pair, (met.get(pair) ?? 0) + 1);
    expect(met.size).toBe(36);
    // A quarter of the deals for each pair; six standard deviations off would be no chance.
    for (const [pair, times] of met) expect(Math.abs(times - deals / 4), pair).toBeLessThan(165);
  });

  it.each([6, 7, 8, 9, 10])('[GROUPS-3] of %i people is as good as the best of all deals, by brute force', (people) => {
    for (let seed = 1; seed <= (people > 9 ? 6 : 20); seed++) {
      const { groups, lots } = firstRound(people, seed);
      const bases = someBases(people, 1 + (seed % 4), seed);
      // Now and then somebody is new, and somebody has gone.
      const own = hands(bases, seed % 3 === 0 ? lots.with(0, []) : lots);
      const dealt = deal(own, [groups], 'mixed', seededRandom(seed * 31));
      expect(scoreOf(dealt, own, [groups])).toEqual(best(earlierCircles(own, [groups]), bases));
    }
  });

  it('[GROUPS-3] of any number up to 30, and of 200, meets the lower bound on repeats and on bases at once', () => {
    for (const people of [...Array.from({ length: 25 }, (_, place) => place + 6), 200]) {
      for (let seed = 1; seed <= 8; seed++) {
        const { groups, lots } = firstRound(people, seed);
        const bases = someBases(people, 1 + (seed % 6), seed + people);
        const own = shuffled(hands(bases, lots), seededRandom(seed));
        const dealt = deal(own, [groups], 'mixed', seededRandom(seed * 31));
        const count = groupCount(people);
        const [circle = []] = earlierCircles(own, [groups]);
        const bound = [
          fewestPairs(circle, count),
          fewestPairs(
            own.map(({ base }) => base),
            count,
          ),
        ];
        expect(scoreOf(dealt, own, [groups])).toEqual(bound);
        // From twelve people on nobody meets anybody again.
        if (people >= 12) expect(bound[0]).toBe(0);
        expect(dealt.map((group) => group.length).every((size) => size === 3 || size === 4)).toBe(true);
      }
    }
  });

  it.each([9, 12, 15, 18, 30, 200])(
    '[GROUPS-3] of %i people finds a third round in which no pair meets again',
    (people) => {
      const { groups: first, lots } = firstRound(people, 5);
      const second = hands(nobodys(people), lots);
      const again = deal(second, [first], 'mixed', seededRandom(8));
      const third = second.map(({ lot, earlier }, person) => ({
        lot: `third${person}`,
        base: null,
        earlier: [...earlier, lot],
      }));
      const dealt = deal(third, [first, again], 'mixed', seededRandom(9));
      expect(scoreOf(dealt, third, [first, again])).toEqual([0, 0]);
    },
  );

  it.each([7, 8, 9])('[GROUPS-3] of %i people and two earlier rounds is as good as the best of all deals', (people) => {
    for (let seed = 1; seed <= 4; seed++) {
      const { groups: first, lots } = firstRound(people, seed);
      const second = hands(nobodys(people), lots);
      const again = deal(second, [first], 'mixed', seededRandom(seed));
      const bases = someBases(people, 2, seed);
      const third = hands(
        bases,
        second.map(({ lot, earlier }) => [...earlier, lot]),
      ).map((hand, person) => ({ ...hand, lot: `third${person}` }));
      const dealt = deal(third, [first, again], 'mixed', seededRandom(seed));
      expect(scoreOf(dealt, third, [first, again])).toEqual(best(earlierCircles(third, [first, again]), bases));
    }
  });

  it('[GROUPS-4] may seat the same bases together, where the agenda says so', () => {
    const bases = [0, 1, 0, 1, 0, 1, null, 1, 0];
    const own = hands(bases);
    const dealt = deal(own, [], 'together', seededRandom(3));
    expect(dealt.map((group) => group.length)).toEqual([3, 3, 3]);
    const whole = dealt.filter(
      (group) => new Set(group.map((lot) => own.find((hand) => hand.lot === lot)?.base)).size === 1,
    );
    expect(whole.length).toBeGreaterThanOrEqual(2);
  });

  it('[GROUPS-5] does not depend on anything but the lots, their bases and earlier rounds', () => {
    const own = hands([0, 1, null, 0, 1, null, 0]);
    expect(deal(own, [], 'mixed', seededRandom(3))).toEqual(deal(own, [], 'mixed', seededRandom(3)));
    for (const group of deal(own, [], 'mixed', seededRandom(3))) expect(group).toEqual([...group].sort());
  });

  it('[GROUPS-8] places newcomers in the smallest groups and moves nobody', () => {
    const groups = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f', 'g'],
      ['h', 'i', 'j'],
    ];
    const places = placed(['x', 'y', 'z'], groups, seededRandom(1));
    expect(places.map(({ lot }) => lot)).toEqual(['x', 'y', 'z']);
    const sizes = groups.map((group, place) => group.length + places.filter((each) => each.group === place).length);
    expect([...sizes].sort()).toEqual([4, 4, 5]);
  });
});
