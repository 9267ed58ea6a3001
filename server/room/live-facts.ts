import type { LiveRow } from '#shared/workshop/views.ts';
import type { Timers } from './timers.ts';

/** How often the joined count may change in a view. */
export const JOINED_EVERY_MS = 1_000;
/** How often a progress band may change: slow enough that nobody can pair a change with a person (decision 12). */
export const BAND_EVERY_MS = 5_000;

export interface Facts {
  readonly joined: number;
  readonly away: number;
  readonly simulated: number;
  readonly handedIn: number;
}

export interface LiveSources {
  readonly timers: Timers;
  /** What is so at this moment. */
  facts(now: number): Facts;
  /** When presence will change by itself, or null. */
  nextChange(): number | null;
  /** The published facts are new: project again. */
  publish(): void;
}

/** Whether the same are here, as far as the views tell. */
function sameHere(a: Facts, b: Facts): boolean {
  return a.joined === b.joined && a.away === b.away && a.simulated === b.simulated;
}

/**
 * What the views may know of presence and progress: the facts as of the last slow tick. The tick runs only while there
 * is something to tell; nothing ticks in a silent room.
 */
export class LiveFacts {
  #facts: Facts = { joined: 0, away: 0, simulated: 0, handedIn: 0 };
  #gathering: LiveRow['gathering'] = 'no';
  #joinedAt = Number.NEGATIVE_INFINITY;
  #bandAt = Number.NEGATIVE_INFINITY;
  #due: { readonly at: number; readonly cancel: () => void } | null = null;
  #stopped = false;
  readonly #sources: LiveSources;

  constructor(sources: LiveSources) {
    this.#sources = sources;
  }

  get published(): Facts & { readonly gathering: LiveRow['gathering'] } {
    return { ...this.#facts, gathering: this.#gathering };
  }

  /** An opening begins or ends; takes effect with the next projection. */
  gathering(value: LiveRow['gathering']): void {
    this.#gathering = value;
  }

  /**
   * Other boxes collect now. What they hold already (the workshop has been here before) is told with the next tick: told
   * at once, a switch there and back would show who has just handed in.
   */
  boxesChanged(): void {
    this.#facts = { ...this.#facts, handedIn: 0 };
    this.#bandAt = this.#sources.timers.now();
    this.changed();
  }

  /** An envelope came in. Most find the tick already set that will count them all, and cost nothing here. */
  progressed(): void {
    if (this.#due && this.#due.at <= this.#bandAt + BAND_EVERY_MS) return;
    this.changed();
  }

  /** Something about presence or progress may have changed. */
  changed(): void {
    if (this.#stopped) return;
    const now = this.#sources.timers.now();
    const actual = this.#sources.facts(now);
    const waits: number[] = [];
    if (!sameHere(actual, this.#facts)) {
      waits.push(this.#joinedAt + JOINED_EVERY_MS);
    }
    if (actual.handedIn !== this.#facts.handedIn) waits.push(this.#bandAt + BAND_EVERY_MS);
    const expiry = this.#sources.nextChange();
    if (expiry !== null) waits.push(expiry);
    if (waits.length > 0) this.#wake(Math.max(now, Math.min(...waits)), now);
  }

  stop(): void {
    this.#stopped = true;
    this.#due?.cancel();
    this.#due = null;
  }

  #wake(at: number, now: number): void {
    if (this.#due && this.#due.at <= at) return;
    this.#due?.cancel();
    const cancel = this.#sources.timers.after(at - now, () => {
      this.#due = null;
      this.#tick();
    });
    this.#due = { at, cancel };
  }

  #tick(): void {
    const now = this.#sources.timers.now();
    const actual = this.#sources.facts(now);
    const before = this.#facts;
    if (now - this.#joinedAt >= JOINED_EVERY_MS && !sameHere(actual, before)) {
      const { joined, away, simulated } = actual;
      this.#facts = { ...this.#facts, joined, away, simulated };
      this.#joinedAt = now;
    }
    if (now - this.#bandAt >= BAND_EVERY_MS && actual.handedIn !== before.handedIn) {
      this.#facts = { ...this.#facts, handedIn: actual.handedIn };
      this.#bandAt = now;
    }
    if (this.#facts !== before) this.#sources.publish();
    this.changed();
  }
}
