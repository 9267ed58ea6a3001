/** A seat counts as present for this long after its last sign of life (decision 11). */
export const PRESENT_MS = 120_000;

interface Seat {
  lastSeen: number;
  connections: number;
}

/**
 * Who is here: seats with a sign of life in the last two minutes. In memory only, and nothing but the newest sign of
 * each seat: no list of arrivals, no history.
 */
export class Seats {
  readonly #seats = new Map<string, Seat>();

  /** A connection of this seat has begun. Several tabs may share a seat. */
  arrive(seat: string, now: number): void {
    const known = this.#seats.get(seat);
    if (known) {
      known.connections += 1;
      known.lastSeen = now;
    } else {
      this.#seats.set(seat, { lastSeen: now, connections: 1 });
    }
  }

  /** A connection has ended. The seat stays present until two minutes after its last sign of life. */
  leave(seat: string): void {
    const known = this.#seats.get(seat);
    if (known) known.connections = Math.max(0, known.connections - 1);
  }

  /** A sign of life: any message, or the engine's answer to a ping. */
  seen(seat: string, now: number): void {
    const known = this.#seats.get(seat);
    if (known) known.lastSeen = now;
  }

  isPresent(seat: string, now: number): boolean {
    const known = this.#seats.get(seat);
    return known !== undefined && now - known.lastSeen < PRESENT_MS;
  }

  present(now: number): number {
    this.#forget(now);
    let count = 0;
    for (const seat of this.#seats.values()) if (now - seat.lastSeen < PRESENT_MS) count += 1;
    return count;
  }

  /** How many of the seats that are present are among `some`. */
  presentAmong(some: ReadonlySet<string>, now: number): number {
    let count = 0;
    for (const seat of some) if (this.isPresent(seat, now)) count += 1;
    return count;
  }

  /** Seats that are still counted as present although they have no connection just now. */
  away(now: number): number {
    let count = 0;
    for (const seat of this.#seats.values()) {
      if (seat.connections === 0 && now - seat.lastSeen < PRESENT_MS) count += 1;
    }
    return count;
  }

  /** Seats with a connection. */
  connected(): string[] {
    return [...this.#seats].filter(([, seat]) => seat.connections > 0).map(([name]) => name);
  }

  isConnected(seat: string): boolean {
    return (this.#seats.get(seat)?.connections ?? 0) > 0;
  }

  /** When the next cut-off seat stops counting as present; null when all are connected. */
  nextExpiry(): number | null {
    let next: number | null = null;
    for (const seat of this.#seats.values()) {
      const expiry = seat.lastSeen + PRESENT_MS;
      if (seat.connections === 0 && (next === null || expiry < next)) next = expiry;
    }
    return next;
  }

  #forget(now: number): void {
    for (const [name, seat] of this.#seats) {
      if (seat.connections === 0 && now - seat.lastSeen >= PRESENT_MS) this.#seats.delete(name);
    }
  }
}
