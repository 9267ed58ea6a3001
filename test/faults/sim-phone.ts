import { sealEnvelope } from '#shared/protocol/envelope.ts';
import type { EnvelopeAnswer } from '#shared/protocol/messages.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import type { View } from '#shared/workshop/views.ts';
import { SimClient, type World } from './sim-client.ts';

const BEAT_MS = 10_000;
/** A phone that has been here and written for this long when a box opens must be in it. */
const SURELY_MS = 2_500;
/** A phone that has not been put away for this long was back in time after any restart. */
const AWAKE_MS = 20_000;

/** What a phone had in a box at a revision: texts, or themes it put dots on. */
interface Written {
  readonly rev: number;
  readonly at: number;
  readonly things: readonly string[];
  readonly body: unknown;
}

/** How a box opened, seen from one phone. */
export interface Opening {
  readonly box: string;
  /** What may be in the result: one of these whole, or nothing where that is allowed. */
  readonly possible: readonly (readonly string[])[];
  readonly mayBeMissing: boolean;
}

/** A participant who writes at odd moments, changes things, and hands in by the protocol. */
export class SimPhone extends SimClient {
  readonly openings: Opening[] = [];
  readonly #name: string;
  readonly #greedy: boolean;
  readonly #written = new Map<string, Written[]>();
  readonly #planned = new Set<string>();
  readonly #acked = new Map<string, { boot: number; rev: number }>();
  /** The newest revision that was acked under any boot number. */
  readonly #ackedEver = new Map<string, number>();
  readonly #opened = new Set<string>();
  #rev = 0;
  #liveSince = 0;
  #wasLive = false;

  constructor(world: World, index: number, token: string) {
    super(world, 'participant', token);
    this.#name = `p${index}`;
    this.#greedy = index === 0;
    this.#beat(world.random.next() * BEAT_MS);
  }

  protected override collect(): void {
    this.#send();
    // Somebody is still writing while the box is being opened: the moment where most can go wrong.
    if (this.world.random.next() > 0.4) return;
    for (const [box, row] of Object.entries(this.view?.boxes ?? {})) {
      if (row.state === 'collecting') {
        this.world.clock.after(this.world.random.next() * 250, () => {
          this.#write(box);
          this.#send();
        });
      }
    }
  }

  protected override changed(): void {
    const { clock, random } = this.world;
    if (this.isLive && !this.#wasLive) this.#liveSince = clock.now();
    const fresh = this.isLive && !this.#wasLive;
    this.#wasLive = this.isLive;
    if (!this.isLive || !this.view) return;
    for (const [box, row] of Object.entries(this.view.boxes)) {
      if (row.state === 'opened') this.#sawOpened(box, row.boot ?? 0);
      else if (!this.#planned.has(box)) {
        this.#planned.add(box);
        const changes = 1 + Math.floor(random.next() * 3);
        for (let change = 0; change < changes; change++) clock.after(random.next() * 9_000, () => this.#write(box));
      }
    }
    if (fresh) this.#send();
  }

  #beat(ms: number): void {
    this.world.clock.after(ms, () => {
      this.#send();
      this.#beat(BEAT_MS);
    });
  }

  #write(box: string): void {
    const view = this.view;
    if (view?.boxes[box]?.state !== 'collecting') return;
    this.#rev += 1;
    const { things, body } = this.#content(box, view);
    const history = this.#written.get(box) ?? [];
    history.push({ rev: this.#rev, at: this.world.clock.now(), things, body });
    this.#written.set(box, history);
    if (this.world.random.next() < 0.5) this.#send();
  }

  #content(box: string, view: View): { things: string[]; body: unknown } {
    const { random } = this.world;
    const kind: StepKind = view.step.main?.kind ?? 'welcome';
    const text = (index: number) => `${this.#name} ${box} ${this.#rev} ${index}`;
    const keyed = (index: number) => ({ key: random.id(), text: text(index) });
    if (kind === 'write') {
      const count = Math.floor(random.next() * 4);
      const notes = Array.from({ length: count }, (_, index) => keyed(index));
      return { things: notes.map((note) => note.text), body: { notes, pass: count === 0 } };
    }
    if (kind === 'dots' && view.step.main?.kind === 'dots') {
      const all = Object.keys(view.themes);
      const wanted = this.#greedy ? all.length : view.step.main.budget;
      const themes = all.slice(0, Math.min(5, wanted));
      return { things: themes.slice(0, view.step.main.budget), body: { themes } };
    }
    if (kind === 'consent') return { things: [], body: { level: 'in', texts: [], canTry: true } };
    if (kind === 'close') {
      const word = `${this.#name}w${this.#rev}`;
      return { things: [word], body: { word: { key: random.id(), text: word } } };
    }
    return { things: [], body: null };
  }

  #send(): void {
    const view = this.view;
    if (!view) return;
    const boxes = Object.entries(view.boxes)
      .filter(([, row]) => row.state === 'collecting')
      .map(([box]) => box);
    if (boxes.length === 0) return;
    const key = this.world.random.id();
    const sent = boxes.map((box) => ({ box, key, body: this.#written.get(box)?.at(-1)?.body ?? null }));
    this.ask<EnvelopeAnswer>('envelope', sealEnvelope(this.#rev, sent)).then(
      (answer) => {
        if (!answer?.ok) return;
        for (const box of boxes) {
          const known = this.#acked.get(box);
          if (!known || known.boot < answer.boot || known.rev <= answer.rev) {
            this.#acked.set(box, { boot: answer.boot, rev: answer.rev });
          }
          this.#ackedEver.set(box, Math.max(answer.rev, this.#ackedEver.get(box) ?? 0));
        }
      },
      (error: unknown) => {
        throw error;
      },
    );
  }

  #sawOpened(box: string, boot: number): void {
    if (this.#opened.has(box)) return;
    this.#opened.add(box);
    const history = this.#written.get(box) ?? [];
    const acked = this.#acked.get(box);
    const now = this.world.clock.now();
    // An ack of this very boot means: in, as acked or newer. Otherwise whoever was here long enough has been asked.
    const ackedHere = acked?.boot === boot ? acked.rev : null;
    const held = history.filter((written) => written.at < now - SURELY_MS).at(-1)?.rev ?? null;
    const here = this.#liveSince < now - SURELY_MS ? held : null;
    const awake = now - this.awakeSince > AWAKE_MS ? this.#ackedEver.get(box) : null;
    const least = Math.max(ackedHere ?? -1, here ?? -1, awake ?? -1);
    const newestAtLeast = history.filter((written) => written.rev <= least).at(-1);
    const later = history.filter((written) => written.rev > least);
    const possible = [...(newestAtLeast ? [newestAtLeast] : []), ...later].map((written) => written.things);
    this.openings.push({
      box,
      possible: least < 0 ? history.map((written) => written.things) : possible,
      mayBeMissing: least < 0 || !newestAtLeast,
    });
  }
}
