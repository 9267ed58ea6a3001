import type { WorkshopEvent, WorkshopState } from '#shared/workshop/types.ts';

/**
 * What the server asks of a database. A room is a log of events, numbered from 1 without gaps, and at most one snapshot
 * that stands for all events up to its number. Written so that PostgreSQL fits: everything is asynchronous, and two
 * servers that append at once are told apart by the expected number.
 */
export interface Store {
  /**
   * Begins a room with its first events.
   * @throws StoreError `taken` when the room or its code exists already
   */
  create(room: string, code: string, events: readonly WorkshopEvent[]): Promise<void>;
  /** Everything known of a room, or null. `events` are those after the snapshot. */
  read(room: string): Promise<StoredRoom | null>;
  /**
   * Appends all events or none, durably: when this resolves, a power cut loses nothing.
   * @param expectedSeq the number of the newest event the caller knows
   * @throws StoreError `conflict` when the log has moved on, `gone` when there is no such room
   */
  append(room: string, expectedSeq: number, events: readonly WorkshopEvent[]): Promise<void>;
  /**
   * Replaces all events up to `snapshot.seq` by the state they led to. What they held is gone from the files afterwards.
   * @throws StoreError `gone` when there is no such room, `conflict` when the log is not as long as the snapshot says
   */
  compact(room: string, snapshot: Snapshot): Promise<void>;
  /** Removes a room with everything in it from the files. Removing what is not there is fine. */
  delete(room: string): Promise<void>;
  /** The room that has this code, or null. */
  findByCode(code: string): Promise<string | null>;
  /** How many rooms there are; decides how long new codes must be. */
  openRooms(): Promise<number>;
  /** The rooms that are rehearsals, so that they are erased also after a restart. */
  rehearsals(): Promise<readonly string[]>;
  /** A number that was never given out before by this database: 1, 2, 3 and so on. */
  nextBoot(): Promise<number>;
  close(): Promise<void>;
}

export interface Snapshot {
  readonly seq: number;
  readonly state: WorkshopState;
}

export interface StoredRoom {
  readonly code: string;
  /** The number of the newest event. */
  readonly seq: number;
  readonly snapshot: Snapshot | null;
  readonly events: readonly WorkshopEvent[];
}

/**
 * `conflict`: somebody else has appended. `taken`: the room or code exists. `gone`: there is no such room.
 * `full`: no space left. `failed`: anything else. After `full` and `failed` nothing of the call is stored.
 */
export type StoreErrorKind = 'conflict' | 'taken' | 'gone' | 'full' | 'failed';

export class StoreError extends Error {
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, options?: ErrorOptions) {
    super(`store: ${kind}`, options);
    this.name = 'StoreError';
    this.kind = kind;
  }
}

/** The database cannot be opened; the message is one plain sentence for the person who started the server. */
export class StoreOpenError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreOpenError';
  }
}
