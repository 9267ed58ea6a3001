import * as v from 'valibot';
import type { BoxRef } from '#shared/kernel/boxes.ts';
import { boxId } from '#shared/kernel/boxes.ts';
import { startedClock } from '#shared/kernel/clock.ts';
import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import type { QuestionId, StepId } from '#shared/kernel/ids.ts';
import { asId } from '#shared/kernel/ids.ts';
import { openedNotes, type WrittenNote } from '#shared/record/hold.ts';
import { record, step, type TeamStepContext, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { id, keySchema, line, MAX_TEXT, text } from '../fields.ts';
import type { WriteBody, WriteCommand, WriteConfig, WriteEvent, WriteState, WriteView } from './types.ts';

/** Below this many in the room, notes are allowed only after a confirmed warning (decision 17). */
export const FEW = 4;
const MAX_NOTES = 3;
/** How long a question is asked again, and read again after. */
const AGAIN_MINUTES = 2;

type Output = TeamStepOutput<WriteEvent>;

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20));
/** Rounds after the first. */
const round = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20));
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(240));

/** Questions whose boxes take envelopes: all asked so far in `all`, the present one in `each`; none once revealed. */
function collecting(state: WriteState, config: WriteConfig, stepId: StepId): BoxRef[] {
  if (state.phase !== 'writing') return [];
  if (state.again) return [{ step: stepId, item: state.again, round: roundOf(state, state.again) }];
  return config.questions
    .slice(state.opened, state.asked)
    .map((question) => ({ step: stepId, item: question.id, round: 1 }));
}

/** The newest round in which a question was asked. */
function roundOf(state: WriteState, question: QuestionId | undefined): number {
  return (question !== undefined && state.rounds?.[question]) || 1;
}

/** Question by question, each gets its share of the minutes. */
function clockMinutes(minutes: number, config: WriteConfig): number {
  return config.collect === 'each' ? minutes / config.questions.length : minutes;
}

/** All notes of these boxes, with their keys; the keys go no further than to the record's `openedNotes`. */
function notesIn(boxes: readonly BoxRef[], max: number, sealed: TeamStepContext['sealed']): WrittenNote[] {
  return boxes.flatMap((box) =>
    (sealed[boxId(box)] ?? [])
      .flatMap((envelope) => (envelope.body as WriteBody | null)?.notes.slice(0, max) ?? [])
      .map(({ key, text }) => ({ key, question: asId<QuestionId>(box.item), text })),
  );
}

function reveal(state: WriteState, config: WriteConfig, ctx: TeamStepContext): Decision<Output> {
  const boxes = collecting(state, config, ctx.step);
  const first = config.questions[state.opened];
  if (!first) return reject('write.alreadyRevealed');
  return accept<Output>(
    ...openedNotes(notesIn(boxes, config.maxNotes, ctx.sealed), ctx).map(record),
    record({ type: 'questionShown', question: first.id }),
    step({ type: 'revealed', item: state.opened, opened: state.asked }),
    {
      on: 'clock',
      clock: startedClock(clockMinutes(config.readMinutes, config), ctx.now),
    },
  );
}

function goToQuestion(
  command: Extract<WriteCommand, { type: 'goToQuestion' }>,
  state: WriteState,
  config: WriteConfig,
  ctx: TeamStepContext,
): Decision<Output> {
  if (command.from !== state.item) return reject('step.changed');
  const question = config.questions[command.to];
  if (!question) return reject('write.lastQuestion');
  if (state.phase === 'writing') {
    // Boxes already asked keep collecting, so going back is re-reading one's own notes and changing them.
    if (config.collect === 'each' || state.again) return reject('write.notRevealed');
    if (command.to > state.asked) return reject('step.changed');
    return accept<Output>(step({ type: 'questionReached', item: command.to, phase: 'writing' }));
  }
  if (command.to < state.opened) {
    const reached = step<WriteEvent>({ type: 'questionReached', item: command.to, phase: 'reading' });
    const shown = ctx.record.questions.some((known) => known.id === question.id && known.shown);
    return shown
      ? accept<Output>(reached)
      : accept<Output>(record({ type: 'questionShown', question: question.id }), reached);
  }
  if (config.collect === 'all') return reject('write.lastQuestion');
  if (command.to > state.opened) return reject('step.changed');
  return accept<Output>(step({ type: 'questionReached', item: command.to, phase: 'writing' }), {
    on: 'clock',
    clock: startedClock(clockMinutes(config.writeMinutes, config), ctx.now),
  });
}

/** Whether a command opens what collects now. */
function opensNow(command: WriteCommand, state: WriteState): boolean {
  if (command.type === 'reveal') return !state.again && command.opened === state.opened;
  return command.type === 'revealAgain' && isAsked(command, state);
}

function isAsked(command: { readonly item: number; readonly round: number }, state: WriteState): boolean {
  return state.again != null && command.item === state.item && command.round === roundOf(state, state.again);
}

/** A new box for everybody on a question whose notes are shown; what comes out of it lies down beside them. */
function askAgain(
  command: Extract<WriteCommand, { type: 'askAgain' }>,
  state: WriteState,
  config: WriteConfig,
  ctx: TeamStepContext,
): Decision<Output> {
  if (state.again && isAsked(command, state)) return accept<Output>();
  const question = config.questions[command.item];
  const shown = ctx.record.questions.some((known) => known.id === question?.id && known.shown);
  if (state.phase !== 'reading' || !question || !shown) return reject('write.notRevealed');
  if (command.round !== roundOf(state, question.id) + 1) return reject('step.changed');
  const { item, round } = command;
  return accept<Output>(step({ type: 'askedAgain', item, question: question.id, round }), {
    on: 'clock',
    clock: startedClock(AGAIN_MINUTES, ctx.now),
  });
}

function revealAgain(
  command: Extract<WriteCommand, { type: 'revealAgain' }>,
  state: WriteState,
  config: WriteConfig,
  ctx: TeamStepContext,
): Decision<Output> {
  if (!isAsked(command, state)) return reject('write.alreadyRevealed');
  const boxes = collecting(state, config, ctx.step);
  return accept<Output>(
    ...openedNotes(notesIn(boxes, config.maxNotes, ctx.sealed), ctx).map(record),
    step({ type: 'revealedAgain' }),
    { on: 'clock', clock: startedClock(AGAIN_MINUTES, ctx.now) },
  );
}

/** What is left of the step once the present clock has run out. */
function minutesAfter(state: WriteState, config: WriteConfig): number {
  if (state.again) return AGAIN_MINUTES;
  const reading = state.phase === 'writing' ? config.readMinutes : 0;
  if (config.collect === 'all') return reading;
  const count = config.questions.length;
  return (reading + (count - 1 - state.item) * (config.writeMinutes + config.readMinutes)) / count;
}

/** Silent writing, then reveal and read (method, step 3 and 4): envelopes stay sealed until all are opened at once. */
export const write: TeamStepModule<'write', WriteConfig, WriteState, WriteCommand, WriteBody, WriteEvent, WriteView> = {
  kind: 'write',
  configSchema: v.strictObject({
    questions: v.pipe(
      v.array(v.strictObject({ id: id<QuestionId>(), text: line(300, 1) })),
      v.minLength(1),
      v.maxLength(8),
    ),
    writeMinutes: minutes,
    readMinutes: minutes,
    maxNotes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_NOTES)),
    collect: v.picklist(['all', 'each']),
  }),
  commandSchema: v.variant('type', [
    v.strictObject({ type: v.literal('goToQuestion'), from: index, to: index }),
    v.strictObject({ type: v.literal('reveal'), opened: index }),
    v.strictObject({ type: v.literal('askAgain'), item: index, round }),
    v.strictObject({ type: v.literal('revealAgain'), item: index, round }),
  ]),
  bodySchema: v.strictObject({
    notes: v.pipe(v.array(v.strictObject({ key: keySchema, text: text(MAX_TEXT) })), v.maxLength(MAX_NOTES)),
    pass: v.boolean(),
  }),
  refusesEntry: (_config, _record, present, confirmed) =>
    present < FEW && !confirmed ? reject('write.tooFew', { present }).rejection : null,
  start: (_config, _record, few) => ({ phase: 'writing', item: 0, asked: 1, opened: 0, few }),
  onEnter: (config) => [
    record({ type: 'questionsAsked', questions: config.questions.map(({ id, text }) => ({ id, text })) }),
  ],
  onLeave: (state, config, team) =>
    config.questions
      .slice(0, state.opened)
      .filter((question) => team.questions.some((known) => known.id === question.id && !known.shown))
      .map((question) => record({ type: 'questionShown', question: question.id })),
  minutesOnEntry: (config, _minutes, state) =>
    clockMinutes(state?.phase === 'reading' ? config.readMinutes : config.writeMinutes, config),
  collecting: (state, config, stepId) => collecting(state, config, stepId),
  gathers: (command, state, config, stepId) => (opensNow(command, state) ? collecting(state, config, stepId) : []),
  counts: (body) => body.pass || body.notes.length > 0,
  decide(command, state, config, ctx) {
    if (command.type === 'goToQuestion') return goToQuestion(command, state, config, ctx);
    if (command.type === 'askAgain') return askAgain(command, state, config, ctx);
    if (command.type === 'revealAgain') return revealAgain(command, state, config, ctx);
    if (state.phase !== 'writing' || state.again || command.opened !== state.opened)
      return reject('write.alreadyRevealed');
    return reveal(state, config, ctx);
  },
  evolve(state, event) {
    switch (event.type) {
      case 'questionReached':
        return { ...state, item: event.item, asked: Math.max(state.asked, event.item + 1), phase: event.phase };
      case 'revealed':
        return { ...state, phase: 'reading', item: event.item, opened: event.opened };
      case 'askedAgain': {
        const rounds = { ...state.rounds, [event.question]: event.round };
        return { ...state, phase: 'writing', item: event.item, rounds, again: event.question };
      }
      case 'revealedAgain':
        return { ...state, phase: 'reading', again: null };
    }
  },
  project: (state, config) => ({
    kind: 'write',
    phase: state.phase,
    item: state.item,
    total: config.questions.length,
    asked: state.asked,
    opened: state.opened,
    few: state.few,
    maxNotes: config.maxNotes,
    collect: config.collect,
    round: roundOf(state, config.questions[state.item]?.id),
    again: state.again != null,
    minutesAfter: minutesAfter(state, config),
    questions: config.questions.map((question) => question.id),
  }),
};
