import type { Log } from '#server/ops/log.ts';
import type { Store } from '#server/store/port.ts';
import type { Rejection } from '#shared/kernel/decision.ts';
import type { Random } from '#shared/kernel/random.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import type { Drafting } from '#shared/protocol/messages.ts';
import type { WorkshopState } from '#shared/workshop/types.ts';
import type { Frame } from './feed.ts';
import type { RoomKeys } from './keys.ts';
import type { Timers } from './timers.ts';

/** What a room is made of and whom it speaks to; it knows neither sockets nor databases. */

/** To everybody of one audience; encoded once for all of them. */
export interface RoomOutbox {
  frame(audience: Audience, frame: Frame): void;
  collect(): void;
  drafting(drafting: Drafting): void;
  bye(rejection: Rejection): void;
  /** Breaks all connections; clients come back by themselves. */
  hangUp(): void;
}

/** One connection. What is said to it alone goes through `line`. */
export interface Member {
  readonly audience: Audience;
  /** The seat of a participant; null for desk and screen. */
  readonly seat: string | null;
  /** The id of the key it came in with; null for participants. */
  readonly key: string | null;
  readonly line: {
    collect(): void;
    drafting(drafting: Drafting): void;
    /** Ends this connection for good and says why. */
    bye(rejection: Rejection): void;
  };
}

export interface RoomDeps {
  readonly store: Store;
  readonly timers: Timers;
  readonly random: Random;
  readonly log: Log;
  readonly outbox: RoomOutbox;
  /** Seats of a simulated team; empty but in a rehearsal. It grows while the team arrives. */
  readonly simulated: ReadonlySet<string>;
  /** The stored log is not what this room thinks; it must be loaded anew. */
  broken(): void;
}

/** What a room starts from, new or read from the store. */
export interface RoomStart {
  readonly room: string;
  readonly code: string;
  readonly keys: RoomKeys;
  readonly state: WorkshopState;
  readonly seq: number;
  readonly snapshotSeq: number;
  /** The number of this life of the room: whatever was in memory under an earlier number is gone. */
  readonly boot: number;
  /** True when the room lived before, so that phones may hold envelopes that this life has not seen. */
  readonly restarted: boolean;
}
