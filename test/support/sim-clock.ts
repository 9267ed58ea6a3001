import type { Timers } from '#server/room/timers.ts';

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly work: () => void;
  cancelled: boolean;
}

/** A long chain of promises must come to rest between two moments; this many turns are more than any of ours takes. */
const TURNS = 24;

/** Time that stands still until the test moves it. Everything happens in one fixed order for the same seed. */
export class SimClock implements Timers {
  #now: number;
  #order = 0;
  /** A binary heap: next entry first. */
  readonly #heap: Entry[] = [];

  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /** How many things wait for their time. */
  get waiting(): number {
    return this.#heap.filter((entry) => !entry.cancelled).length;
  }

  after(ms: number, work: () => void): () => void {
    const entry = { at: this.#now + Math.max(0, ms), order: this.#order++, work, cancelled: false };
    this.#push(entry);
    return () => {
      entry.cancelled = true;
    };
  }

  soon(work: () => void): void {
    this.after(0, work);
  }

  /** Runs everything due until `end`, or until `done` says so. */
  async run(end: number, done: () => boolean = () => false): Promise<void> {
    await this.#rest();
    while (!done()) {
      const next = this.#heap[0];
      if (!next || next.at > end) break;
      this.#pop();
      if (next.cancelled) continue;
      this.#now = next.at;
      next.work();
      await this.#rest();
    }
    if (!done()) this.#now = Math.max(this.#now, end);
  }

  async #rest(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
  }

  #before(a: Entry, b: Entry): boolean {
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    heap.push(entry);
    let child = heap.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const above = heap[parent] as Entry;
      if (!this.#before(entry, above)) break;
      heap[child] = above;
      child = parent;
    }
    heap[child] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#before(heap[child + 1] as Entry, heap[child] as Entry)) child += 1;
      if (!this.#before(heap[child] as Entry, last)) break;
      heap[parent] = heap[child] as Entry;
      parent = child;
    }
    heap[parent] = last;
  }
}
