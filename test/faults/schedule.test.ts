import { describe, expect, it } from 'vitest';
import { playSchedule } from './schedule.ts';

const PER_TEST = 100;
const TESTS = 10;

/** A seed that ever fails is kept here by its number with what it showed. */
describe('a thousand workshops under drops, delays, doubles, kills and failing commits', () => {
  it.each(Array.from({ length: TESTS }, (_, index) => index * PER_TEST + 1))(
    `[FAULT-1] lose nothing acked, double nothing and heal: ${PER_TEST} seeds from %i`,
    async (first) => {
      const broken: string[] = [];
      const faults: Record<string, number> = {};
      for (let seed = first; seed < first + PER_TEST; seed++) {
        const outcome = await playSchedule(seed);
        for (const [name, count] of Object.entries(outcome.faults)) faults[name] = (faults[name] ?? 0) + count;
        for (const problem of outcome.problems) broken.push(`seed ${seed}: ${problem}`);
      }
      expect(broken).toEqual([]);
      // The schedules are worth nothing if they are calm.
      expect(faults.kill).toBeGreaterThan(PER_TEST);
      expect(faults.drop).toBeGreaterThan(PER_TEST);
    },
    120_000,
  );
});
