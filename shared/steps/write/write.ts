import * as v from 'valibot';
import type { BoxRef, Sealed } from '#shared/kernel/boxes.ts';
import { boxId } from '#shared/kernel/boxes.ts';
import { startedClock } from '#shared/kernel/clock.ts';
import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import type { QuestionId, StepId } from '#shared/kernel/ids.ts';
import { asId, type NoteId } from '#shared/kernel/ids.ts';
import { mixed } from '#shared/kernel/random.ts';
import type { RevealedNote } from '#shared/record/events.ts';
import { record, step, type TeamStepContext, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { id, keySchema, line, MAX_TEXT, text } from '../fields.ts';
import type { WriteBody, WriteCommand, WriteConfig, WriteEvent, WriteState, WriteView } from './types.ts';

/** Below this many in the room, notes are allowed only after a confirmed warning (decision 17). */
export const FEW = 4;
const MAX_NOTES = 3;

type Output = TeamStepOutput<WriteEvent>;

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20));
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(240));

/** Questions whose boxes take envelopes: all asked so far in `all`, the present one in `each`; none once revealed. */
function collecting(state: WriteState, config: WriteConfig, stepId: StepId): BoxRef[] {
  if (state.phase !== 'writing') return [];
  return config.questions
    .slice(state.opened, state.asked)
    .map((question) => ({ step: stepId, item: question.id, round: 1 }));
}

/** Question by question, each gets its share of the minutes. */
function clockMinutes(minutes: number, config: WriteConfig): number {
  return config.collect === 'each' ? minutes / config.questions.length : minutes;
}

function revealedNotes(question: QuestionId, sealed: readonly Sealed<unknown>[], max: number, ctx: TeamStepContext) {
  const bodies = sealed.map((envelope) => envelope.body as WriteBody | null);
  const written = bodies.flatMap((body) => body?.notes.slice(0, max) ?? []);
  return mixed(written, ctx.random).map(
    (note): RevealedNote => ({ id: asId<NoteId>(ctx.random.id()), question, text: note.text }),
  );
}

function reveal(state: WriteState, config: WriteConfig, ctx: TeamStepContext): Decision<Output> {
  const boxes = collecting(state, config, ctx.step);
  const notes = boxes.flatMap((box) =>
    revealedNotes(asId<QuestionId>(box.item), ctx.sealed[boxId(box)] ?? [], config.maxNotes, ctx),
  );
  const first = config.questions[state.opened];
  if (!first) return reject('write.alreadyRevealed');
  return accept<Output>(
    record({ type: 'notesRevealed', notes }),
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
    if (config.collect === 'each') return reject('write.notRevealed');
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

/** What is left of the step once the present clock has run out. */
function minutesAfter(state: WriteState, config: WriteConfig): number {
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
  gathers: (command, state, config, stepId) =>
    command.type === 'reveal' && command.opened === state.opened ? collecting(state, config, stepId) : [],
  counts: (body) => body.pass || body.notes.length > 0,
  decide(command, state, config, ctx) {
    if (command.type === 'goToQuestion') return goToQuestion(command, state, config, ctx);
    if (state.phase !== 'writing' || command.opened !== state.opened) return reject('write.alreadyRevealed');
    return reveal(state, config, ctx);
  },
  evolve(state, event) {
    switch (event.type) {
      case 'questionReached':
        return { ...state, item: event.item, asked: Math.max(state.asked, event.item + 1), phase: event.phase };
      case 'revealed':
        return { ...state, phase: 'reading', item: event.item, opened: event.opened };
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
    minutesAfter: minutesAfter(state, config),
    questions: config.questions.map((question) => question.id),
  }),
};
