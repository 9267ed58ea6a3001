import { buildAgenda } from '#shared/content/agenda.ts';
import { mustHold } from '#shared/content/name-check.ts';
import type { Length } from '#shared/content/templates.ts';
import { boxId, type Sealed } from '#shared/kernel/boxes.ts';
import type { Decision, RejectionCode } from '#shared/kernel/decision.ts';
import { asId, type StepId } from '#shared/kernel/ids.ts';
import { type Random, shuffled } from '#shared/kernel/random.ts';
import type { Audience, Lang } from '#shared/kernel/step-module.ts';
import type { StepCommand, StepKind } from '#shared/steps/registry.ts';
import type { Command } from '#shared/workshop/commands.ts';
import {
  boxesToGather,
  collectingBoxes,
  type DecideContext,
  decide,
  type Saying,
  sayingOf,
  stepById,
} from '#shared/workshop/decide.ts';
import { evolve, replay } from '#shared/workshop/evolve.ts';
import { openWorkshop } from '#shared/workshop/open.ts';
import { type Live, project } from '#shared/workshop/project.ts';
import {
  type AgendaStep,
  noSetup,
  type Setup,
  type WorkshopEvent,
  type WorkshopState,
} from '#shared/workshop/types.ts';
import type { View } from '#shared/workshop/views.ts';
import { seededRandom } from './seeded-random.ts';

/** Where every rehearsal starts in time: 23 April 2027, nine in the morning. */
export const START = Date.UTC(2027, 3, 23, 9);
export const TODAY = '2027-04-23';
export const PROVISIONAL_DATE = '2027-06-04';

export interface Setting {
  readonly seed?: number;
  readonly people?: number;
  readonly language?: Lang;
  readonly length?: Length;
  readonly setup?: Partial<Setup>;
  /** The agenda instead of the standard template's. */
  readonly agenda?: readonly AgendaStep[];
}

/** The first events of a workshop from the standard template, as the server writes them. */
export function openingEvents({ language = 'sv', length = 60, setup, agenda }: Setting = {}): WorkshopEvent[] {
  return openWorkshop({
    info: {
      language,
      team: 'Kundtjänst',
      title: 'Så vill vi ha det',
      template: 'standard',
      minutes: length,
      date: TODAY,
      setup: { ...noSetup, ...setup },
      rehearsal: setup?.rehearsal ? { people: 8, pace: 'fast' } : null,
    },
    keys: [
      { id: 'k1', role: 'facilitator', hash: 'hash-of-the-facilitators-key' },
      { id: 'k2', role: 'screen', hash: 'hash-of-the-screens-key' },
    ],
    agenda: agenda ?? buildAgenda('standard', length, language),
    always: ['Lagar, avtal och policyer gäller som vanligt.'],
    followUp: PROVISIONAL_DATE,
  });
}

/**
 * A room without a network: keeps the state, the history and the envelopes, and gathers the boxes a command opens, as
 * the server does. Seats are numbers; envelopes lie in the order they were handed in, so that a decision which looked
 * at that order would be caught.
 */
export class Rehearsal {
  state: WorkshopState;
  readonly history: WorkshopEvent[];
  readonly random: Random;
  people: number;
  away = 0;
  now = START;
  today = TODAY;
  boot = 1;
  /** What the open step said; like the server, the rehearsal forgets it when the step is left. */
  told: Saying | null = null;
  /** When set, envelopes are gathered in an order of its own instead of the one they were handed in. */
  arrival: Random | null = null;
  private readonly envelopes = new Map<string, Map<number, Sealed<unknown>>>();

  constructor(setting: Setting = {}) {
    this.history = openingEvents(setting);
    this.state = replay(this.history);
    this.random = seededRandom(setting.seed ?? 1);
    this.people = setting.people ?? 6;
  }

  /** Asks for a decision and, when it is yes, makes it so. */
  ask(command: Command): Decision<WorkshopEvent> {
    const context = this.context(command);
    const before = this.state;
    const decision = decide(command, before, context);
    if (!decision.ok) return decision;
    this.happened(...decision.events);
    this.told = sayingOf(command, before, context) ?? this.told;
    if (this.told?.step !== this.state.current || this.state.ended) this.told = null;
    return decision;
  }

  /** Asks and expects yes. */
  must(command: Command): this {
    const decision = this.ask(command);
    if (!decision.ok) throw new Error(`${JSON.stringify(command)} was refused: ${decision.rejection.code}`);
    return this;
  }

  /** What the decision would be; changes nothing but the state of the random generator. */
  consider(command: Command, context: Partial<DecideContext> = {}): Decision<WorkshopEvent> {
    return decide(command, this.state, { ...this.context(command), ...context });
  }

  /** The code a command for the open step is refused with, or null when it is accepted; changes nothing. */
  refusal<K extends StepKind>(command: StepCommand<K>): RejectionCode | null {
    const decision = this.consider(this.inStep(command));
    return decision.ok ? null : decision.rejection.code;
  }

  happened(...events: readonly WorkshopEvent[]): this {
    this.state = events.reduce(evolve, this.state);
    this.history.push(...events);
    return this;
  }

  context(command: Command): DecideContext {
    const gathered = boxesToGather(command, this.state).map(boxId);
    const sealed = Object.fromEntries(
      gathered.map((box) => {
        const held = [...(this.envelopes.get(box)?.values() ?? [])];
        return [box, this.arrival ? shuffled(held, this.arrival) : held];
      }),
    );
    const { now, today, random, people: present, boot } = this;
    return { now, today, random, present, boot, sealed, mustHold };
  }

  /** Enters the first step of this kind. */
  goTo(kind: StepKind, confirmed = true): this {
    const target = this.state.agenda.find((step) => step.kind === kind);
    if (!target) throw new Error(`the agenda has no ${kind} step`);
    return this.must({ type: 'goToStep', from: this.state.current, to: target.id, confirmed });
  }

  /** A command for the step that is open now. */
  inStep<K extends StepKind>(command: StepCommand<K>): Command {
    return { type: 'step', step: this.state.current ?? asId<StepId>('none'), command };
  }

  /** Sends a command to the step that is open now and expects yes. */
  step<K extends StepKind>(_kind: K, command: StepCommand<K>): this {
    return this.must(this.inStep(command));
  }

  /** Lays a phone's contribution in the box of `item`, in place of what it held before; null is a blank. */
  hand(seat: number, item: string, body: unknown, key: string): this {
    const box = collectingBoxes(this.state).find((ref) => ref.item === item);
    if (!box) throw new Error(`no box takes ${item} now`);
    const id = boxId(box);
    const held = this.envelopes.get(id) ?? new Map<number, Sealed<unknown>>();
    held.delete(seat);
    this.envelopes.set(id, held.set(seat, { key, body }));
    return this;
  }

  /** How many have handed in something for the boxes that collect now. */
  handedIn(): number {
    const seats = collectingBoxes(this.state).flatMap((box) =>
      [...(this.envelopes.get(boxId(box)) ?? [])].filter(([, sealed]) => sealed.body !== null).map(([seat]) => seat),
    );
    return new Set(seats).size;
  }

  /** The boxes that take envelopes now. */
  boxes(): string[] {
    return collectingBoxes(this.state).map(boxId);
  }

  /** The open step's own state. */
  own<State>(): State {
    return this.state.steps[this.current().id] as State;
  }

  live(): Live {
    return {
      joined: this.people,
      away: this.away,
      simulated: 0,
      handedIn: this.handedIn(),
      gathering: 'no',
      code: 'K7MQ2X',
      joinKey: 'the-join-key-in-the-qr',
      readKey: 'the-key-that-opens-the-agreement',
      saying: this.told,
    };
  }

  view(audience: Audience): View {
    return project(this.state, this.live(), audience);
  }

  /** The texts of the notes on the wall. */
  wall(): string[] {
    return Object.values(this.view('participant').notes).map((note) => note.text);
  }

  /** The agenda's step that is open now. */
  current(): AgendaStep {
    const step = stepById(this.state, this.state.current);
    if (!step) throw new Error('the workshop is in the lobby');
    return step;
  }
}
