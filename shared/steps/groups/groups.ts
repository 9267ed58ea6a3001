import * as v from 'valibot';
import { boxId, type Sealed } from '#shared/kernel/boxes.ts';
import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import type { QuestionId, StepId, ThemeId } from '#shared/kernel/ids.ts';
import { mixed } from '#shared/kernel/random.ts';
import { openedNotes } from '#shared/record/hold.ts';
import { dealOf, topicsOf } from '#shared/record/queries.ts';
import type { TeamRecord } from '#shared/record/types.ts';
import { record, step, type TeamStepContext, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { id, keySchema, line, MAX_TEXT, text } from '../fields.ts';
import { deal, type Groups, type Hand, placed } from './deal.ts';
import type {
  GroupRow,
  GroupsBody,
  GroupsCommand,
  GroupsConfig,
  GroupsEvent,
  GroupsState,
  GroupsView,
  LotBody,
} from './types.ts';
import { choiceRanks, groupDrafts, groupNotes, groupsTwice } from './work.ts';

/** Group notes a phone may write for its group. */
export const MAX_GROUP_NOTES = 2;
/** A principle and a boundary on this deal's theme, and on that of the deal before. */
const MAX_PARTS = 4;
/** Lots of earlier boxes a phone sends along: more than a workshop has deals. */
const MAX_EARLIER = 12;
const MAX_GROUPS = 100;
const MAX_CHOICES = 14;

type Output = TeamStepOutput<GroupsEvent>;

const dealBox = (state: GroupsState, stepId: StepId) => ({ step: stepId, item: 'deal', round: state.round });
const workBox = (stepId: StepId) => ({ step: stepId, item: 'work', round: 1 });
const choiceBox = (stepId: StepId) => ({ step: stepId, item: 'choice', round: 1 });

/** The lots of an opened box, mixed, each once; those the record already knows stay out. */
function handsOf(sealed: readonly Sealed<unknown>[], team: TeamRecord, ctx: TeamStepContext): Hand[] {
  const known = new Set(Object.values(team.deals).flat(2));
  const hands = mixed(sealed, ctx.random).flatMap(({ body }) => {
    const hand = body as GroupsBody | null;
    return hand !== null && 'lot' in hand ? [hand satisfies LotBody] : [];
  });
  return hands.filter(({ lot }, place) => !known.has(lot) && hands.findIndex((other) => other.lot === lot) === place);
}

function dealAll(state: GroupsState, config: GroupsConfig, ctx: TeamStepContext): Decision<Output> {
  if (state.phase !== 'dealing' && state.phase !== 'working') return reject('groups.alreadyOpened');
  const box = dealBox(state, ctx.step);
  const hands = handsOf(ctx.sealed[boxId(box)] ?? [], ctx.record, ctx);
  if (hands.length === 0) return reject('groups.nobody');
  const rounds: Groups[] = Object.entries(ctx.record.deals).flatMap(([name, groups]) =>
    name === ctx.step ? [] : [groups],
  );
  const groups = deal(hands, rounds, config.bases, ctx.random, config.size);
  const topics = config.purpose === 'draft' ? topicsOf(ctx.record) : [];
  return accept<Output>(
    record({ type: 'groupsDealt', deal: ctx.step, groups }),
    step({ type: 'dealt', deal: ctx.step, round: box.round, topics }),
  );
}

function placeLate(state: GroupsState, ctx: TeamStepContext): Decision<Output> {
  if (state.phase !== 'working') return reject(state.phase === 'dealing' ? 'groups.notDealt' : 'groups.alreadyOpened');
  const box = dealBox(state, ctx.step);
  const groups = dealOf(ctx.record, ctx.step);
  const here = new Set(groups.flat());
  const late = handsOf(ctx.sealed[boxId(box)] ?? [], ctx.record, ctx).filter(
    ({ earlier }) => !earlier.some((lot) => here.has(lot)),
  );
  if (late.length === 0) return reject('groups.nobodyNew');
  const places = placed(
    late.map(({ lot }) => lot),
    groups,
    ctx.random,
  );
  return accept<Output>(
    record({ type: 'lateComersPlaced', deal: ctx.step, places }),
    step({ type: 'latePlaced', round: box.round }),
  );
}

function openWork(state: GroupsState, config: GroupsConfig, ctx: TeamStepContext): Decision<Output> {
  if (state.phase === 'dealing') return reject('groups.notDealt');
  if (state.phase !== 'working') return reject('groups.alreadyOpened');
  const sealed = ctx.sealed[boxId(workBox(ctx.step))] ?? [];
  const doubled = groupsTwice(sealed, dealOf(ctx.record, ctx.step).length);
  if (config.purpose === 'understand') {
    return accept<Output>(
      ...openedNotes(groupNotes(sealed, config.questions), ctx).map(record),
      ...config.questions.map((question) => record({ type: 'questionShown', question: question.id })),
      step({ type: 'workOpened', choosing: false, doubled }),
    );
  }
  const drafts = groupDrafts(sealed, ctx.record, ctx.random);
  const topics = drafts.map(({ theme }) => theme);
  return accept<Output>(
    record({ type: 'groupDraftsOpened', drafts }),
    step({ type: 'workOpened', choosing: new Set(topics).size < topics.length, doubled }),
  );
}

function showChoice(state: GroupsState, ctx: TeamStepContext): Decision<Output> {
  if (state.phase !== 'choosing') return reject('groups.notChoosing');
  const ranks = choiceRanks(ctx.sealed[boxId(choiceBox(ctx.step))] ?? [], ctx.record.groupDrafts);
  return accept<Output>(record({ type: 'groupDraftsRanked', ranks }), step({ type: 'choiceShown' }));
}

function rowsOf(state: GroupsState, config: GroupsConfig, team: TeamRecord): GroupRow[] {
  const groups = state.deal === null ? [] : dealOf(team, state.deal);
  return groups.map((lots, number) => ({
    lots: [...lots],
    question: config.questions[number % Math.max(1, config.questions.length)]?.id ?? null,
    topic: state.topics[number % Math.max(1, state.topics.length)] ?? null,
  }));
}

const round = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const group = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_GROUPS - 1));
const topic = v.nullable(id<ThemeId>());

/**
 * Mixed groups (method, steps 5 and 8): dealt by lots that phones made and handed in sealed. The result names lots and
 * nothing else: only the phone that made a lot knows it again. Bases and earlier rounds are forgotten with the box.
 */
export const groups: TeamStepModule<
  'groups',
  GroupsConfig,
  GroupsState,
  GroupsCommand,
  GroupsBody,
  GroupsEvent,
  GroupsView
> = {
  kind: 'groups',
  configSchema: v.strictObject({
    purpose: v.picklist(['understand', 'draft']),
    bases: v.picklist(['mixed', 'together']),
    start: line(MAX_TEXT),
    size: v.optional(v.picklist([3, 4])),
    questions: v.pipe(v.array(v.strictObject({ id: id<QuestionId>(), text: line(300, 1) })), v.maxLength(8)),
  }),
  commandSchema: v.variant('type', [
    v.strictObject({ type: v.literal('deal'), round }),
    v.strictObject({ type: v.literal('placeLate'), round }),
    v.strictObject({ type: v.literal('openWork') }),
    v.strictObject({ type: v.literal('showChoice') }),
  ]),
  bodySchema: v.union([
    v.strictObject({
      lot: keySchema,
      base: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
      earlier: v.pipe(v.array(keySchema), v.maxLength(MAX_EARLIER)),
    }),
    v.strictObject({
      group,
      notes: v.pipe(v.array(v.strictObject({ key: keySchema, text: text(MAX_TEXT) })), v.maxLength(MAX_GROUP_NOTES)),
    }),
    v.strictObject({
      group,
      proposals: v.pipe(
        v.array(
          v.strictObject({
            key: keySchema,
            form: v.picklist(['principle', 'boundary']),
            topic,
            text: line(MAX_TEXT, 1),
          }),
        ),
        v.maxLength(MAX_PARTS),
      ),
    }),
    v.strictObject({ choices: v.pipe(v.array(id<string>()), v.maxLength(MAX_CHOICES)) }),
  ]),
  refusesEntry: () => null,
  start: () => ({ phase: 'dealing', round: 1, deal: null, topics: [], doubled: [] }),
  onEnter: ({ questions }) =>
    questions.length === 0
      ? []
      : [
          record({
            type: 'questionsAsked',
            questions: questions.map(({ id, text }) => ({ id, text, toGroups: true as const })),
          }),
        ],
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting(state, _config, stepId) {
    switch (state.phase) {
      case 'dealing':
        return [dealBox(state, stepId)];
      case 'working':
        return [dealBox(state, stepId), workBox(stepId)];
      case 'choosing':
        return [choiceBox(stepId)];
      default:
        return [];
    }
  },
  gathers(command, state, _config, stepId) {
    const takesLots = state.phase === 'dealing' || state.phase === 'working';
    switch (command.type) {
      case 'deal':
        return takesLots && command.round === state.round ? [dealBox(state, stepId)] : [];
      case 'placeLate':
        return state.phase === 'working' && command.round === state.round ? [dealBox(state, stepId)] : [];
      case 'openWork':
        return state.phase === 'working' ? [workBox(stepId)] : [];
      case 'showChoice':
        return state.phase === 'choosing' ? [choiceBox(stepId)] : [];
    }
  },
  counts(body) {
    if ('notes' in body) return body.notes.length > 0;
    if ('proposals' in body) return body.proposals.length > 0;
    return 'lot' in body || body.choices.length > 0;
  },
  decide(command, state, config, ctx) {
    switch (command.type) {
      case 'deal':
        return command.round === state.round ? dealAll(state, config, ctx) : reject('step.changed');
      case 'placeLate':
        return command.round === state.round ? placeLate(state, ctx) : reject('step.changed');
      case 'openWork':
        return openWork(state, config, ctx);
      case 'showChoice':
        return showChoice(state, ctx);
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'dealt':
        return { ...state, phase: 'working', round: event.round + 1, deal: event.deal, topics: event.topics };
      case 'latePlaced':
        return { ...state, round: event.round + 1 };
      case 'workOpened':
        return { ...state, phase: event.choosing ? 'choosing' : 'open', doubled: event.doubled };
      case 'choiceShown':
        return { ...state, phase: 'chosen' };
    }
  },
  project: (state, config, team) => ({
    kind: 'groups',
    purpose: config.purpose,
    phase: state.phase,
    round: state.round,
    start: config.start,
    groups: rowsOf(state, config, team),
    questions: config.questions.map((question) => question.id),
    drafts: config.purpose === 'draft' ? team.groupDrafts.map(draftRow) : [],
    doubled: [...state.doubled],
  }),
};

function draftRow({ id, theme, principle, boundary, rank }: TeamRecord['groupDrafts'][number]) {
  return { id, topic: theme, principle, boundary, rank };
}
