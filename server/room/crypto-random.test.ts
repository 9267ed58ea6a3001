import { describe, expect, it } from 'vitest';
import { shuffled } from '#shared/kernel/random.ts';
import { cryptoRandom } from './crypto-random.ts';

describe('the server’s randomness', () => {
  it('[RANDOM-1] is spread evenly from 0 to 1', () => {
    const random = cryptoRandom();
    const buckets = new Array<number>(10).fill(0);
    for (let index = 0; index < 20_000; index++) {
      const value = random.next();
      expect(value >= 0 && value < 1).toBe(true);
      buckets[Math.floor(value * 10)] = (buckets[Math.floor(value * 10)] ?? 0) + 1;
    }
    // Seven standard deviations: wrong once in a hundred billion runs.
    for (const count of buckets) expect(Math.abs(count - 2_000)).toBeLessThan(300);
  });

  it('[RANDOM-2] shuffles so that every order comes up', () => {
    const random = cryptoRandom();
    const orders = new Set(Array.from({ length: 600 }, () => shuffled(['a', 'b', 'c', 'd'], random).join('')));
    expect(orders.size).toBe(24);
  });

  it('[RANDOM-3] makes ids that never meet', () => {
    const random = cryptoRandom();
    const ids = Array.from({ length: 1_000 }, () => random.id());
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{21}$/);
  });
});
