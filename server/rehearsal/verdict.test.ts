import { describe, expect, it } from 'vitest';
import { rehearsalTimes, type Standing, verdictOn } from './verdict.ts';

const NOW = 1_000_000_000;
const MINUTE = 60_000;
const standing: Standing = { real: 1, lastReal: NOW, fresh: true, teamHere: true, begunAt: NOW, endedAt: null };
const verdict = (over: Partial<Standing>, later = 0) =>
  verdictOn({ ...standing, ...over }, rehearsalTimes, NOW + later);
const alone = { real: 0 } as const;

describe('what becomes of a rehearsal', () => {
  it('[REHEARSE-6] begins when it was just opened, or when somebody real is there', () => {
    const without = { teamHere: false, begunAt: null };
    expect(verdict({ ...without, ...alone })).toBe('begin');
    expect(verdict({ ...without, ...alone, fresh: false })).toBe('wait');
    expect(verdict({ ...without, fresh: false })).toBe('begin');
    expect(verdict({ ...without, endedAt: NOW })).toBe('wait');
  });

  it('[REHEARSE-6] rests after ten minutes without anybody real, and goes on when somebody comes', () => {
    expect(verdict(alone, 10 * MINUTE - 1)).toBe('wait');
    expect(verdict(alone, 10 * MINUTE)).toBe('rest');
    expect(verdict({ ...alone, teamHere: false }, 11 * MINUTE)).toBe('wait');
    expect(verdict({ teamHere: false, lastReal: NOW + 11 * MINUTE }, 11 * MINUTE)).toBe('begin');
  });

  it('[REHEARSE-3] is erased an hour after the last one real has left', () => {
    expect(verdict({ ...alone, teamHere: false }, 60 * MINUTE - 1)).toBe('wait');
    expect(verdict({ ...alone, teamHere: false }, 60 * MINUTE)).toBe('erase');
    expect(verdict({ teamHere: false, lastReal: NOW + 60 * MINUTE }, 60 * MINUTE)).not.toBe('erase');
  });

  it('[REHEARSE-12] has its team some minutes after the end, and three hours at most', () => {
    expect(verdict({ endedAt: NOW }, 5 * MINUTE - 1)).toBe('wait');
    expect(verdict({ endedAt: NOW }, 5 * MINUTE)).toBe('rest');
    expect(verdict({}, 180 * MINUTE - 1)).toBe('wait');
    expect(verdict({}, 180 * MINUTE)).toBe('rest');
    expect(verdict({ teamHere: false }, 180 * MINUTE)).toBe('wait');
  });
});
