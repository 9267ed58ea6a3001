import type { GenericSchema } from 'valibot';
import type { BoxRef, Sealed } from './boxes.ts';
import type { Clock } from './clock.ts';
import type { Decision, Rejection } from './decision.ts';
import type { StepId } from './ids.ts';
import type { Random } from './random.ts';

/**
 * What a kind of step is. The workshop knows steps only through this; a new kind is two folders and two registry lines.
 * `Rec` is the team's record and `RecEvent` its events; they are type parameters because the kernel knows neither.
 */
export type Lang = 'sv' | 'en';
/** Who a view is built for. */
export type Audience = 'participant' | 'screen' | 'facilitator';

/** What a step may read when it decides. Clock and randomness arrive here, results go into events. */
export interface StepContext<Rec> {
  readonly step: StepId;
  readonly record: Rec;
  readonly language: Lang;
  readonly now: number;
  readonly random: Random;
  /** Seats with a sign of life in the last two minutes (decision 11). */
  readonly present: number;
  /** What was handed in for the boxes the command gathers, by box id; empty for commands that gather nothing. */
  readonly sealed: Readonly<Record<string, readonly Sealed<unknown>[]>>;
  /** Whether a text seems to name a person, and must not reach a wall unseen. */
  mustHold(text: string): boolean;
  /** Who may read a held text: the workshop leader, or only its author when the manager leads. */
  readonly heldGoTo: 'leader' | 'author';
}

/** What a decision of a step may write: its own events, the record's, the clock, or that careful mode is turned on. */
export type StepOutput<Event, RecEvent> =
  | { readonly on: 'step'; readonly event: Event }
  | { readonly on: 'record'; readonly event: RecEvent }
  | { readonly on: 'clock'; readonly clock: Clock }
  | { readonly on: 'careful' };

export interface StepModule<
  Kind extends string,
  Config,
  State,
  Command extends { readonly type: string },
  Body,
  Event extends { readonly type: string },
  View,
  Rec,
  RecEvent,
> {
  readonly kind: Kind;
  /** Strict: unknown keys are refused. */
  readonly configSchema: GenericSchema<unknown, Config>;
  readonly commandSchema: GenericSchema<unknown, Command>;
  /** One phone's whole contribution to one box of this step. `null` where the step collects nothing. */
  readonly bodySchema: GenericSchema<unknown, Body> | null;
  /** Why the step cannot be entered now, or null. `confirmed`: the facilitator has read the warning and goes on. */
  refusesEntry(config: Config, record: Rec, present: number, confirmed: boolean): Rejection | null;
  /** The state on first entry. `few`: fewer than 4 were present then. Pure, it is called while replaying. */
  start(config: Config, record: Rec, few: boolean): State;
  /** What must be written on the first entry, such as the questions that are about to be asked. `present`: who are here. */
  onEnter(config: Config, record: Rec, present: number): readonly StepOutput<Event, RecEvent>[];
  /** What must be written when the workshop leaves the step, such as notes that were opened but not yet shown. */
  onLeave(state: State, config: Config, record: Rec): readonly StepOutput<Event, RecEvent>[];
  /** How long the clock runs on entry, in minutes. `state` is null on the first entry. */
  minutesOnEntry(config: Config, minutes: number, state: State | null): number;
  /** The boxes that take envelopes in this state. */
  collecting(state: State, config: Config, step: StepId, record: Rec): readonly BoxRef[];
  /** The boxes that must be gathered from the phones before `decide` is asked about this command. */
  gathers(command: Command, state: State, config: Config, step: StepId, record: Rec): readonly BoxRef[];
  /** Whether a contribution counts as handed in for the progress band. */
  counts(body: Body): boolean;
  decide(command: Command, state: State, config: Config, ctx: StepContext<Rec>): Decision<StepOutput<Event, RecEvent>>;
  /**
   * What an accepted command says to everybody once, and nobody stores (docs/adr/0005): it is in no event and no state,
   * lives in the room's memory while the step is open, and comes back to `project` as `said`. Null says nothing.
   */
  says?(command: Command, state: State, config: Config, ctx: StepContext<Rec>): unknown;
  /** Pure: no clock, no randomness. */
  evolve(state: State, event: Event, record: Rec): State;
  /**
   * Texts of phones that this step has opened and keeps in its own state. They can be put aside one by one; `project`
   * leaves those out (`notAside`). Absent where the step keeps none.
   */
  texts?(state: State): readonly string[];
  /** Builds the step's own view, field by field. `said`: what `says` gave while this step was open, if anything. */
  project(state: State, config: Config, record: Rec, audience: Audience, said?: unknown): View;
}
