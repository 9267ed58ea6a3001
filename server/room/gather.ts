import type { CommandAnswer } from '#shared/protocol/messages.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { Timers } from './timers.ts';

/** How long an opening waits for connected phones to send what they have. */
export const COLLECT_MS = 1_500;
/** After a restart phones count as back when none has come for this long: a little over their longest pause between tries … */
export const QUIET_MS = 8_000;
/** … and an opening waits no longer than this for them (decision 4). */
export const RETURN_MS = 20_000;
/** A command that comes again within this time is the same click. */
export const SAME_CLICK_MS = 2_000;

export interface GatherRoom {
  readonly timers: Timers;
  /** Seats with a connection now. */
  connected(): readonly string[];
  /** Asks every phone to send its envelope now. */
  collect(): void;
  /** The stage has changed: project again. */
  stageChanged(): void;
  /** Everything is in that will come: decide the command now. */
  complete(): void;
}

type Answer = (answer: CommandAnswer) => void;

/**
 * One opening on its way. First, after a restart only, it waits for phones to come back: the server cannot know who was
 * here, so it waits until nobody new has come for a while. Then it calls for envelopes and waits until every connected
 * phone has sent since the call, or a moment has passed.
 */
export class Gather {
  readonly command: Command;
  readonly boxes: readonly string[];
  /** Everybody who asked for this opening gets its answer. */
  readonly answers: Answer[];
  #stage: 'afterRestart' | 'now' | 'complete' = 'now';
  #startedAt = 0;
  #waitingFor = new Set<string>();
  #cancel: (() => void) | null = null;
  readonly #room: GatherRoom;

  constructor(room: GatherRoom, command: Command, boxes: readonly string[], answer: Answer) {
    this.#room = room;
    this.command = command;
    this.boxes = boxes;
    this.answers = [answer];
  }

  get stage(): 'afterRestart' | 'now' | 'complete' {
    return this.#stage;
  }

  /**
   * @param lastArrival when the last seat came that was not here before, or when the room was loaded; null when the
   *   room has not been restarted while these boxes collected
   */
  start(lastArrival: number | null): void {
    this.#startedAt = this.#room.timers.now();
    if (lastArrival === null || this.#quietAt(lastArrival) <= this.#startedAt) {
      this.#call();
      return;
    }
    this.#stage = 'afterRestart';
    this.#waitUntil(this.#quietAt(lastArrival));
    this.#room.stageChanged();
  }

  /** A seat came (back). It is asked for its envelope like the others. Returns true when it must be called. */
  arrived(seat: string, isNew: boolean): boolean {
    if (this.#stage === 'now') this.#waitingFor.add(seat);
    if (this.#stage === 'afterRestart' && isNew) this.#waitUntil(this.#quietAt(this.#room.timers.now()));
    return this.#stage === 'now';
  }

  /** A seat has sent its envelope since the call. */
  received(seat: string): void {
    this.#settle(seat);
  }

  /** A seat has lost its last connection; it is not waited for. */
  left(seat: string): void {
    this.#settle(seat);
  }

  /**
   * The same command has come again. After a moment it means "open now": whoever is not back by then has to do without.
   * Within that moment it is the same click, doubled by the network or made by two facilitators at once.
   */
  again(): void {
    const now = this.#room.timers.now();
    if (this.#stage === 'afterRestart' && now - this.#startedAt >= SAME_CLICK_MS) this.#call();
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#stage = 'complete';
  }

  #quietAt(lastArrival: number): number {
    return Math.min(lastArrival + QUIET_MS, this.#startedAt + RETURN_MS);
  }

  #waitUntil(at: number): void {
    this.#cancel?.();
    this.#cancel = this.#room.timers.after(Math.max(0, at - this.#room.timers.now()), () => this.#call());
  }

  #call(): void {
    this.#cancel?.();
    this.#stage = 'now';
    this.#waitingFor = new Set(this.#room.connected());
    this.#cancel = this.#room.timers.after(COLLECT_MS, () => this.#complete());
    this.#room.stageChanged();
    this.#room.collect();
    if (this.#waitingFor.size === 0) this.#complete();
  }

  #settle(seat: string): void {
    if (this.#stage !== 'now' || !this.#waitingFor.delete(seat)) return;
    if (this.#waitingFor.size === 0) this.#complete();
  }

  #complete(): void {
    if (this.#stage === 'complete') return;
    this.cancel();
    this.#room.complete();
  }
}
