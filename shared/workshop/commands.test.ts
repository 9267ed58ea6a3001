import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { workshopCommandSchema } from './commands.ts';

const good = (input: unknown) => v.safeParse(workshopCommandSchema, input).success;
const date = (text: unknown) => good({ type: 'setFollowUp', date: text });

describe('commands for the workshop', () => {
  it('[ROOM-14] are strict', () => {
    expect(good({ type: 'pauseClock' })).toBe(true);
    expect(good({ type: 'pauseClock', now: 1 })).toBe(false);
    expect(good({ type: 'stopTheWorld' })).toBe(false);
    expect(good({ type: 'lockRoom' })).toBe(false);
    expect(good({ type: 'lockRoom', locked: 'yes' })).toBe(false);
    expect(good({ type: 'goToStep', from: null, to: 's1', confirmed: false })).toBe(true);
    expect(good({ type: 'goToStep', from: null, to: 's1' })).toBe(false);
    expect(good({ type: 'goToStep', from: undefined, to: 's1', confirmed: false })).toBe(false);
    for (const wrong of [null, undefined, 7, 'pauseClock', [], {}]) expect(good(wrong)).toBe(false);
  });

  it('[CLOCK-6] extend by whole milliseconds of at most a day', () => {
    const extend = (toMs: number) => good({ type: 'extendClock', fromMs: 60_000, toMs });
    expect([extend(120_000), extend(0), extend(-1), extend(1.5), extend(Number.NaN), extend(90_000_000)]).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('[ROOM-11] take at most eight lines of what always applies', () => {
    const always = (lines: unknown[]) => good({ type: 'setAlways', lines });
    expect(always([])).toBe(true);
    expect(always(Array.from({ length: 8 }, () => 'x'.repeat(140)))).toBe(true);
    expect(always(Array.from({ length: 9 }, () => 'x'))).toBe(false);
    expect(always(['x'.repeat(141)])).toBe(false);
    expect(always([' '])).toBe(false);
  });

  it('[NEXT-2] take only days that exist', () => {
    for (const day of ['2027-06-11', '2028-02-29', '2027-12-31']) expect(date(day), day).toBe(true);
    for (const day of ['2027-02-29', '2027-02-31', '2027-06-31', '2027-13-01', '2027-00-10', '2027-06-00'])
      expect(date(day), day).toBe(false);
    for (const wrong of ['', '11/6 2027', '2027-6-1', '2027-06-11T09:00', 20270611, null])
      expect(date(wrong), String(wrong)).toBe(false);
  });
});
