import type { BoxRef, Sealed } from '#shared/kernel/boxes.ts';
import { boxId } from '#shared/kernel/boxes.ts';
import { extended, paused, resumed, startedClock } from '#shared/kernel/clock.ts';
import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import type { Random } from '#shared/kernel/random.ts';
import { normsInOrder, noteOf } from '#shared/record/queries.ts';
import type { TeamStepContext } from '#shared/steps/define-step.ts';
import { stepModule } from '#shared/steps/registry.ts';
import { FEW } from '#shared/steps/write/write.ts';
import { setAgenda } from './change-agenda.ts';
import type { Command, WorkshopCommand } from './commands.ts';
import { decideHeld } from './decide-held.ts';
import { decideKeys } from './keys.ts';
import { decideMandate } from './mandate.ts';
import type { AgendaStep, AnyStepOutput, WorkshopEvent, WorkshopState } from './types.ts';

/** Everything that is not in the state: clock, randomness, who is here, and what was gathered for this command. */
export interface DecideContext {
  readonly now: number;
  /** Today where the server stands, ISO. */
  readonly today: string;
  readonly random: Random;
  readonly present: number;
  /** The server's boot number; an opening carries it (decision 3). */
  readonly boot: number;
  readonly sealed: Readonly<Record<string, readonly Sealed<unknown>[]>>;
  /** Whether a text seems to name a person: a note with it is held. */
  readonly mustHold: (text: string) => boolean;
}

export function stepById(state: WorkshopState, id: StepId | null): AgendaStep | undefined {
  return id === null ? undefined : state.agenda.find((step) => step.id === id);
}

/** The boxes that take envelopes now: those of the current step, while the workshop runs. */
export function collectingBoxes(state: WorkshopState): readonly BoxRef[] {
  const current = stepById(state, state.current);
  if (!current || state.ended) return [];
  return stepModule(current.kind).collecting(state.steps[current.id], current.config, current.id, state.record);
}

/** The boxes that must be gathered from the phones before `command` can be decided. */
export function boxesToGather(command: Command, state: WorkshopState): readonly BoxRef[] {
  if (command.type !== 'step' || command.step !== state.current || state.ended) return [];
  const current = stepById(state, command.step);
  if (!current) return [];
  const module = stepModule(current.kind);
  return module.gathers(command.command, state.steps[current.id], current.config, current.id, state.record);
}

function wrap(step: StepId, outputs: readonly AnyStepOutput[]): WorkshopEvent[] {
  return outputs.map((output) => {
    if (output.on === 'careful') return { on: 'workshop', type: 'carefulSet', careful: true };
    return output.on === 'step' ? { on: 'step', step, event: output.event } : output;
  });
}

function stepContext(step: StepId, state: WorkshopState, ctx: DecideContext): TeamStepContext {
  const { info, record } = state;
  const { now, random, present, sealed, mustHold } = ctx;
  const heldGoTo = info.setup.manager === 'leads' ? 'author' : 'leader';
  return { step, record, language: info.language, now, random, present, sealed, mustHold, heldGoTo };
}

/** What a step says to everybody once, and nobody stores. */
export interface Saying {
  readonly step: StepId;
  readonly said: unknown;
}

/**
 * What an accepted command says besides its events, or null. Ask only when `decide` has said yes, with the state and
 * context it was asked with; the answer must be kept out of everything that is stored.
 */
export function sayingOf(command: Command, state: WorkshopState, ctx: DecideContext): Saying | null {
  const current = command.type === 'step' ? stepById(state, state.current) : undefined;
  if (command.type !== 'step' || !current) return null;
  const own = stepContext(current.id, state, ctx);
  const said = stepModule(current.kind).says?.(command.command, state.steps[current.id], current.config, own) ?? null;
  return said === null ? null : { step: current.id, said };
}

function decideStep(
  command: Extract<Command, { type: 'step' }>,
  state: WorkshopState,
  ctx: DecideContext,
): Decision<WorkshopEvent> {
  const current = stepById(state, state.current);
  if (!current || command.step !== current.id) return reject('step.changed');
  const boxes = boxesToGather(command, state).map(boxId);
  const own = stepContext(current.id, state, ctx);
  const decision = stepModule(current.kind).decide(command.command, state.steps[current.id], current.config, own);
  if (!decision.ok) return decision;
  const events = wrap(current.id, decision.events);
  if (boxes.length === 0) return accept(...events);
  return accept<WorkshopEvent>({ on: 'workshop', type: 'boxesOpened', boxes, boot: ctx.boot }, ...events);
}

function goToStep(
  command: Extract<WorkshopCommand, { type: 'goToStep' }>,
  state: WorkshopState,
  ctx: DecideContext,
): Decision<WorkshopEvent> {
  if (command.from !== state.current) return reject('step.changed');
  const target = stepById(state, command.to);
  if (!target) return reject('step.unknown');
  if (target.id === state.current) return accept<WorkshopEvent>();
  const leaving = stepById(state, state.current);
  const left = leaving
    ? wrap(leaving.id, stepModule(leaving.kind).onLeave(state.steps[leaving.id], leaving.config, state.record))
    : [];
  const module = stepModule(target.kind);
  const first = !Object.hasOwn(state.steps, target.id);
  const refusal = first ? module.refusesEntry(target.config, state.record, ctx.present, command.confirmed) : null;
  if (refusal) return { ok: false, rejection: refusal };
  const minutes = module.minutesOnEntry(target.config, target.minutes, first ? null : state.steps[target.id]);
  const entered = first ? wrap(target.id, module.onEnter(target.config, state.record, ctx.present)) : [];
  return accept<WorkshopEvent>(
    ...left,
    { on: 'workshop', type: 'stepEntered', step: target.id, few: ctx.present < FEW },
    ...entered,
    { on: 'clock', clock: startedClock(minutes, ctx.now) },
  );
}

function endWorkshop(early: boolean, state: WorkshopState, ctx: DecideContext): Decision<WorkshopEvent> {
  const { confirmed } = state.record.followUp;
  // In careful mode one may stop at any time: the provisional date stands, and is called so.
  if (!confirmed && !early && !state.careful) return reject('close.dateMissing');
  const parked = normsInOrder(state.record)
    .filter((norm) => norm.status === 'draft')
    .map((norm): WorkshopEvent => ({ on: 'record', event: { type: 'normDecided', norm: norm.id, status: 'parked' } }));
  return accept<WorkshopEvent>(
    ...parked,
    { on: 'clock', clock: paused(state.clock, ctx.now) },
    {
      on: 'workshop',
      type: 'workshopEnded',
      participants: ctx.present,
      date: ctx.today,
      ...(confirmed ? {} : { early: true as const }),
    },
  );
}

function decideClock(
  command: Extract<WorkshopCommand, { type: `${string}Clock` }>,
  { clock }: WorkshopState,
  now: number,
): Decision<WorkshopEvent> {
  switch (command.type) {
    case 'pauseClock':
      return clock.endsAt === null ? accept() : accept<WorkshopEvent>({ on: 'clock', clock: paused(clock, now) });
    case 'resumeClock':
      return clock.endsAt !== null ? accept() : accept<WorkshopEvent>({ on: 'clock', clock: resumed(clock, now) });
    case 'extendClock':
      if (command.toMs === clock.totalMs) return accept();
      if (command.fromMs !== clock.totalMs) return reject('clock.changed');
      return accept<WorkshopEvent>({ on: 'clock', clock: extended(clock, command.toMs, now) });
  }
}

/** Puts an opened text aside or back. What was never opened cannot be put aside ahead of time. */
function hideText(text: string, hidden: boolean, state: WorkshopState): Decision<WorkshopEvent> {
  if (state.record.aside.includes(text) === hidden) return accept();
  const known = state.agenda.some(
    ({ id, kind }) => Object.hasOwn(state.steps, id) && stepModule(kind).texts?.(state.steps[id]).includes(text),
  );
  if (hidden && !known) return reject('texts.unknown');
  return accept<WorkshopEvent>({ on: 'record', event: { type: 'textHidden', text, hidden } });
}

function setFollowUp(date: string, state: WorkshopState, ctx: DecideContext): Decision<WorkshopEvent> {
  if (date <= ctx.today) return reject('next.badDate');
  const { followUp } = state.record;
  if (followUp.date === date && followUp.confirmed) return accept();
  return accept<WorkshopEvent>({ on: 'record', event: { type: 'followUpSet', date, confirmed: true } });
}

/** What an ended workshop still takes. */
const afterTheEnd: ReadonlySet<Command['type']> = new Set([
  'setFollowUp',
  'addKey',
  'revokeKey',
  'keepPhrase',
  'keyArrived',
]);

/**
 * Decides a facilitator's command. Pure: clock, randomness and gathered envelopes arrive in `ctx`, and every random or
 * clock result goes into the events. Refuses with a typed code; says yes with no events when it is so already.
 */
export function decide(command: Command, state: WorkshopState, ctx: DecideContext): Decision<WorkshopEvent> {
  if (state.ended && !afterTheEnd.has(command.type)) return reject('room.ended');
  switch (command.type) {
    case 'step':
      return decideStep(command, state, ctx);
    case 'goToStep':
      return goToStep(command, state, ctx);
    case 'pauseClock':
    case 'resumeClock':
    case 'extendClock':
      return decideClock(command, state, ctx.now);
    case 'lockRoom':
      if (state.locked === command.locked) return accept();
      return accept<WorkshopEvent>({ on: 'workshop', type: 'roomLocked', locked: command.locked });
    case 'blankScreen':
      if (state.blanked === command.blanked) return accept();
      return accept<WorkshopEvent>({ on: 'workshop', type: 'screenBlanked', blanked: command.blanked });
    case 'setCareful':
      if (state.careful === command.careful) return accept();
      return accept<WorkshopEvent>({ on: 'workshop', type: 'carefulSet', careful: command.careful });
    case 'hideNote': {
      const note = noteOf(state.record, command.note);
      if (!note) return reject('themes.unknownNote');
      if (note.hidden === command.hidden) return accept();
      return accept<WorkshopEvent>({
        on: 'record',
        event: { type: 'noteHidden', note: note.id, hidden: command.hidden },
      });
    }
    case 'decideHeld':
      return decideHeld(command, state);
    case 'answerMandate':
    case 'askManagerOut':
      return decideMandate(command, state, ctx);
    case 'hideText':
      return hideText(command.text, command.hidden, state);
    case 'setAlways':
      return accept<WorkshopEvent>({ on: 'record', event: { type: 'alwaysSet', lines: command.lines } });
    case 'setAgenda':
      return setAgenda(command, state);
    case 'setFollowUp':
      return setFollowUp(command.date, state, ctx);
    case 'endWorkshop':
      return endWorkshop(command.early === true, state, ctx);
    case 'addKey':
    case 'revokeKey':
    case 'keepPhrase':
    case 'keyArrived':
      return decideKeys(command, state.keys);
  }
}
