import { describe, expect, it } from 'vitest';
import { adjustedRand, measured } from '#test/suggestions/measure.ts';
import { afterwardsWall, contentWalls, heldOutWalls } from '#test/suggestions/walls.ts';

/** Floors a little under what `npm run measure:suggestions` prints; the numbers stand in docs/suggestions.md. */
describe('how well suggestions do', () => {
  it('[SUGGEST-10] does better than letters alone on every wall, in groups and in nearest notes', () => {
    for (const wall of [...contentWalls, ...heldOutWalls]) {
      const [own, letters] = [measured(wall), measured(wall, 1)];
      expect(own.rand, wall.name).toBeGreaterThan(letters.rand + 0.2);
      expect(own.nearest, wall.name).toBeGreaterThan(letters.nearest * 2);
    }
  });

  it('[SUGGEST-10] finds the duplicates of the held-out notes, and asks about few that are none', () => {
    const [, , mixed] = heldOutWalls.map((wall) => measured(wall));
    expect(mixed?.rand).toBeGreaterThanOrEqual(0.38);
    expect(mixed?.topThree).toBeGreaterThanOrEqual(14);
    expect(mixed?.pairs.right).toBeGreaterThanOrEqual(11);
    expect(mixed && mixed.pairs.right / mixed.pairs.offered).toBeGreaterThanOrEqual(0.75);
    expect(mixed && mixed.groups.fit / mixed.groups.notes).toBeGreaterThanOrEqual(0.72);
  });

  it('[SUGGEST-10] keeps quiet rather than guess where it knows few of the words', () => {
    const own = measured(afterwardsWall);
    expect(own.nearest).toBeGreaterThan(measured(afterwardsWall, 1).nearest);
    expect(own.pairs.offered - own.pairs.right).toBeLessThanOrEqual(2);
    expect(own.groups.offered).toBeLessThanOrEqual(4);
  });

  it('[SUGGEST-10] is measured by the adjusted Rand index of Hubert and Arabie', () => {
    expect(adjustedRand(['a', 'a', 'b', 'b'], ['x', 'x', 'y', 'y'])).toBe(1);
    expect(adjustedRand(['a', 'a', 'b', 'b'], ['x', 'y', 'x', 'y'])).toBeCloseTo(-0.5);
    expect(adjustedRand(['a', 'a', 'a', 'b', 'b', 'b'], ['x', 'x', 'y', 'y', 'z', 'z'])).toBeCloseTo(0.2424, 3);
  });
});
