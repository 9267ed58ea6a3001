import type { Log, LogCode } from '#server/ops/log.ts';
import type { RoomActor } from '#server/room/actor.ts';
import type { Member, RoomOutbox } from '#server/room/room-types.ts';
import { Rooms } from '#server/room/rooms.ts';
import { memoryStore } from '#server/store/memory.ts';
import { type Store, StoreError } from '#server/store/port.ts';
import type { Random } from '#shared/kernel/random.ts';
import type { Hello, HelloAnswer } from '#shared/protocol/messages.ts';
import type { SimClock } from '#test/support/sim-clock.ts';

/** What a client can hear over its line, in order. */
export interface Heard {
  frame(message: { seq: number; delta: unknown }): void;
  collect(): void;
  bye(): void;
  lost(): void;
}

/** The server's end of one connection. */
export interface ServerLine {
  readonly heard: Heard;
  /** Delivers to the client in order, later; nothing once the line is cut. */
  deliver(work: () => void): void;
  entered: { readonly actor: RoomActor; readonly member: Member } | null;
  open: boolean;
}

export type Message = 'command' | 'envelope';

/**
 * The real rooms on a store that outlives them, behind a network made of closures. `kill` throws the rooms away as a
 * kill -9 would: what was in memory is gone, an append on its way may or may not have reached the store.
 */
export class SimServer {
  readonly store: Store;
  readonly errors: LogCode[] = [];
  readonly #clock: SimClock;
  readonly #random: Random;
  readonly #lines = new Set<ServerLine>();
  #rooms: Rooms | null = null;
  /** How many of the next appends fail. */
  failing = 0;
  /** Longest time an append takes. */
  slowness = 0;
  #life = 0;

  constructor(clock: SimClock, random: Random) {
    this.#clock = clock;
    this.#random = random;
    this.store = memoryStore();
    this.start();
  }

  get isUp(): boolean {
    return this.#rooms !== null;
  }

  get rooms(): Rooms {
    if (!this.#rooms) throw new Error('the server is down');
    return this.#rooms;
  }

  start(): void {
    this.#life += 1;
    const log: Log = { info: () => undefined, error: (code) => this.errors.push(code) };
    this.#rooms = new Rooms({
      store: this.#faultyStore(this.#life),
      timers: this.#timersOf(this.#life),
      random: this.#random,
      log,
      secret: Buffer.alloc(32, 7),
      maxPresent: 300,
      outbox: () => this.#outbox(),
    });
  }

  kill(): void {
    this.#rooms = null;
    for (const line of [...this.#lines]) this.cut(line);
  }

  connect(heard: Heard, deliver: (work: () => void) => void): ServerLine | null {
    if (!this.isUp) return null;
    const line: ServerLine = { heard, deliver, entered: null, open: true };
    this.#lines.add(line);
    return line;
  }

  /** Ends a connection at the server's side. */
  cut(line: ServerLine): void {
    if (!line.open) return;
    line.open = false;
    this.#lines.delete(line);
    if (this.isUp && line.entered) line.entered.actor.disconnect(line.entered.member);
    line.heard.lost();
  }

  async hello(line: ServerLine, hello: Hello, answer: (answer: HelloAnswer) => void): Promise<void> {
    const life = this.#life;
    const admitted = await this.rooms.admit(hello).catch(() => null);
    if (!line.open || life !== this.#life) return;
    if (!admitted) return answer({ ok: false, rejection: { code: 'room.storeFailed' } });
    if (!admitted.ok) return answer(admitted);
    const { actor, seat, key } = admitted.value;
    const audience = hello.audience === 'manager' ? 'participant' : hello.audience;
    const { seq, view, deltas } = actor.standing(audience, hello.since);
    answer({ ok: true, boot: actor.boot, now: this.#clock.now(), seq, view, deltas });
    if (line.entered) return;
    const collect = (): void => line.deliver(() => line.heard.collect());
    const bye = (): void => line.deliver(() => line.heard.bye());
    const member: Member = { audience, seat, key, line: { collect, drafting: () => undefined, bye } };
    line.entered = { actor, member };
    actor.connect(member);
  }

  receive(line: ServerLine, kind: Message, message: unknown, answer: (answer: never) => void): void {
    if (!line.open || !this.isUp || !line.entered) return;
    line.entered.actor[kind](line.entered.member, message, answer as never);
  }

  #outbox(): RoomOutbox {
    const to = (audience: string | null, work: (line: ServerLine) => void): void => {
      for (const line of this.#lines) {
        if (line.entered && (audience === null || line.entered.member.audience === audience)) {
          line.deliver(() => work(line));
        }
      }
    };
    return {
      frame: (audience, frame) => {
        // What goes over the wire is data, not shared objects.
        const wire = JSON.stringify(frame);
        to(audience, (line) => line.heard.frame(JSON.parse(wire)));
      },
      collect: () => to('participant', (line) => line.heard.collect()),
      drafting: () => undefined,
      bye: () => to(null, (line) => line.heard.bye()),
      hangUp: () => {
        for (const line of [...this.#lines]) this.cut(line);
      },
    };
  }

  /** Timers of a killed server never go off. */
  #timersOf(life: number) {
    const alive = (work: () => void) => () => {
      if (life === this.#life && this.isUp) work();
    };
    return {
      now: () => this.#clock.now(),
      after: (ms: number, work: () => void) => this.#clock.after(ms, alive(work)),
      soon: (work: () => void) => this.#clock.soon(alive(work)),
    };
  }

  /** Appends take their time, and sometimes fail: before anything was written, or after, with the answer lost. */
  #faultyStore(life: number): Store {
    return {
      ...this.store,
      append: async (room, seq, events) => {
        if (this.failing > 0) {
          this.failing -= 1;
          throw new StoreError('failed');
        }
        if (this.slowness > 0) await this.#wait(this.#random.next() * this.slowness);
        const dead = life !== this.#life || !this.isUp;
        if (dead && this.#random.next() < 0.5) return this.#never();
        await this.store.append(room, seq, events);
        if (dead) return this.#never();
        if (this.slowness > 0) await this.#wait(this.#random.next() * this.slowness);
        if (life !== this.#life || !this.isUp) return this.#never();
      },
    };
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#clock.after(ms, resolve);
    });
  }

  /** A killed process does not go on. */
  #never(): Promise<never> {
    return new Promise(() => undefined);
  }
}
