import type { RoomStore } from '#client/store/room-store.ts';
import type { Rejection, RejectionCode } from '#shared/kernel/decision.ts';
import { apply, type Delta, type Tables } from '#shared/kernel/tables.ts';
import {
  type CommandAnswer,
  type Drafting,
  type Envelope,
  type EnvelopeAnswer,
  type HelloAnswer,
  PROTOCOL_VERSION,
  type Role,
} from '#shared/protocol/messages.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { View } from '#shared/workshop/views.ts';
import { locally, type Refusal, type RoomAnswer } from './answers.ts';
import { type ClockSample, offsetFrom } from './clock-sync.ts';
import { createRequests } from './requests.ts';
import type { RoomSocket } from './socket.ts';
import { throttled } from './throttle.ts';
import { createWaker } from './waker.ts';

export interface Credentials {
  readonly audience: Role;
  readonly room: string;
  /** A participant's seat token, or the key of a facilitator, screen or manager. */
  readonly token: string;
}

/** The way to the server of one room. Nothing here rejects: what goes wrong is a refusal. */
export interface Connection {
  readonly start: () => void;
  readonly stop: () => void;
  readonly command: (command: Command) => Promise<RoomAnswer>;
  readonly envelope: (envelope: Envelope) => Promise<EnvelopeAnswer | Refusal>;
  readonly drafting: (drafting: Drafting) => void;
  /** Calls back whenever a box is about to be opened; returns how to stop. */
  readonly onCollect: (listener: () => void) => () => void;
}

const HELLO_MS = 8000;
/** An opening may wait for phones to come back after a restart, up to 20 s, before it is committed. */
const COMMAND_MS = 30_000;
const ENVELOPE_MS = 8000;
const PROBE_MS = 2000;
const WAIT_FOR_LIVE_MS = 8000;
const DRAFTING_MS = 150;
const CLOCK_SAMPLES = 3;
const CLOCK_AGAIN_MS = 5 * 60_000;

/** Refusals of a hello that pass by themselves; all others end the connection. */
const passing: ReadonlySet<RejectionCode> = new Set(['protocol.tooFast', 'room.storeFailed', 'room.gathering']);

/**
 * Keeps a room's store equal to the server's view: says hello after every connect, applies deltas that follow on each
 * other, and asks for the whole view when one is missing.
 */
export class RoomConnection implements Connection {
  readonly #credentials: Credentials;
  readonly #store: RoomStore;
  readonly #open: () => RoomSocket;
  readonly #requests = createRequests();
  readonly #collectors = new Set<() => void>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #sleep = createWaker(() => void this.#wake());
  #socket: RoomSocket | null = null;
  #seq = 0;
  /** Counts hellos: an answer to an earlier one is of no use. */
  #hellos = 0;

  constructor(credentials: Credentials, store: RoomStore, open: () => RoomSocket) {
    this.#credentials = credentials;
    this.#store = store;
    this.#open = open;
  }

  readonly start = (): void => {
    if (this.#socket) return;
    const socket = this.#open();
    this.#socket = socket;
    socket.on('connect', () => void this.#hello(true));
    socket.on('disconnect', (reason) => this.#lost(reason));
    socket.on('frame', (message) => this.#frame(message));
    socket.on('bye', (rejection) => this.#end(rejection));
    socket.on('collect', () => {
      for (const collector of this.#collectors) collector();
    });
    socket.on('drafting', (drafting) => this.#store.setState({ drafting }));
    socket.connect();
    this.#sleep.watch();
  };

  readonly stop = (): void => {
    const closing = this.#socket;
    this.#socket = null;
    this.#hellos++;
    this.#clearTimers();
    this.#requests.dropAll();
    closing?.disconnect();
    this.#sleep.unwatch();
  };

  readonly command = async (message: Command): Promise<RoomAnswer> => {
    if (!this.#isLive() && !(await becameLive(this.#store, WAIT_FOR_LIVE_MS))) {
      return locally('connection.unreachable');
    }
    const answer = await this.#ask<CommandAnswer>((socket, ack) => socket.emit('command', message, ack), COMMAND_MS);
    return answer ?? locally('connection.lost');
  };

  readonly envelope = async (message: Envelope): Promise<EnvelopeAnswer | Refusal> => {
    if (!this.#isLive()) return locally('connection.unreachable');
    const answer = await this.#ask<EnvelopeAnswer>((socket, ack) => socket.emit('envelope', message, ack), ENVELOPE_MS);
    return answer ?? locally('connection.lost');
  };

  readonly drafting = throttled((message: Drafting) => {
    if (this.#isLive()) this.#socket?.emit('drafting', message);
  }, DRAFTING_MS);

  readonly onCollect = (listener: () => void): (() => void) => {
    this.#collectors.add(listener);
    return () => void this.#collectors.delete(listener);
  };

  #isLive(): boolean {
    return this.#store.getState().status === 'live' && this.#socket?.connected === true;
  }

  #ask<T>(send: (socket: RoomSocket, ack: (answer: T) => void) => void, ms: number): Promise<T | null> {
    const socket = this.#socket;
    // What is emitted without a line would be kept by the library and sent before the next hello.
    if (!socket?.connected) return Promise.resolve(null);
    return this.#requests.ask<T>((ack) => send(socket, ack), ms);
  }

  async #hello(withSince: boolean): Promise<void> {
    const own = ++this.#hellos;
    const { view, boot } = this.#store.getState();
    const since = withSince && view && boot !== null ? { boot, seq: this.#seq } : null;
    const message = { v: PROTOCOL_VERSION, ...this.#credentials, since };
    const sentAt = Date.now();
    const answer = await this.#ask<HelloAnswer>((socket, ack) => socket.emit('hello', message, ack), HELLO_MS);
    if (own !== this.#hellos) return;
    if (!answer) this.#reconnect();
    else if (answer.ok) this.#greeted(answer, { sentAt, receivedAt: Date.now(), serverNow: answer.now });
    else if (passing.has(answer.rejection.code)) this.#later(1000 + Math.random() * 2000, () => this.#hello(withSince));
    else this.#end(answer.rejection);
  }

  #greeted(answer: Extract<HelloAnswer, { ok: true }>, sample: ClockSample): void {
    const base = answer.view ?? this.#store.getState().view;
    if (!base) {
      void this.#hello(false);
      return;
    }
    this.#seq = answer.seq;
    const view = answer.deltas.reduce(applied, base);
    const { boot, key = null } = answer;
    this.#store.setState({ view, boot, key, status: 'live', refusal: null, clockOffset: offsetFrom([sample]) });
    void this.#measureClock([sample]);
  }

  #frame(message: { readonly seq: number; readonly delta: Delta }): void {
    const { view, status } = this.#store.getState();
    // Frames that overtake the answer to a hello are part of that answer.
    if (status !== 'live' || !view || message.seq <= this.#seq) return;
    if (message.seq > this.#seq + 1) {
      this.#store.setState({ status: 'reconnecting' });
      void this.#hello(false);
      return;
    }
    this.#seq = message.seq;
    this.#store.setState({ view: applied(view, message.delta) });
  }

  async #measureClock(known: readonly ClockSample[]): Promise<void> {
    const samples = [...known];
    const own = this.#hellos;
    while (samples.length < CLOCK_SAMPLES) {
      const sentAt = Date.now();
      const serverNow = await this.#askTime();
      if (serverNow === null || own !== this.#hellos) return;
      samples.push({ sentAt, receivedAt: Date.now(), serverNow });
    }
    this.#store.setState({ clockOffset: offsetFrom(samples) });
    this.#later(CLOCK_AGAIN_MS, () => this.#measureClock([]));
  }

  #askTime(): Promise<number | null> {
    return this.#ask<number>((socket, ack) => socket.emit('time', ack), PROBE_MS);
  }

  #lost(reason: string): void {
    this.#hellos++;
    this.#clearTimers();
    this.#requests.dropAll();
    const { status, view } = this.#store.getState();
    if (status === 'ended' || !this.#socket) return;
    this.#store.setState({ status: view ? 'reconnecting' : 'connecting', drafting: null });
    // The library reconnects by itself except when the server hung up.
    if (reason === 'io server disconnect') this.#later(500 + Math.random() * 1000, () => this.#socket?.connect());
  }

  /** After sleep or a change of network the line may be dead without anybody having noticed. */
  async #wake(): Promise<void> {
    if (this.#socket?.connected && (await this.#askTime()) !== null) return;
    this.#reconnect();
  }

  /** Drops the line and takes it up at once, without the pause that grows between attempts. */
  #reconnect(): void {
    this.#socket?.disconnect();
    this.#socket?.connect();
  }

  #end(rejection: Rejection): void {
    this.#store.setState({ status: 'ended', refusal: rejection, drafting: null });
    this.stop();
  }

  #later(ms: number, run: () => unknown): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, ms);
    this.#timers.add(timer);
  }

  #clearTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}

function applied(view: View, delta: Delta): View {
  return apply(view as unknown as Tables, delta) as unknown as View;
}

/** Waits until the store is live; false when it ends or takes too long. */
function becameLive(store: RoomStore, ms: number): Promise<boolean> {
  if (store.getState().status === 'ended') return Promise.resolve(false);
  return new Promise((resolve) => {
    const settle = (live: boolean) => {
      clearTimeout(timer);
      unsubscribe();
      resolve(live);
    };
    const timer = setTimeout(() => settle(false), ms);
    const unsubscribe = store.subscribe(({ status }) => {
      if (status === 'live' || status === 'ended') settle(status === 'live');
    });
  });
}
