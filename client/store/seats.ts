/** Seat tokens by room: this device's way back into a room. Kept in memory too, where storage is forbidden. */
const inMemory = new Map<string, string>();

const keyOf = (room: string) => `samsyn.seat.${room}`;

export function seatOf(room: string): string | null {
  const known = inMemory.get(room);
  if (known !== undefined) return known;
  try {
    return localStorage.getItem(keyOf(room));
  } catch {
    return null;
  }
}

/** Remembers the seat; false when it holds only until the page is closed. */
export function keepSeat(room: string, token: string): boolean {
  inMemory.set(room, token);
  try {
    localStorage.setItem(keyOf(room), token);
    return true;
  } catch {
    return false;
  }
}

export function giveUpSeat(room: string): boolean {
  inMemory.delete(room);
  try {
    localStorage.removeItem(keyOf(room));
    return true;
  } catch {
    return false;
  }
}
