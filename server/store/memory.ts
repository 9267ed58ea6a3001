import type { WorkshopEvent } from '#shared/workshop/types.ts';
import { type Snapshot, type Store, type StoredRoom, StoreError } from './port.ts';

interface Row {
  readonly code: string;
  readonly snapshot: string | null;
  readonly snapshotSeq: number;
  readonly events: readonly string[];
}

const seqOf = (row: Row): number => row.snapshotSeq + row.events.length;
const packed = (events: readonly WorkshopEvent[]): string[] => events.map((event) => JSON.stringify(event));

/** A store for tests and trials: same rules, nothing survives the process. Rows are JSON, so that nothing is shared. */
export function memoryStore(): Store {
  const rooms = new Map<string, Row>();
  let boot = 0;

  const known = (room: string): Row => {
    const row = rooms.get(room);
    if (!row) throw new StoreError('gone');
    return row;
  };

  return {
    async create(room, code, events) {
      const codes = [...rooms.values()].map((row) => row.code);
      if (rooms.has(room) || codes.includes(code)) throw new StoreError('taken');
      rooms.set(room, { code, snapshot: null, snapshotSeq: 0, events: packed(events) });
    },
    async read(room): Promise<StoredRoom | null> {
      const row = rooms.get(room);
      if (!row) return null;
      const { code, snapshot, snapshotSeq } = row;
      return {
        code,
        seq: seqOf(row),
        snapshot: snapshot === null ? null : { seq: snapshotSeq, state: JSON.parse(snapshot) as Snapshot['state'] },
        events: row.events.map((event) => JSON.parse(event) as WorkshopEvent),
      };
    },
    async append(room, expectedSeq, events) {
      const row = known(room);
      if (seqOf(row) !== expectedSeq) throw new StoreError('conflict');
      rooms.set(room, { ...row, events: [...row.events, ...packed(events)] });
    },
    async compact(room, { seq, state }) {
      const row = known(room);
      if (seq > seqOf(row) || seq < row.snapshotSeq) throw new StoreError('conflict');
      const events = row.events.slice(seq - row.snapshotSeq);
      rooms.set(room, { code: row.code, snapshot: JSON.stringify(state), snapshotSeq: seq, events });
    },
    async delete(room) {
      rooms.delete(room);
    },
    async findByCode(code) {
      for (const [room, row] of rooms) if (row.code === code) return room;
      return null;
    },
    async openRooms() {
      return rooms.size;
    },
    async rehearsals() {
      const first = ({ snapshot, events }: Row): string => snapshot ?? events[0] ?? '{}';
      const isRehearsal = (row: Row): boolean => {
        const { info } = JSON.parse(first(row)) as { info?: Partial<Snapshot['state']['info']> };
        return info?.setup?.rehearsal === true;
      };
      return [...rooms].flatMap(([room, row]) => (isRehearsal(row) ? [room] : []));
    },
    async nextBoot() {
      boot += 1;
      return boot;
    },
    async close() {
      rooms.clear();
    },
  };
}
