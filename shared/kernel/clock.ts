/**
 * The step's clock. Times are server milliseconds since 1970, given from outside; the domain never reads a clock.
 * Running: `endsAt` is set. Paused or stopped: `endsAt` is null and `leftMs` says what is left.
 */
export interface Clock {
  /** How long this phase was given, extensions included. Also the clock's version: see `extendClock`. */
  readonly totalMs: number;
  readonly endsAt: number | null;
  readonly leftMs: number;
}

export const stoppedClock: Clock = { totalMs: 0, endsAt: null, leftMs: 0 };

/** A clock of `minutes` that starts at `now`. */
export function startedClock(minutes: number, now: number): Clock {
  const totalMs = Math.round(minutes * 60_000);
  return { totalMs, endsAt: now + totalMs, leftMs: totalMs };
}

/** Milliseconds left at `now`, never below zero. */
export function leftAt(clock: Clock, now: number): number {
  return Math.max(0, clock.endsAt === null ? clock.leftMs : clock.endsAt - now);
}

/** Stops the clock where it is. Pausing a paused clock changes nothing. */
export function paused(clock: Clock, now: number): Clock {
  return { totalMs: clock.totalMs, endsAt: null, leftMs: leftAt(clock, now) };
}

/** Lets a paused clock go on. Resuming a running clock changes nothing. */
export function resumed(clock: Clock, now: number): Clock {
  return clock.endsAt === null ? { ...clock, endsAt: now + clock.leftMs } : clock;
}

/**
 * Sets the total to `totalMs`; what is left moves by the difference, never below zero. A clock that had run out gets
 * the whole of an extension.
 */
export function extended(clock: Clock, totalMs: number, now: number): Clock {
  const leftMs = Math.max(0, leftAt(clock, now) + (totalMs - clock.totalMs));
  return { totalMs, endsAt: clock.endsAt === null ? null : now + leftMs, leftMs };
}
