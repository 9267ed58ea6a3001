import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Clock, extended, leftAt, paused, resumed, startedClock, stoppedClock } from './clock.ts';

// Many cases on a busy machine; and time to shorten a counterexample.
vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const START = 1_000_000;
const ms = fc.integer({ min: 0, max: 3 * 3_600_000 });
/** Any clock that steps of the game can lead to. */
const clock: fc.Arbitrary<Clock> = fc
  .tuple(ms, fc.array(fc.tuple(fc.constantFrom('pause', 'resume', 'extend'), ms, ms), { maxLength: 6 }))
  .map(([minutes, moves]) => {
    let now = START;
    let made = startedClock(minutes / MINUTE, now);
    for (const [move, later, total] of moves) {
      now += later;
      made = move === 'pause' ? paused(made, now) : move === 'resume' ? resumed(made, now) : extended(made, total, now);
    }
    return made;
  });

describe('the clock', () => {
  it('[CLOCK-1] starts with the minutes it is given, parts of minutes too', () => {
    expect(startedClock(8, START)).toEqual({ totalMs: 8 * MINUTE, endsAt: START + 8 * MINUTE, leftMs: 8 * MINUTE });
    expect(startedClock(0.75, START).totalMs).toBe(45_000);
    expect(Number.isInteger(startedClock(10 / 3, START).totalMs)).toBe(true);
    expect(startedClock(0, START)).toEqual({ totalMs: 0, endsAt: START, leftMs: 0 });
  });

  it('[CLOCK-2] has never less than nothing left', () => {
    expect(leftAt(startedClock(1, START), START + 10 * MINUTE)).toBe(0);
    expect(leftAt(stoppedClock, START)).toBe(0);
    fc.assert(
      fc.property(clock, ms, ms, (made, later, total) => {
        const now = START + later;
        for (const each of [made, paused(made, now), resumed(made, now), extended(made, total, now)]) {
          expect(leftAt(each, now)).toBeGreaterThanOrEqual(0);
          expect(each.leftMs).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('[CLOCK-3] keeps what is left while it is paused', () => {
    const stopped = paused(startedClock(8, START), START + 3 * MINUTE);
    expect(stopped).toEqual({ totalMs: 8 * MINUTE, endsAt: null, leftMs: 5 * MINUTE });
    expect(leftAt(stopped, START + 60 * MINUTE)).toBe(5 * MINUTE);
    fc.assert(
      fc.property(clock, ms, ms, (made, first, second) => {
        const once = paused(made, START + first);
        expect(paused(once, START + first + second)).toEqual(once);
      }),
    );
  });

  it('[CLOCK-4] goes on with what was left', () => {
    const stopped = paused(startedClock(8, START), START + 3 * MINUTE);
    const going = resumed(stopped, START + 20 * MINUTE);
    expect(leftAt(going, START + 20 * MINUTE)).toBe(5 * MINUTE);
    expect(leftAt(going, START + 22 * MINUTE)).toBe(3 * MINUTE);
    expect(resumed(going, START + 24 * MINUTE)).toEqual(going);
  });

  it('[CLOCK-4] loses nothing by a pause, however long', () => {
    fc.assert(
      fc.property(clock, ms, ms, (made, before, pause) => {
        const now = START + before;
        expect(leftAt(resumed(paused(made, now), now + pause), now + pause)).toBe(leftAt(made, now));
      }),
    );
  });

  it('[CLOCK-5] moves what is left by the difference, running or paused', () => {
    const running = startedClock(8, START);
    const now = START + 3 * MINUTE;
    expect(leftAt(extended(running, 9 * MINUTE, now), now)).toBe(6 * MINUTE);
    expect(extended(running, 9 * MINUTE, now).totalMs).toBe(9 * MINUTE);
    expect(extended(paused(running, now), 9 * MINUTE, now)).toEqual({
      totalMs: 9 * MINUTE,
      endsAt: null,
      leftMs: 6 * MINUTE,
    });
    expect(leftAt(extended(running, 6 * MINUTE, now), now)).toBe(3 * MINUTE);
  });

  it('[CLOCK-5] gives a clock that had run out the whole of it', () => {
    const now = START + 20 * MINUTE;
    expect(leftAt(extended(startedClock(8, START), 9 * MINUTE, now), now)).toBe(MINUTE);
  });

  it('[CLOCK-5] stops at nothing when more is taken than is left', () => {
    const now = START + 7 * MINUTE;
    const short = extended(startedClock(8, START), 2 * MINUTE, now);
    expect(leftAt(short, now)).toBe(0);
    expect(extended(paused(startedClock(8, START), now), 2 * MINUTE, now).leftMs).toBe(0);
    // Taking too much must not eat the next extension.
    expect(leftAt(extended(short, 3 * MINUTE, now), now)).toBe(MINUTE);
  });
});
