import { nanoid } from 'nanoid';
import { io, type Socket } from 'socket.io-client';
import type { Rejection } from '#shared/kernel/decision.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import { apply, type Delta, type Tables } from '#shared/kernel/tables.ts';
import { sealEnvelope } from '#shared/protocol/envelope.ts';
import {
  type ClientToServer,
  type CommandAnswer,
  type Drafting,
  type Envelope,
  type EnvelopeAnswer,
  type HelloAnswer,
  PROTOCOL_VERSION,
  type Role,
  type ServerToClient,
} from '#shared/protocol/messages.ts';
import type { Joined, JoinRequest, Opened, OpenRequest } from '#shared/protocol/parse.ts';
import type { StepCommand, StepKind } from '#shared/steps/registry.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { View } from '#shared/workshop/views.ts';

/**
 * A client for tests, written from the protocol and not from the product's own client: it keeps the applied view, hands
 * in when it is asked, and lets a test wait for what it expects to see.
 */
export interface Credentials {
  readonly audience: Role;
  readonly room: string;
  readonly token: string;
}

const WAIT_MS = 25_000;

export class RoomClient {
  readonly credentials: Credentials;
  readonly socket: Socket<ServerToClient, ClientToServer>;
  /** Everything the server has said, oldest first. */
  readonly heard: { readonly event: string; readonly data: unknown }[] = [];
  drafting: Drafting = null;
  /** Why the server ended the connection. */
  bye: Rejection | null = null;
  #view: View | null = null;
  #boot = 0;
  #seq = 0;
  #waiting = new Set<() => void>();

  constructor(url: string, credentials: Credentials, transports: ('websocket' | 'polling')[] = ['websocket']) {
    this.credentials = credentials;
    this.socket = io(url, {
      transports,
      reconnectionDelay: 20,
      reconnectionDelayMax: 200,
      forceNew: true,
    });
    this.socket.onAny((event: string, data: unknown) => {
      this.heard.push({ event, data });
    });
    this.socket.on('frame', ({ seq, delta }) => this.#frame(seq, delta));
    this.socket.on('drafting', (drafting) => {
      this.drafting = drafting;
      this.#look();
    });
    this.socket.on('bye', (rejection) => {
      this.bye = rejection;
      this.#look();
    });
    this.socket.on('connect', () => {
      this.hello().catch(() => undefined);
    });
    this.socket.on('disconnect', () => this.#look());
  }

  get view(): View {
    if (!this.#view) throw new Error('no view yet');
    return this.#view;
  }

  get hasView(): boolean {
    return this.#view !== null;
  }

  get boot(): number {
    return this.#boot;
  }

  get seq(): number {
    return this.#seq;
  }

  /** The id of the step that is open now. */
  get step(): StepId {
    const { current } = this.view.workshop.main;
    if (current === null) throw new Error('in the lobby');
    return current;
  }

  /** Says hello, by default from where the view stands; returns the server's answer. */
  async hello(
    since: { boot: number; seq: number } | null | undefined = this.#view ? { boot: this.#boot, seq: this.#seq } : null,
  ): Promise<HelloAnswer> {
    const message = { v: PROTOCOL_VERSION, ...this.credentials, since };
    const answer: HelloAnswer = await this.socket.timeout(WAIT_MS).emitWithAck('hello', message);
    this.heard.push({ event: 'hello', data: answer });
    if (!answer.ok) {
      this.bye = answer.rejection;
    } else {
      this.#boot = answer.boot;
      this.#seq = answer.seq;
      let tables = (answer.view ?? this.view) as unknown as Tables;
      for (const delta of answer.deltas) tables = apply(tables, delta);
      this.#view = tables as unknown as View;
    }
    this.#look();
    return answer;
  }

  command(command: Command): Promise<CommandAnswer> {
    return this.#ask('command', command);
  }

  /** A command for the step that is open now. */
  stepCommand<K extends StepKind>(_kind: K, command: StepCommand<K>): Promise<CommandAnswer> {
    return this.command({ type: 'step', step: this.step, command } as Command);
  }

  /** Goes to the first step of a kind, warnings confirmed. */
  goTo(kind: StepKind): Promise<CommandAnswer> {
    const [to] = Object.entries(this.view.agenda).find(([, row]) => row.kind === kind) ?? [];
    const from = this.view.workshop.main.current;
    return this.command({ type: 'goToStep', from, to: to as StepId, confirmed: true });
  }

  sendEnvelope(envelope: Envelope): Promise<EnvelopeAnswer> {
    return this.#ask('envelope', envelope);
  }

  /** Waits until the view is as a test expects; fails with `what` when it never is. */
  async until(what: string, holds: (view: View) => boolean): Promise<View> {
    await this.waitFor(what, () => this.#view !== null && holds(this.#view));
    return this.view;
  }

  /** Waits until anything about this client is so. */
  waitFor(what: string, holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve, fail) => {
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        fail(new Error(`waited in vain: ${what}`));
      }, WAIT_MS);
      this.#waiting.add(look);
    });
  }

  /** Breaks the line as a network would; the client comes back by itself. */
  drop(): void {
    this.socket.io.engine.close();
  }

  close(): void {
    this.socket.close();
  }

  #frame(seq: number, delta: Delta): void {
    if (!this.#view) return;
    if (seq !== this.#seq + 1) {
      this.hello().catch(() => undefined);
      return;
    }
    this.#seq = seq;
    this.#view = apply(this.#view as unknown as Tables, delta) as unknown as View;
    this.#look();
  }

  #look(): void {
    for (const look of [...this.#waiting]) look();
  }

  async #ask<T>(event: 'command' | 'envelope', message: unknown): Promise<T> {
    const send = this.socket.timeout(WAIT_MS * 2) as unknown as {
      emitWithAck(event: string, message: unknown): Promise<T>;
    };
    const answer = await send.emitWithAck(event, message);
    this.heard.push({ event, data: answer });
    return answer;
  }
}

/** A participant: keeps what it has written per box and hands in whenever the server calls. */
export class Phone extends RoomClient {
  readonly #bodies = new Map<string, { readonly key: string; readonly body: unknown }>();
  #rev = 0;
  /** The newest answer to an envelope. */
  received: EnvelopeAnswer | null = null;

  constructor(url: string, credentials: Credentials) {
    super(url, credentials);
    this.socket.on('collect', () => {
      this.handIn().catch(() => undefined);
    });
  }

  /** Boxes that take envelopes now, in the view's order. */
  collecting(): string[] {
    return Object.entries(this.view.boxes).flatMap(([box, row]) => (row.state === 'collecting' ? [box] : []));
  }

  /** The box that collects for this item: a question, a norm, or the word `dots`. */
  box(item: string): string {
    const box = this.collecting().find((id) => this.view.boxes[id]?.item === item);
    if (!box) throw new Error(`no box collects for ${item}`);
    return box;
  }

  /** Keeps a body for a box without sending it. */
  keep(box: string, body: unknown): void {
    this.#rev += 1;
    this.#bodies.set(box, { key: this.#bodies.get(box)?.key ?? nanoid(), body });
  }

  /** Writes notes for a question and hands them in. */
  write(question: string, ...texts: readonly string[]): Promise<EnvelopeAnswer> {
    this.keep(this.box(question), { notes: texts.map((text) => ({ key: nanoid(), text })), pass: false });
    return this.handIn();
  }

  /** Whoever has been away hands in again: the server may have lost what it held. */
  override async hello(since?: { boot: number; seq: number } | null): Promise<HelloAnswer> {
    const answer = await super.hello(since);
    if (answer.ok && this.#bodies.size > 0) await this.handIn();
    return answer;
  }

  /** Sends the envelope for all boxes that collect, blank where nothing is kept. */
  async handIn(): Promise<EnvelopeAnswer> {
    const boxes = this.collecting().map((box) => ({
      box,
      ...(this.#bodies.get(box) ?? { key: nanoid(), body: null }),
    }));
    this.received = await this.sendEnvelope(sealEnvelope(this.#rev, boxes));
    return this.received;
  }
}

async function call<T>(url: string, method: string, path: string, body?: unknown, key?: string) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T };
}

/** The server's HTTP side. */
export function api(url: string) {
  return {
    open: (request: Partial<OpenRequest> = {}) =>
      call<Opened>(url, 'POST', '/api/workshops', {
        language: 'sv',
        team: 'Testlaget',
        template: 'standard',
        minutes: 60,
        always: [],
        ...request,
      }),
    join: (request: JoinRequest) => call<Joined>(url, 'POST', '/api/join', request),
    about: () => call<Record<string, unknown>>(url, 'GET', '/api/about'),
    agreement: (room: string, key: string) =>
      call<Record<string, unknown>>(url, 'GET', `/api/rooms/${room}/agreement`, undefined, key),
    agreementMarkdown: (room: string, key: string) =>
      call<string>(url, 'GET', `/api/rooms/${room}/agreement.md`, undefined, key),
    remove: (room: string, key: string) => call<unknown>(url, 'DELETE', `/api/rooms/${room}`, undefined, key),
    post: (path: string, body: unknown) => call<unknown>(url, 'POST', path, body),
  };
}

/** A workshop on a server, with clients that are closed together. */
export class TestWorkshop {
  readonly url: string;
  readonly opened: Opened;
  readonly clients: RoomClient[] = [];

  constructor(url: string, opened: Opened) {
    this.url = url;
    this.opened = opened;
  }

  static async open(url: string, request: Partial<OpenRequest> = {}): Promise<TestWorkshop> {
    const { status, body } = await api(url).open(request);
    if (status !== 201) throw new Error(`no workshop: ${JSON.stringify(body)}`);
    return new TestWorkshop(url, body);
  }

  desk(): Promise<RoomClient> {
    return this.#enter(new RoomClient(this.url, this.#as('facilitator', this.opened.facilitatorKey)));
  }

  screen(): Promise<RoomClient> {
    return this.#enter(new RoomClient(this.url, this.#as('screen', this.opened.screenKey)));
  }

  /** A phone that joins by the code; with a token it is another tab of that seat. */
  async phone(token?: string): Promise<Phone> {
    return this.#enter(new Phone(this.url, this.#as('participant', token ?? (await this.#seat()))));
  }

  phones(count: number): Promise<Phone[]> {
    return Promise.all(Array.from({ length: count }, () => this.phone()));
  }

  close(): void {
    for (const client of this.clients) client.close();
  }

  async #seat(): Promise<string> {
    const { status, body } = await api(this.url).join({ code: this.opened.code });
    if (status !== 200) throw new Error(`not joined: ${JSON.stringify(body)}`);
    return body.token;
  }

  #as(audience: Audience, token: string): Credentials {
    return { audience, room: this.opened.room, token };
  }

  async #enter<C extends RoomClient>(client: C): Promise<C> {
    this.clients.push(client);
    await client.waitFor('a view or a refusal', () => client.hasView || client.bye !== null);
    return client;
  }
}
