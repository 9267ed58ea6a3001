import { type Log, placeOf } from '#server/ops/log.ts';
import type { RoomActor } from '#server/room/actor.ts';
import { newSeatToken, seatOf } from '#server/room/keys.ts';
import type { Rooms } from '#server/room/rooms.ts';
import type { SimulatedSeats } from '#server/room/simulated-seats.ts';
import type { Timers } from '#server/room/timers.ts';
import type { Store } from '#server/store/port.ts';
import { Team } from './team.ts';
import { type Pace, tempoOf } from './tempo.ts';
import { type RehearsalTimes, rehearsalTimes, verdictOn } from './verdict.ts';

/** How often the rehearsals are looked after while there are any. */
const WATCH_MS = 500;

export interface RehearsalsDeps {
  readonly rooms: Rooms;
  readonly store: Store;
  readonly timers: Timers;
  readonly log: Log;
  readonly simulated: SimulatedSeats;
  /** Most teams at once on this server. */
  readonly most: number;
  /** Instead of the pace that was chosen; null to keep to it. */
  readonly pace: Pace | null;
  readonly times?: Partial<RehearsalTimes>;
}

interface Entry {
  readonly room: string;
  readonly fresh: boolean;
  team: Team | null;
  lastReal: number;
  begunAt: number | null;
  endedAt: number | null;
}

/**
 * Looks after the rehearsals of this server: sends each its simulated team, lets it rest when nobody real is there, and
 * erases the rehearsal when nobody real has been there for a while. It survives a restart, because what is a rehearsal
 * is stored; how long it has been one is not, so the waiting begins anew.
 */
export class Rehearsals {
  readonly #deps: RehearsalsDeps;
  readonly #times: RehearsalTimes;
  readonly #entries = new Map<string, Entry>();
  #url: string | null = null;
  #cancelWatch: (() => void) | null = null;
  #watching = false;
  #stopped = false;

  constructor(deps: RehearsalsDeps) {
    this.#deps = deps;
    this.#times = { ...rehearsalTimes, ...deps.times };
  }

  /**
   * Begins the watch, also over the rehearsals that an earlier life of the server has left.
   * @param url where the simulated phones reach this server
   */
  async start(url: string): Promise<void> {
    this.#url = url;
    for (const room of await this.#deps.store.rehearsals()) this.#add(room, false);
    this.#watchLater(0);
  }

  /** False when as many teams play as this server may have at once. */
  mayOpen(): boolean {
    return this.playing < this.#deps.most;
  }

  /** A rehearsal has been opened: its team sets out. */
  opened(room: string): void {
    this.#add(room, true);
    this.#watchLater(0);
  }

  /** Sends all teams away; what is stored stays for the next start. */
  stop(): void {
    this.#stopped = true;
    this.#cancelWatch?.();
    for (const entry of this.#entries.values()) entry.team?.end();
    this.#entries.clear();
  }

  /** How many teams play now. */
  get playing(): number {
    return [...this.#entries.values()].filter((entry) => entry.team !== null).length;
  }

  #add(room: string, fresh: boolean): void {
    const lastReal = this.#deps.timers.now();
    if (!this.#entries.has(room)) {
      this.#entries.set(room, { room, fresh, team: null, lastReal, begunAt: null, endedAt: null });
    }
  }

  #watchLater(ms: number): void {
    if (this.#stopped || this.#url === null || this.#entries.size === 0) return;
    this.#cancelWatch?.();
    this.#cancelWatch = this.#deps.timers.after(ms, () => {
      void this.#watch();
    });
  }

  async #watch(): Promise<void> {
    if (this.#watching) return;
    this.#watching = true;
    for (const entry of [...this.#entries.values()]) {
      try {
        await this.#look(entry);
      } catch (error) {
        this.#deps.log.error('rehearsal.failed', { at: placeOf(error) });
      }
    }
    this.#watching = false;
    this.#watchLater(WATCH_MS);
  }

  async #look(entry: Entry): Promise<void> {
    const now = this.#deps.timers.now();
    const actor = await this.#deps.rooms.peek(entry.room);
    if (this.#stopped) return;
    const real = actor?.realConnections() ?? 0;
    if (real > 0) entry.lastReal = now;
    if (actor?.state.ended) entry.endedAt ??= now;
    const verdict = verdictOn({ ...entry, real, teamHere: entry.team !== null }, this.#times, now);
    if (verdict === 'erase') await this.#erase(entry);
    else if (verdict === 'rest') this.#rest(entry);
    else if (verdict === 'begin') await this.#begin(entry);
  }

  async #begin(entry: Entry): Promise<void> {
    // Those beyond the limit wait for their turn.
    if (this.#url === null || !this.mayOpen()) return;
    const actor = await this.#deps.rooms.get(entry.room);
    const plan = actor?.state.info.rehearsal;
    if (this.#stopped || entry.team) return;
    if (!actor || !plan) return this.#forget(entry);
    const { timers, simulated, pace } = this.#deps;
    const isBack = entry.begunAt !== null || !entry.fresh;
    entry.team = new Team({
      url: this.#url,
      room: entry.room,
      joinKey: actor.keys.joinKey,
      people: plan.people,
      tempo: tempoOf(pace ?? plan.pace),
      timers,
      kept: isBack ? keptTokens(actor, plan.people) : [],
      seated: (token) => {
        const seat = seatOf(token, actor.keys.seatKey);
        if (seat !== null) simulated.add(entry.room, seat);
      },
      dissolved: () => this.#forget(entry),
    });
    entry.begunAt ??= timers.now();
    entry.team.begin();
  }

  #rest(entry: Entry): void {
    entry.team?.end();
    entry.team = null;
  }

  async #erase(entry: Entry): Promise<void> {
    this.#rest(entry);
    const erased = await this.#deps.rooms.erase(entry.room);
    // What could not be erased is tried again with the next look.
    if (erased.ok) this.#forget(entry);
  }

  #forget(entry: Entry): void {
    entry.team?.end();
    this.#entries.delete(entry.room);
    this.#deps.simulated.forget(entry.room);
  }
}

/** Phones keep their tokens over a restart, and come in also where the door is locked now; so does a team. */
function keptTokens(actor: RoomActor, people: number): string[] {
  return Array.from({ length: people }, () => newSeatToken(actor.keys.seatKey));
}
