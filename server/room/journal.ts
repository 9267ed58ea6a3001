import { type Log, placeOf } from '#server/ops/log.ts';
import { type Store, StoreError } from '#server/store/port.ts';
import type { WorkshopEvent, WorkshopState } from '#shared/workshop/types.ts';

/** Events since the last snapshot after which the log is folded into a new one, so that loading stays fast. */
const COMPACT_AFTER = 400;

export interface JournalDeps {
  readonly store: Store;
  readonly log: Log;
  /** The stored log is not what this room thinks; the room must be loaded anew. */
  broken(): void;
}

/** One room's place in the store: appends in order and knows how far the log has come. */
export class Journal {
  readonly #deps: JournalDeps;
  readonly #room: string;
  #seq: number;
  #snapshotSeq: number;
  #committing = false;

  constructor(deps: JournalDeps, room: string, seq: number, snapshotSeq: number) {
    this.#deps = deps;
    this.#room = room;
    this.#seq = seq;
    this.#snapshotSeq = snapshotSeq;
  }

  /** True while an append is on its way and nobody can say yet whether it holds. */
  get committing(): boolean {
    return this.#committing;
  }

  /** Appends all or nothing; false when it could not be stored. */
  async append(events: readonly WorkshopEvent[]): Promise<boolean> {
    if (events.length === 0) return true;
    this.#committing = true;
    try {
      await this.#deps.store.append(this.#room, this.#seq, events);
      this.#seq += events.length;
      return true;
    } catch (error) {
      const kind = error instanceof StoreError ? error.kind : 'failed';
      this.#deps.log.error('room.storeFailed', { kind });
      if (kind === 'conflict' || kind === 'gone') this.#deps.broken();
      return false;
    } finally {
      this.#committing = false;
    }
  }

  /** Folds a long log into a snapshot of `state`, which is the state at the newest event. */
  async compactWhenLong(state: WorkshopState): Promise<void> {
    const seq = this.#seq;
    if (seq - this.#snapshotSeq < COMPACT_AFTER) return;
    try {
      await this.#deps.store.compact(this.#room, { seq, state });
      this.#snapshotSeq = seq;
    } catch (error) {
      this.#deps.log.error('room.compactFailed', { at: placeOf(error) });
    }
  }
}
