import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '#shared/testing/seeded-random.ts';
import { mixed, shuffled } from './random.ts';

// Many cases on a busy machine; and time to shorten a counterexample.
vi.setConfig({ testTimeout: 60_000 });

/** The sum of squared deviations from an even spread, in units of the expected count. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('shuffling', () => {
  it('[KERNEL-4] keeps every item once and leaves its argument alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items];
        const out = shuffled(items, seededRandom(seed));
        expect(items).toEqual(before);
        expect([...out].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
      }),
    );
  });

  it('[KERNEL-4] gives each of the 24 orders of four things the same chance', () => {
    const random = seededRandom(7);
    const counts = new Map<string, number>();
    for (let run = 0; run < 24_000; run++) {
      const order = shuffled(['a', 'b', 'c', 'd'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    // 23 degrees of freedom: above 58 happens once in ten thousand. The classic wrong shuffle gives over 1,000.
    expect(chiSquare([...counts.values()])).toBeLessThan(58);
  });
});

describe('mixing what was handed in', () => {
  const things = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 12 });

  it('[KERNEL-5] gives the same outcome for every order of arrival', () => {
    fc.assert(
      fc.property(things, fc.integer(), fc.integer(), (keys, seed, arrival) => {
        const handed = keys.map((key) => ({ key, text: `text of ${key}` }));
        const other = shuffled(handed, seededRandom(arrival));
        expect(mixed(other, seededRandom(seed))).toEqual(mixed(handed, seededRandom(seed)));
      }),
    );
  });

  it('[KERNEL-5] spreads each thing evenly over all places, wherever its key sorts', () => {
    const random = seededRandom(11);
    const places = [0, 0, 0, 0, 0];
    for (let run = 0; run < 10_000; run++) {
      const at = mixed(
        ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key })),
        random,
      ).findIndex((thing) => thing.key === 'a');
      places[at] = (places[at] ?? 0) + 1;
    }
    expect(chiSquare(places)).toBeLessThan(24);
  });
});

describe('seeded randomness', () => {
  it('[KERNEL-8] is the same for the same seed and another for another', () => {
    const [one, same, other] = [seededRandom(3), seededRandom(3), seededRandom(4)];
    const ids = Array.from({ length: 50 }, () => one.id());
    expect(Array.from({ length: 50 }, () => same.id())).toEqual(ids);
    expect(Array.from({ length: 50 }, () => other.id())).not.toEqual(ids);
    expect(new Set(ids).size).toBe(50);
  });
});
