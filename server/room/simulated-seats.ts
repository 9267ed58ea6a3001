/**
 * Which seats of which rooms are simulated, so that a rehearsal can be told from people who joined it. In memory only,
 * and filled by the rehearsal itself: over the network a simulated phone is a phone like any other.
 */
export class SimulatedSeats {
  readonly #rooms = new Map<string, Set<string>>();

  /** The seats of a room; the same set for as long as the room is not forgotten, and kept up to date. */
  of(room: string): ReadonlySet<string> {
    return this.#seats(room);
  }

  add(room: string, seat: string): void {
    this.#seats(room).add(seat);
  }

  forget(room: string): void {
    this.#rooms.delete(room);
  }

  #seats(room: string): Set<string> {
    const known = this.#rooms.get(room);
    if (known) return known;
    const seats = new Set<string>();
    this.#rooms.set(room, seats);
    return seats;
  }
}
