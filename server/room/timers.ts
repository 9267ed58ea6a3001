/** The clock, passed in so that tests can turn it by hand. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `work` once, `ms` from now. Returns how to call it off. */
  after(ms: number, work: () => void): () => void;
  /** Runs `work` soon, after what has already arrived has been read, so that things which came together meet. */
  soon(work: () => void): void;
}

export const realTimers: Timers = {
  now: () => Date.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms);
    // A pending tick must not keep a process alive that wants to end.
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
  soon(work) {
    setImmediate(work);
  },
};

/** The date where the server stands, ISO. */
export function dateOf(now: number): string {
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
