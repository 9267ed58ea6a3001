import type { Sealed } from '#shared/kernel/boxes.ts';

/** One phone's contributions, parsed, by box. */
export interface Contribution {
  readonly rev: number;
  readonly boxes: ReadonlyMap<string, Sealed<unknown>>;
}

/**
 * What has been handed in and not yet opened. It lives here and on the phones, nowhere else: never in the database,
 * never in a log. Keyed by seat, so that each phone has one envelope; what leaves here for an opening has no seat and
 * is ordered by the contributions' own random keys, so that neither arrival nor seat can show in a result.
 */
export class Envelopes {
  readonly #held = new Map<string, Contribution>();

  /**
   * Replaces the seat's envelope as a whole, unless it holds a newer one already.
   * @param collecting the boxes that collect now; what was handed in for others (the workshop went back a step) stays
   * @returns the revision that is held now
   */
  put(seat: string, contribution: Contribution, collecting: readonly string[]): number {
    const known = this.#held.get(seat);
    if (known && known.rev > contribution.rev) return known.rev;
    const others = [...(known?.boxes ?? [])].filter(([box]) => !collecting.includes(box));
    this.#held.set(seat, { rev: contribution.rev, boxes: new Map([...others, ...contribution.boxes]) });
    return contribution.rev;
  }

  /** All contributions to a box, without their seats. */
  sealed(box: string): Sealed<unknown>[] {
    const all: Sealed<unknown>[] = [];
    for (const { boxes } of this.#held.values()) {
      const sealed = boxes.get(box);
      if (sealed) all.push({ key: sealed.key, body: sealed.body });
    }
    return all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  /** How many have handed in something that counts for a box. */
  handedIn(box: string, counts: (body: unknown) => boolean): number {
    let count = 0;
    for (const { boxes } of this.#held.values()) {
      const body = boxes.get(box)?.body ?? null;
      if (body !== null && counts(body)) count += 1;
    }
    return count;
  }

  /** Forgets what was handed in for boxes that have been opened. */
  drop(boxes: readonly string[]): void {
    for (const [seat, { rev, boxes: held }] of this.#held) {
      const kept = new Map([...held].filter(([box]) => !boxes.includes(box)));
      this.#held.set(seat, { rev, boxes: kept });
    }
  }

  /** True when nothing is held that a phone would have to hand in again. */
  isEmpty(): boolean {
    for (const { boxes } of this.#held.values()) if (boxes.size > 0) return false;
    return true;
  }
}
