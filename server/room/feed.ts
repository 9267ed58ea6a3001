import type { Audience } from '#shared/kernel/step-module.ts';
import { type Delta, diff, isEmpty, type Tables } from '#shared/kernel/tables.ts';
import type { View } from '#shared/workshop/views.ts';

/** How many deltas are kept for those who come back after a break. */
const RING_SIZE = 256;
/** From this many missed deltas a whole view is smaller and faster. */
const MOST_DELTAS = 64;

export interface Frame {
  readonly seq: number;
  readonly delta: Delta;
}

/** What somebody who connects needs to be up to date. */
export interface Standing {
  readonly seq: number;
  readonly view: View | null;
  readonly deltas: readonly Delta[];
}

/**
 * One audience's stream: the view as last sent, its number, and the newest deltas. Each audience counts for itself, so
 * that the numbers tell phones nothing about what only the facilitator was sent.
 */
export class Feed {
  #view: View;
  #seq = 0;
  readonly #ring: Delta[] = [];

  constructor(view: View) {
    this.#view = view;
  }

  /** Takes the new view; returns the frame to send, or null when nothing changed for this audience. */
  advance(view: View): Frame | null {
    const delta = diff(this.#view as unknown as Tables, view as unknown as Tables);
    if (isEmpty(delta)) return null;
    this.#view = view;
    this.#seq += 1;
    this.#ring.push(delta);
    if (this.#ring.length > RING_SIZE) this.#ring.shift();
    return { seq: this.#seq, delta };
  }

  /** The deltas after `since` when they are at hand and few, else the whole view. */
  standing(since: number | null): Standing {
    const missed = since === null ? -1 : this.#seq - since;
    const contiguous = missed >= 0 && missed <= Math.min(this.#ring.length, MOST_DELTAS);
    if (!contiguous) return { seq: this.#seq, view: this.#view, deltas: [] };
    return { seq: this.#seq, view: null, deltas: missed === 0 ? [] : this.#ring.slice(-missed) };
  }
}

export const audiences: readonly Audience[] = ['participant', 'screen', 'facilitator'];
