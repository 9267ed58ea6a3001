import { type Log, placeOf } from '#server/ops/log.ts';
import { type Store, StoreError } from '#server/store/port.ts';
import { type Rejection, reject } from '#shared/kernel/decision.ts';
import type { Random } from '#shared/kernel/random.ts';
import type { Hello } from '#shared/protocol/messages.ts';
import { type Joined, type JoinRequest, normalizeCode, type Opened, type OpenRequest } from '#shared/protocol/parse.ts';
import { replay } from '#shared/workshop/evolve.ts';
import { RoomActor } from './actor.ts';
import { newSeatToken, opensAs, roomKeys, sameSecret, seatOf } from './keys.ts';
import { codeLength, newCode, newWorkshop } from './opening.ts';
import type { Member, RoomOutbox, RoomStart } from './room-types.ts';
import type { SimulatedSeats } from './simulated-seats.ts';
import type { Timers } from './timers.ts';

const CODE_TRIES = 20;
/** How often rooms that nobody uses are put away. */
const SWEEP_MS = 60_000;
const NOBODY: ReadonlySet<string> = new Set();

export interface RoomsDeps {
  readonly store: Store;
  readonly timers: Timers;
  readonly random: Random;
  readonly log: Log;
  /** The server's secret; rooms' keys are derived from it. */
  readonly secret: Buffer;
  /** Most participants present in a room. */
  readonly maxPresent: number;
  /** The simulated seats of each room; without it nobody is simulated on this server. */
  readonly simulated?: SimulatedSeats;
  /** How a room speaks to everybody connected to it. */
  outbox(room: string): RoomOutbox;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rejection: Rejection };

const done = <T>(value: T): Answer<T> => ({ ok: true, value });

/** All rooms of this server. A room is loaded when somebody asks for it and put away when nobody uses it any more. */
export class Rooms {
  readonly #deps: RoomsDeps;
  readonly #loaded = new Map<string, Promise<RoomActor | null>>();
  #stopSweep: () => void;
  #stopped = false;

  constructor(deps: RoomsDeps) {
    this.#deps = deps;
    this.#stopSweep = this.#sweepLater();
  }

  /** Signs in a new code, by how many rooms there are. */
  async codeLength(): Promise<number> {
    return codeLength(await this.#deps.store.openRooms());
  }

  /** Opens a workshop. Refuses `room.storeFailed` when it could not be stored. */
  async open(request: OpenRequest): Promise<Answer<Opened>> {
    const { random, timers, log } = this.#deps;
    const { events, facilitatorKey, screenKey } = newWorkshop(request, random, timers.now());
    const room = random.id();
    try {
      const length = await this.codeLength();
      for (let tries = 0; tries < CODE_TRIES; tries++) {
        const code = newCode(length, random);
        if (await this.#create(room, code, events)) return done({ room, code, facilitatorKey, screenKey });
      }
    } catch (error) {
      log.error('room.storeFailed', { kind: error instanceof StoreError ? error.kind : placeOf(error) });
    }
    return reject('room.storeFailed');
  }

  /**
   * Gives out a seat by the code or by the key in the QR.
   * Refuses `join.unknownCode`, `join.locked`, and `join.full` when the room holds as many as it can.
   */
  async join(request: JoinRequest): Promise<Answer<Joined>> {
    const actor = await this.#joinable(request);
    if (!actor) return reject('join.unknownCode');
    if (actor.state.locked) return reject('join.locked');
    if (actor.present() >= this.#deps.maxPresent) return reject('join.full', { max: this.#deps.maxPresent });
    return done({ room: actor.room, token: newSeatToken(actor.keys.seatKey) });
  }

  /**
   * Checks what a connection shows.
   * Refuses `room.gone` when there is no such room, `role.notAllowed` when the token does not fit, `join.full`.
   */
  async admit(hello: Hello): Promise<Answer<{ actor: RoomActor } & Pick<Member, 'seat' | 'key'>>> {
    const actor = await this.get(hello.room);
    if (!actor) return reject('room.gone');
    if (hello.audience !== 'participant') {
      const key = opensAs(hello.audience, hello.token, actor.state.keys);
      return key ? done({ actor, seat: null, key: key.id }) : reject('role.notAllowed');
    }
    const seat = seatOf(hello.token, actor.keys.seatKey);
    if (seat === null) return reject('role.notAllowed');
    if (!actor.isPresent(seat) && actor.present() >= this.#deps.maxPresent) {
      return reject('join.full', { max: this.#deps.maxPresent });
    }
    return done({ actor, seat, key: null });
  }

  /** Deletes a room and everything in it, when the key is its facilitator's. */
  async delete(room: string, key: string): Promise<Answer<null>> {
    const led = await this.led(room, key);
    return led.ok ? this.erase(room) : led;
  }

  /** Deletes a room and everything in it. Refuses `room.storeFailed`; one that is not there is fine. */
  async erase(room: string): Promise<Answer<null>> {
    try {
      await this.#deps.store.delete(room);
    } catch (error) {
      // The room stays loaded: everybody goes on in it, and the facilitator can try again.
      this.#deps.log.error('room.storeFailed', { kind: error instanceof StoreError ? error.kind : placeOf(error) });
      return reject('room.storeFailed');
    }
    const loaded = this.#loaded.get(room);
    this.#loaded.delete(room);
    (await loaded)?.close(reject('room.gone').rejection);
    return done(null);
  }

  /** The room when it is loaded; null when it is not, or is not there. Loads nothing. */
  async peek(room: string): Promise<RoomActor | null> {
    return (await this.#loaded.get(room)) ?? null;
  }

  /** The room, when `key` is one of its facilitators'. Refuses `room.gone` and `role.notAllowed`. */
  async led(room: string, key: string): Promise<Answer<RoomActor>> {
    const actor = await this.get(room);
    if (!actor) return reject('room.gone');
    return opensAs('facilitator', key, actor.state.keys) ? done(actor) : reject('role.notAllowed');
  }

  /** The room with this code, however it was typed; null when there is none. */
  async byCode(typed: string): Promise<RoomActor | null> {
    const code = normalizeCode(typed);
    const room = code === '' ? null : await this.#deps.store.findByCode(code);
    return room === null ? null : this.get(room);
  }

  /** The room, when `key` opens its agreement. Refuses `room.gone` and `role.notAllowed`. */
  async reading(room: string, key: string): Promise<Answer<RoomActor>> {
    const actor = await this.get(room);
    if (!actor) return reject('room.gone');
    const fits = sameSecret(key, actor.keys.readKey) || opensAs('facilitator', key, actor.state.keys) !== undefined;
    return fits ? done(actor) : reject('role.notAllowed');
  }

  /** The room, loaded when it must be; null when there is none. */
  async get(room: string): Promise<RoomActor | null> {
    const loaded = this.#loaded.get(room);
    if (loaded) return loaded;
    const loading = this.#load(room);
    this.#loaded.set(room, loading);
    const actor = await loading;
    if (!actor && this.#loaded.get(room) === loading) this.#loaded.delete(room);
    return actor;
  }

  /** Stops all rooms without a word to anybody. What has been acked is stored already. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#stopSweep();
    const actors = await Promise.all(this.#loaded.values());
    this.#loaded.clear();
    for (const actor of actors) actor?.stop();
  }

  async #joinable(request: JoinRequest): Promise<RoomActor | null> {
    if ('code' in request) return this.byCode(request.code);
    const actor = await this.get(request.room);
    return actor && sameSecret(request.joinKey, actor.keys.joinKey) ? actor : null;
  }

  async #create(room: string, code: string, events: Parameters<Store['create']>[2]): Promise<boolean> {
    try {
      await this.#deps.store.create(room, code, events);
    } catch (error) {
      if (error instanceof StoreError && error.kind === 'taken') return false;
      throw error;
    }
    const boot = await this.#deps.store.nextBoot();
    const start = { room, code, state: replay(events), seq: events.length, snapshotSeq: 0, boot, restarted: false };
    this.#loaded.set(room, Promise.resolve(this.#actor(start)));
    return true;
  }

  async #load(room: string): Promise<RoomActor | null> {
    try {
      const stored = await this.#deps.store.read(room);
      if (!stored || this.#stopped) return null;
      const { code, seq, snapshot, events } = stored;
      const state = replay(events, snapshot?.state);
      const boot = await this.#deps.store.nextBoot();
      return this.#actor({ room, code, state, seq, snapshotSeq: snapshot?.seq ?? 0, boot, restarted: true });
    } catch (error) {
      this.#loaded.delete(room);
      this.#deps.log.error('room.loadFailed', { at: placeOf(error) });
      throw error;
    }
  }

  #actor(start: Omit<RoomStart, 'keys'>): RoomActor {
    const { store, timers, random, log, secret } = this.#deps;
    const { room } = start;
    const simulated = start.state.info.setup.rehearsal ? this.#deps.simulated?.of(room) : undefined;
    const outbox = this.#deps.outbox(room);
    // Thrown away and loaded anew from what is stored, as after a restart; everybody comes back by themselves.
    const broken = (): void => {
      this.#loaded.delete(room);
      actor.stop();
      outbox.hangUp();
    };
    const actor: RoomActor = new RoomActor(
      { ...start, keys: roomKeys(secret, room) },
      { store, timers, random, log, outbox, simulated: simulated ?? NOBODY, broken },
    );
    return actor;
  }

  #sweepLater(): () => void {
    return this.#deps.timers.after(SWEEP_MS, () => {
      void this.#sweep();
    });
  }

  async #sweep(): Promise<void> {
    for (const [room, loading] of [...this.#loaded]) {
      // One that could not be loaded is no longer here, and must not keep the others from being put away.
      const actor = await loading.catch(() => null);
      if (!actor?.isIdle() || this.#loaded.get(room) !== loading) continue;
      this.#loaded.delete(room);
      actor.stop();
    }
    if (!this.#stopped) this.#stopSweep = this.#sweepLater();
  }
}
