import type { Timers } from '#server/room/timers.ts';

/** A clock that the test turns: two workshops then happen at exactly the same times. */
export class HandTurnedTimers implements Timers {
  #now: number;
  #waiting: { readonly at: number; readonly work: () => void }[] = [];

  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, work: () => void): () => void {
    const entry = { at: this.#now + ms, work };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  soon(work: () => void): void {
    setImmediate(work);
  }

  /** Turns the clock on; what becomes due is done in order. */
  turn(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.work();
    }
    this.#now = end;
  }
}
