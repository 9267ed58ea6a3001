import { describe, expect, it } from 'vitest';
import { type Band, bandFor, enough } from './bands.ts';

/** The same rule said with fractions, to check the integers by. */
function expectedBand(done: number, present: number): Band {
  if (present < 8) return done > 0 && done / present >= 0.8 ? 'nearlyAll' : 'some';
  const share = done / present;
  if (share >= 1) return 'all';
  return share >= 2 / 3 ? 'most' : share >= 1 / 3 ? 'half' : 'few';
}

describe('bands', () => {
  it('[BAND-1] are few, half, most and all from eight present', () => {
    expect([0, 2, 3, 5, 6, 7, 8].map((done) => bandFor(done, 8))).toEqual([
      'few',
      'few',
      'half',
      'half',
      'most',
      'most',
      'all',
    ]);
    expect([3, 4, 7, 8, 11, 12].map((done) => bandFor(done, 12))).toEqual([
      'few',
      'half',
      'half',
      'most',
      'most',
      'all',
    ]);
  });

  it('[BAND-2] are only some and nearly all with fewer than eight', () => {
    const nearlyAllFrom = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 4, 6: 5, 7: 6 };
    for (const [present, from] of Object.entries(nearlyAllFrom))
      for (let done = 0; done <= Number(present); done++)
        expect(bandFor(done, Number(present)), `${done} of ${present}`).toBe(done >= from ? 'nearlyAll' : 'some');
  });

  it('[BAND-1] agree with the shares for every count up to sixty', () => {
    for (let present = 1; present <= 60; present++)
      for (let done = 0; done <= present; done++)
        expect(bandFor(done, present), `${done} of ${present}`).toBe(expectedBand(done, present));
  });

  it('[BAND-3] find enough at 80 %, met and missed with 3, 4, 5, 7, 8 and more', () => {
    const least = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 4, 6: 5, 7: 6, 8: 7, 9: 8, 10: 8, 12: 10, 15: 12, 30: 24 };
    for (const [present, from] of Object.entries(least)) {
      expect(enough(from, Number(present)), `${from} of ${present}`).toBe(true);
      expect(enough(from - 1, Number(present)), `${from - 1} of ${present}`).toBe(false);
    }
  });

  it('[BAND-3] never find enough of nobody', () => {
    expect(enough(0, 0)).toBe(false);
    expect(enough(0, 5)).toBe(false);
  });

  it('[BAND-4] stand when people have left after answering, or nobody is there', () => {
    expect(bandFor(0, 0)).toBe('some');
    expect(bandFor(9, 8)).toBe('all');
    expect(bandFor(5, 3)).toBe('nearlyAll');
    expect(enough(2, 1)).toBe(true);
  });
});
