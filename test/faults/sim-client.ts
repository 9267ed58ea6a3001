import type { Random } from '#shared/kernel/random.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import { apply, type Delta, type Tables } from '#shared/kernel/tables.ts';
import { type HelloAnswer, PROTOCOL_VERSION } from '#shared/protocol/messages.ts';
import type { View } from '#shared/workshop/views.ts';
import type { SimClock } from '#test/support/sim-clock.ts';
import type { Message, ServerLine, SimServer } from './sim-server.ts';

export interface World {
  readonly clock: SimClock;
  readonly random: Random;
  readonly server: SimServer;
  readonly room: string;
  /** While true, messages are doubled and overtaken now and then. */
  messy: boolean;
}

/** As long as an opening after a restart may take. */
const ACK_MS = 30_000;

/** One device: keeps its view by the protocol, comes back after every break. */
export class SimClient {
  view: View | null = null;
  boot = 0;
  protected awakeSince = 0;
  protected readonly world: World;
  readonly #audience: Audience;
  readonly #token: string;
  #seq = 0;
  #line: ServerLine | null = null;
  #live = false;
  #asleep = false;
  #deliverAt = 0;
  readonly #unanswered = new Set<(answer: null) => void>();

  constructor(world: World, audience: Audience, token: string) {
    this.world = world;
    this.#audience = audience;
    this.#token = token;
    this.#connectLater(this.#upTo(300));
  }

  get isLive(): boolean {
    return this.#live;
  }

  /** The network breaks; the client tries again by itself. */
  drop(): void {
    if (this.#line) this.world.server.cut(this.#line);
  }

  /** The phone is put away for a while. */
  sleep(ms: number): void {
    this.#asleep = true;
    this.awakeSince = Number.POSITIVE_INFINITY;
    this.drop();
    this.world.clock.after(ms, () => this.wake());
  }

  wake(): void {
    if (!this.#asleep) return;
    this.#asleep = false;
    this.awakeSince = this.world.clock.now();
    this.#connectLater(0);
  }

  /** Called when the view or the connection has changed. */
  protected changed(): void {
    // A screen only shows its view.
  }

  protected collect(): void {
    // Only phones hand in.
  }

  /** Sends a message; the answer is null when the line broke or nothing came in time. */
  protected ask<T>(kind: Message, message: unknown): Promise<T | null> {
    const line = this.#line;
    if (!line || !this.#live) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.world.clock.after(ACK_MS, () => resolve(null));
      this.#unanswered.add(resolve as (answer: null) => void);
      const wire = JSON.stringify(message);
      const send = (): void =>
        this.world.server.receive(line, kind, JSON.parse(wire), ((answer: unknown) => {
          line.deliver(() => {
            this.#unanswered.delete(resolve as (answer: null) => void);
            resolve(answer as T);
          });
        }) as never);
      this.world.clock.after(this.#upTo(40), send);
      if (this.world.messy && this.world.random.next() < 0.1) this.world.clock.after(this.#upTo(1_500), send);
    });
  }

  #upTo(ms: number): number {
    return this.world.random.next() * ms;
  }

  #connectLater(ms: number): void {
    this.world.clock.after(ms, () => {
      if (!this.#line && !this.#asleep) this.#connect();
    });
  }

  #connect(): void {
    let line: ServerLine | null = null;
    const heard = {
      frame: ({ seq, delta }: { seq: number; delta: unknown }) => this.#frame(seq, delta as Delta),
      collect: () => this.collect(),
      bye: () => undefined,
      lost: () => {
        this.#line = null;
        this.#live = false;
        for (const giveUp of this.#unanswered) giveUp(null);
        this.#unanswered.clear();
        this.changed();
        this.#connectLater(500 + this.#upTo(2_500));
      },
    };
    // A line delivers in order, each thing a little later than it was said.
    line = this.world.server.connect(heard, (work) => {
      const { clock } = this.world;
      this.#deliverAt = Math.max(this.#deliverAt, clock.now() + this.#upTo(40));
      clock.after(this.#deliverAt - clock.now(), () => {
        if (line?.open) work();
      });
    });
    this.#line = line;
    if (line) this.#hello(line);
    else this.#connectLater(500 + this.#upTo(2_500));
  }

  #hello(line: ServerLine): void {
    const since = this.view ? { boot: this.boot, seq: this.#seq } : null;
    const hello = { v: PROTOCOL_VERSION, audience: this.#audience, room: this.world.room, token: this.#token, since };
    this.world.clock.after(this.#upTo(40), () => {
      if (!line.open) return;
      this.world.server
        .hello(line, hello, (answer) => {
          const wire = JSON.stringify(answer);
          line.deliver(() => this.#greeted(line, JSON.parse(wire)));
        })
        .catch((error: unknown) => {
          throw error;
        });
    });
  }

  #greeted(line: ServerLine, answer: HelloAnswer): void {
    if (!answer.ok) {
      this.world.server.cut(line);
      return;
    }
    this.boot = answer.boot;
    this.#seq = answer.seq;
    let tables = (answer.view ?? this.view) as unknown as Tables;
    for (const delta of answer.deltas) tables = apply(tables, delta);
    this.view = tables as unknown as View;
    this.#live = true;
    this.changed();
  }

  #frame(seq: number, delta: Delta): void {
    if (!this.#live || seq <= this.#seq) return;
    if (seq !== this.#seq + 1) {
      if (this.#line) this.#hello(this.#line);
      return;
    }
    this.#seq = seq;
    this.view = apply(this.view as unknown as Tables, delta) as unknown as View;
    this.changed();
  }
}
