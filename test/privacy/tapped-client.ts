import { io, type Socket } from 'socket.io-client';
import type { StepId } from '#shared/kernel/ids.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import { apply, type Tables } from '#shared/kernel/tables.ts';
import { sealEnvelope } from '#shared/protocol/envelope.ts';
import {
  type ClientToServer,
  type CommandAnswer,
  type EnvelopeAnswer,
  type HelloAnswer,
  PROTOCOL_VERSION,
  type ServerToClient,
} from '#shared/protocol/messages.ts';
import type { StepCommand, StepKind } from '#shared/steps/registry.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { View } from '#shared/workshop/views.ts';

const WAIT_MS = 15_000;

export interface Entrance {
  readonly audience: Audience;
  readonly room: string;
  readonly token: string;
  /** Headers that a browser would send along. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A client with an ear on the wire: keeps, as raw text, every message that goes out and comes in. What it hands in, and
 * under which keys, is up to the test alone, so that two workshops can be compared byte by byte.
 */
export class TappedClient {
  /** Raw messages of the engine: what an observer inside the line would read. */
  readonly out: string[] = [];
  readonly in: string[] = [];
  readonly #entrance: Entrance;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #bodies = new Map<string, { readonly key: string; readonly body: unknown }>();
  readonly #waiting = new Set<() => void>();
  #view: View | null = null;
  #rev: number;

  /** @param rev where this device's count of changes stands, as if it had been here for a while */
  constructor(url: string, entrance: Entrance, rev = 0) {
    this.#entrance = entrance;
    this.#rev = rev;
    const extraHeaders = { ...entrance.headers };
    this.#socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders });
    this.#socket.io.on('open', () => this.#listen());
    this.#socket.on('frame', ({ delta }) => {
      if (this.#view) this.#view = apply(this.#view as unknown as Tables, delta) as unknown as View;
    });
    this.#socket.on('collect', () => void this.handIn());
  }

  get view(): View {
    if (!this.#view) throw new Error('no view yet');
    return this.#view;
  }

  /** Connects and gets the first view. */
  async enter(): Promise<this> {
    const { audience, room, token } = this.#entrance;
    const hello = { v: PROTOCOL_VERSION, audience, room, token, since: null };
    const answer: HelloAnswer = await this.#socket.timeout(WAIT_MS).emitWithAck('hello', hello);
    if (!answer.ok) throw new Error(`not let in: ${answer.rejection.code}`);
    this.#view = answer.view;
    return this;
  }

  command(command: Command): Promise<CommandAnswer> {
    return this.#ask('command', command);
  }

  /** Sends any message, well formed or not, and returns the answer. */
  say(event: 'command' | 'envelope', message: unknown): Promise<CommandAnswer> {
    return this.#ask(event, message);
  }

  async step<K extends StepKind>(_kind: K, command: StepCommand<K>): Promise<void> {
    const step = this.view.workshop.main.current as StepId;
    await this.must({ type: 'step', step, command } as Command);
  }

  async must(command: Command): Promise<void> {
    const answer = await this.command(command);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.rejection.code}`);
  }

  async goTo(kind: StepKind): Promise<void> {
    const [to] = Object.entries(this.view.agenda).find(([, row]) => row.kind === kind) ?? [];
    await this.must({ type: 'goToStep', from: this.view.workshop.main.current, to: to as StepId, confirmed: true });
  }

  drafting(principle: string): void {
    this.#socket.emit('drafting', { norm: 'n1', theme: null, principle, boundary: '' });
  }

  /** The box that takes envelopes for this item now. */
  box(item: string): string {
    const found = Object.entries(this.view.boxes).find(([, row]) => row.state === 'collecting' && row.item === item);
    if (!found) throw new Error(`no box takes ${item}`);
    return found[0];
  }

  /** Keeps a body for a box; it goes out with the next envelope. */
  keep(item: string, key: string, body: unknown): void {
    this.#rev += 1;
    this.#bodies.set(this.box(item), { key, body });
  }

  /** Sends the envelope for all boxes that collect, blank where nothing is kept. */
  async handIn(): Promise<EnvelopeAnswer> {
    const collecting = Object.entries(this.view.boxes).flatMap(([box, row]) =>
      row.state === 'collecting' ? [box] : [],
    );
    const blank = { key: 'b'.repeat(21), body: null };
    const boxes = collecting.map((box) => ({ box, ...(this.#bodies.get(box) ?? blank) }));
    return this.#ask('envelope', sealEnvelope(this.#rev, boxes));
  }

  /** Waits until this client's view is as the test expects. */
  until(what: string, holds: (view: View) => boolean): Promise<void> {
    const so = () => this.#view !== null && holds(this.#view);
    if (so()) return Promise.resolve();
    return new Promise((resolve, fail) => {
      const look = () => {
        if (!so()) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => fail(new Error(`waited in vain: ${what}`)), WAIT_MS);
      this.#waiting.add(look);
    });
  }

  close(): void {
    this.#socket.close();
  }

  #listen(): void {
    const { engine } = this.#socket.io;
    engine.on('packetCreate', ({ type, data }) => {
      if (type === 'message') this.out.push(String(data));
    });
    engine.on('packet', ({ type, data }) => {
      // The acceptance of the connection carries its random name: the same length for everybody, never the same text.
      if (type === 'message' && !String(data).startsWith('0')) this.in.push(String(data));
      queueMicrotask(() => {
        for (const look of [...this.#waiting]) look();
      });
    });
  }

  async #ask<T>(event: string, message: unknown): Promise<T> {
    const send = this.#socket.timeout(WAIT_MS) as unknown as {
      emitWithAck(event: string, message: unknown): Promise<T>;
    };
    return send.emitWithAck(event, message);
  }
}

/** How many bytes each message takes on the wire. */
export function lengths(messages: readonly string[]): number[] {
  return messages.map((message) => new TextEncoder().encode(message).length);
}
