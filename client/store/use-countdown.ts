import { useEffect, useState } from 'react';
import { type Clock, leftAt } from '#shared/kernel/clock.ts';
import { useRoom } from './room-store.ts';

export interface Countdown {
  readonly leftMs: number;
  /** What is left of the whole, 0 to 1. */
  readonly fraction: number;
  /** False while paused, before the first step, and once the time is out. */
  readonly running: boolean;
  readonly totalMs: number;
}

/** What a clock shows at the server's time `now`. */
export function countdownAt(clock: Clock | null, now: number): Countdown {
  if (!clock) return { leftMs: 0, fraction: 0, running: false, totalMs: 0 };
  const leftMs = leftAt(clock, now);
  return {
    leftMs,
    fraction: clock.totalMs > 0 ? Math.min(1, leftMs / clock.totalMs) : 0,
    running: clock.endsAt !== null && leftMs > 0,
    totalMs: clock.totalMs,
  };
}

/** The step's time left by the server's clock. Re-renders when the shown second changes, on every device at once. */
export function useCountdown(): Countdown {
  const clock = useRoom((state) => state.view?.clock.main ?? null);
  const offset = useRoom((state) => state.clockOffset);
  const [, tick] = useState(0);
  const shown = countdownAt(clock, Date.now() + offset);
  const { running, leftMs } = shown;
  useEffect(() => {
    if (!running) return;
    // A few milliseconds past the change, so that a timer that fires early does not show the same second twice.
    const timer = setTimeout(() => tick((count) => count + 1), (leftMs % 1000 || 1000) + 5);
    return () => clearTimeout(timer);
  }, [running, leftMs]);
  return shown;
}
