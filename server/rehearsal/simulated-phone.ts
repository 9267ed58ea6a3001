import { io, type Socket } from 'socket.io-client';
import type { Timers } from '#server/room/timers.ts';
import type { RejectionCode } from '#shared/kernel/decision.ts';
import type { Random } from '#shared/kernel/random.ts';
import { apply, type Delta, type Tables } from '#shared/kernel/tables.ts';
import { sealEnvelope } from '#shared/protocol/envelope.ts';
import {
  type ClientToServer,
  type EnvelopeAnswer,
  type HelloAnswer,
  PROTOCOL_VERSION,
  type ServerToClient,
} from '#shared/protocol/messages.ts';
import { stepOfBox } from '#shared/protocol/parse.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import type { View } from '#shared/workshop/views.ts';
import { actOn, behaviours, type Person, type Scene } from './behaviours.ts';
import { seeded } from './seeded.ts';
import { type Tempo, within } from './tempo.ts';

export interface PhoneParts {
  /** The server's own address. */
  readonly url: string;
  readonly room: string;
  readonly token: string;
  readonly person: Person;
  readonly tempo: Tempo;
  readonly timers: Timers;
  /** This phone is gone for good. */
  readonly left: (why: RejectionCode | null) => void;
}

const ANSWER_MS = 8_000;
/** After these a phone would show why, and not try again. */
const final: ReadonlySet<RejectionCode> = new Set(['room.gone', 'role.notAllowed', 'join.full', 'protocol.version']);
/** How often somebody loses the network after having written or voted. */
const DROPS = 0.12;
/** In a team from this size one person has to go before the end. */
const LEAVES_FROM = 10;

/**
 * A phone that nobody holds: it speaks the protocol of all phones over a connection of its own, hands in sealed envelopes
 * on its beat and when it is called, and leaves it to `behaviours` what is in them.
 */
export class SimulatedPhone {
  readonly #parts: PhoneParts;
  readonly #random: Random;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #pending = new Set<() => void>();
  /** What this person has written, by box. */
  readonly #written = new Map<string, { readonly key: string; readonly body: unknown }>();
  /** Boxes this person is thinking about, or is done with. */
  readonly #considered = new Set<string>();
  #view: View | null = null;
  #boot = 0;
  #seq = 0;
  #rev = 0;
  #leaving = false;
  #gone = false;

  constructor(parts: PhoneParts) {
    this.#parts = parts;
    this.#random = seeded(`${parts.person.seed}/phone/${parts.person.index}`);
    this.#socket = io(parts.url, {
      autoConnect: false,
      forceNew: true,
      transports: ['websocket'],
      reconnectionDelay: Math.min(500, parts.tempo.again),
      reconnectionDelayMax: 5_000,
    });
    this.#socket.on('connect', () => this.#hello());
    this.#socket.on('frame', ({ seq, delta }) => this.#frame(seq, delta));
    this.#socket.on('collect', () => this.#send());
    this.#socket.on('bye', (rejection) => this.#leave(rejection.code));
  }

  start(): void {
    this.#socket.connect();
    this.#later(this.#random.next() * this.#parts.tempo.beat, () => this.#beat());
  }

  /** Goes, without a word to anybody. */
  stop(): void {
    this.#gone = true;
    for (const cancel of this.#pending) cancel();
    this.#pending.clear();
    this.#socket.disconnect();
  }

  #leave(why: RejectionCode | null): void {
    if (this.#gone) return;
    this.stop();
    this.#parts.left(why);
  }

  #later(ms: number, work: () => void): void {
    const cancel = this.#parts.timers.after(ms, () => {
      this.#pending.delete(cancel);
      work();
    });
    this.#pending.add(cancel);
  }

  #hello(): void {
    const { room, token, tempo } = this.#parts;
    const since = this.#view ? { boot: this.#boot, seq: this.#seq } : null;
    const message = { v: PROTOCOL_VERSION, audience: 'participant', room, token, since } as const;
    this.#socket.timeout(ANSWER_MS).emit('hello', message, (error: Error | null, answer: HelloAnswer) => {
      if (this.#gone) return;
      if (error === null && answer.ok) this.#greeted(answer);
      else if (error === null && !answer.ok && final.has(answer.rejection.code)) this.#leave(answer.rejection.code);
      else if (this.#socket.connected) this.#later(tempo.again, () => this.#hello());
    });
  }

  #greeted(answer: Extract<HelloAnswer, { ok: true }>): void {
    const base = answer.view ?? this.#view;
    if (!base) return;
    this.#boot = answer.boot;
    this.#seq = answer.seq;
    this.#adopt(answer.deltas.reduce(applied, base));
    // Whoever was away hands in again: the server may have lost what it held.
    this.#send();
  }

  #frame(seq: number, delta: Delta): void {
    if (!this.#view || seq <= this.#seq) return;
    if (seq === this.#seq + 1) {
      this.#seq = seq;
      this.#adopt(applied(this.#view, delta));
    } else {
      this.#hello();
    }
  }

  #adopt(view: View): void {
    this.#view = view;
    for (const box of collecting(view)) {
      if (!this.#considered.has(box)) this.#consider(box, view);
    }
    const { person, tempo } = this.#parts;
    const leaves = person.people >= LEAVES_FROM && person.index === 1 && view.step.main?.kind === 'next';
    if (leaves && !this.#leaving) {
      this.#leaving = true;
      this.#later(within(tempo.away, this.#random), () => this.#leave(null));
    }
  }

  #consider(box: string, view: View): void {
    const kind = kindOf(box, view);
    if (!kind) return;
    this.#considered.add(box);
    const { seconds, atOnce = [] } = behaviours[kind];
    const item = view.boxes[box]?.item ?? '';
    const time = within(this.#parts.tempo.thought(seconds), this.#random);
    if (atOnce.includes(item)) this.#act(box, kind);
    else this.#later(time, () => this.#act(box, kind));
  }

  #act(box: string, kind: StepKind): void {
    const view = this.#view;
    const row = view?.boxes[box];
    if (!view?.step.main || row?.state !== 'collecting' || view.step.main.kind !== kind) {
      // The workshop has moved on; should it come back, this person thinks again.
      this.#considered.delete(box);
      return;
    }
    const { person } = this.#parts;
    const random = seeded(`${person.seed}/${person.index}/${box}`);
    const scene: Scene = { view, step: view.step.main, item: row.item, round: row.round, person, random };
    const body = actOn(kind, scene as never);
    this.#rev += 1;
    this.#written.set(box, { key: random.id(), body });
    if ((kind === 'write' || kind === 'dots') && this.#random.next() < DROPS) this.#dropOut();
  }

  /** Through a tunnel: the line breaks, and comes back by itself after a while. */
  #dropOut(): void {
    this.#send();
    const { tempo } = this.#parts;
    this.#later(tempo.away[0], () => {
      this.#socket.disconnect();
      this.#later(within(tempo.away, this.#random), () => this.#socket.connect());
    });
  }

  #beat(): void {
    this.#send();
    this.#later(this.#parts.tempo.beat, () => this.#beat());
  }

  /** All boxes that collect, blank where nothing is written: the same length whatever is in it. */
  #send(): void {
    const boxes = this.#view ? collecting(this.#view) : [];
    if (!this.#socket.connected || boxes.length === 0) return;
    const sealed = boxes.map((box) => {
      const written = this.#written.get(box) ?? { key: this.#random.id(), body: null };
      this.#written.set(box, written);
      return { box, ...written };
    });
    // Unanswered or refused: the copy is here, and the next beat sends it again.
    const answered = (_error: Error | null, _answer: EnvelopeAnswer): void => undefined;
    this.#socket.timeout(ANSWER_MS).emit('envelope', sealEnvelope(this.#rev, sealed), answered);
  }
}

function collecting(view: View): string[] {
  return Object.keys(view.boxes)
    .filter((box) => view.boxes[box]?.state === 'collecting')
    .sort();
}

function kindOf(box: string, view: View): StepKind | undefined {
  return view.agenda[stepOfBox(box)]?.kind;
}

function applied(view: View, delta: Delta): View {
  return apply(view as unknown as Tables, delta) as unknown as View;
}
