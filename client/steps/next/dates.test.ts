import { describe, expect, it } from 'vitest';
import { movedBy, pulseDate } from './dates.ts';

describe('dates of the follow-up', () => {
  it('[NEXT-1] counts weeks over a month, a year and summer time', () => {
    expect(movedBy('2027-03-12', 28)).toBe('2027-04-09');
    expect(movedBy('2027-12-20', 42)).toBe('2028-01-31');
  });

  it('[NEXT-2] puts the pulse a week before', () => {
    expect(pulseDate('2027-06-11')).toBe('2027-06-04');
  });
});
