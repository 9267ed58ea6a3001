import type { CommandAnswer } from '#shared/protocol/messages.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { WorkshopEvent, WorkshopState } from '#shared/workshop/types.ts';
import type { Ruling } from './ruling.ts';
import type { Timers } from './timers.ts';

/** A command that waits for its answer. */
export interface Pending {
  readonly command: Command;
  /** True once the phones' envelopes for it have been called in. */
  readonly gathered: boolean;
  /** The key of whoever sent it; null when the room itself asks. */
  readonly by: string | null;
  answer(answer: CommandAnswer): void;
}

/** Commands that were decided together, and what they led to. */
export interface Batch {
  readonly state: WorkshopState;
  readonly events: readonly WorkshopEvent[];
  readonly outcomes: readonly { readonly pending: Pending; readonly ruling: Ruling }[];
}

export interface MailboxRoom {
  readonly timers: Timers;
  /** The state that is stored. */
  state(): WorkshopState;
  closed(): boolean;
  /** The boxes to call in before the command can be decided. */
  gathers(command: Command, state: WorkshopState): readonly string[];
  beginGather(pending: Pending, boxes: readonly string[]): void;
  rule(pending: Pending, state: WorkshopState): Ruling;
  /** Stores the batch, then tells everybody. */
  commit(batch: Batch): Promise<void>;
  /** Something broke where nothing should; the room cannot be trusted any more. */
  failed(error: unknown): void;
}

/** Commands one after the other. Those that wait together are decided together, so that they cost one commit. */
export class Mailbox {
  readonly #room: MailboxRoom;
  #queue: Pending[] = [];
  #running = false;

  constructor(room: MailboxRoom) {
    this.#room = room;
  }

  get isIdle(): boolean {
    return !this.#running && this.#queue.length === 0;
  }

  post(pending: Pending): void {
    this.#queue.push(pending);
    if (this.#running) return;
    this.#running = true;
    this.#room.timers.soon(() => {
      void this.#run();
    });
  }

  /** Takes out everything that waits, for when the room ends. */
  drain(): Pending[] {
    return this.#queue.splice(0);
  }

  async #run(): Promise<void> {
    try {
      while (this.#queue.length > 0 && !this.#room.closed()) await this.#room.commit(this.#decideWaiting());
    } catch (error) {
      this.#room.failed(error);
    } finally {
      this.#running = false;
    }
  }

  /** Decides what waits, each command on what the one before led to. */
  #decideWaiting(): Batch {
    let state = this.#room.state();
    const events: WorkshopEvent[] = [];
    const outcomes: { pending: Pending; ruling: Ruling }[] = [];
    for (let pending = this.#queue.shift(); pending; pending = this.#queue.shift()) {
      const boxes = pending.gathered ? [] : this.#room.gathers(pending.command, state);
      if (boxes.length > 0 && events.length > 0) {
        // Phones are called on only for what is stored already.
        this.#queue.unshift(pending);
        break;
      }
      if (boxes.length > 0) {
        this.#room.beginGather(pending, boxes);
        continue;
      }
      const ruling = this.#room.rule(pending, state);
      if (ruling.ok) {
        state = ruling.state;
        events.push(...ruling.events);
      }
      outcomes.push({ pending, ruling });
    }
    return { state, events, outcomes };
  }
}
