import * as v from 'valibot';
import { boxId } from '#shared/kernel/boxes.ts';
import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import type { NormId, StepId, ThemeId } from '#shared/kernel/ids.ts';
import { mixed } from '#shared/kernel/random.ts';
import { groupDraftsOn, MAX_NORMS, normOf, normsInPlay, themeOf, topicsOf } from '#shared/record/queries.ts';
import { firstReady, readyThemes } from '#shared/record/ready-themes.ts';
import type { TeamRecord } from '#shared/record/types.ts';
import { record, step, type TeamStepContext, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { id, keySchema, line, MAX_TEXT, readyThemeNames, wordingFields } from '../fields.ts';
import type { DraftBody, DraftCommand, DraftConfig, DraftEvent, DraftState, DraftView } from './types.ts';

const MAX_PROPOSALS = 2;

type Output = TeamStepOutput<DraftEvent>;

const roundOf = (state: DraftState, topic: ThemeId) => state.rounds[topic] ?? 1;
const proposalBox = (state: DraftState, topic: ThemeId, stepId: StepId) => ({
  step: stepId,
  item: topic,
  round: roundOf(state, topic),
});

function writeNorm(command: Extract<DraftCommand, { type: 'writeNorm' }>, team: TeamRecord): Decision<Output> {
  const { norm, theme, principle, boundary } = command;
  const known = normOf(team, norm);
  if (principle === '' && boundary === '') return reject('draft.empty');
  if (theme !== null && !themeOf(team, theme)) return reject('draft.unknownTopic');
  if (known && known.status !== 'draft') return reject('draft.unknownNorm');
  if (!known && normsInPlay(team).length >= MAX_NORMS) return reject('draft.tooMany', { max: MAX_NORMS });
  if (known && known.theme === theme && known.principle === principle && known.boundary === boundary)
    return accept<Output>();
  return accept<Output>(record({ type: 'normWritten', norm, theme, principle, boundary }));
}

function openProposals(state: DraftState, topic: ThemeId, ctx: TeamStepContext): Decision<Output> {
  const box = proposalBox(state, topic, ctx.step);
  const sealed = ctx.sealed[boxId(box)] ?? [];
  const handed = sealed.flatMap((envelope) => (envelope.body as DraftBody | null)?.proposals ?? []);
  const proposals = mixed(handed, ctx.random).map(({ form, text }) => ({ id: ctx.random.id(), form, text }));
  return accept<Output>(step({ type: 'proposalsOpened', topic, round: box.round, proposals }));
}

/** Drafting norms (method, step 8): the desk writes, phones propose in a box that opens together (decision 25). */
export const draft: TeamStepModule<'draft', DraftConfig, DraftState, DraftCommand, DraftBody, DraftEvent, DraftView> = {
  kind: 'draft',
  configSchema: v.strictObject({
    aim: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_NORMS)),
    themes: readyThemeNames,
  }),
  commandSchema: v.variant('type', [
    v.strictObject({ type: v.literal('chooseTopic'), topic: id<ThemeId>() }),
    v.strictObject({
      type: v.literal('writeNorm'),
      norm: id<NormId>(),
      theme: v.nullable(id<ThemeId>()),
      ...wordingFields,
    }),
    v.strictObject({ type: v.literal('removeNorm'), norm: id<NormId>() }),
    v.strictObject({
      type: v.literal('openProposals'),
      topic: id<ThemeId>(),
      round: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    }),
  ]),
  bodySchema: v.strictObject({
    proposals: v.pipe(
      v.array(v.strictObject({ key: keySchema, form: v.picklist(['principle', 'boundary']), text: line(MAX_TEXT, 1) })),
      v.maxLength(MAX_PROPOSALS),
    ),
  }),
  refusesEntry: () => null,
  start: (config, team) => ({ topic: topicsOf(team)[0] ?? firstReady(config.themes, team), rounds: {}, proposals: {} }),
  onEnter: (config, team) => readyThemes(config.themes, team).map(record),
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: (state, _config, stepId) => (state.topic === null ? [] : [proposalBox(state, state.topic, stepId)]),
  gathers: (command, state, _config, stepId) =>
    command.type === 'openProposals' && command.topic === state.topic && command.round === roundOf(state, command.topic)
      ? [proposalBox(state, command.topic, stepId)]
      : [],
  counts: (body) => body.proposals.length > 0,
  decide(command, state, _config, ctx) {
    switch (command.type) {
      case 'chooseTopic':
        if (!themeOf(ctx.record, command.topic)) return reject('draft.unknownTopic');
        return command.topic === state.topic
          ? accept<Output>()
          : accept<Output>(step({ type: 'topicReached', topic: command.topic }));
      case 'writeNorm':
        return writeNorm(command, ctx.record);
      case 'removeNorm': {
        const norm = normOf(ctx.record, command.norm);
        if (!norm) return accept<Output>();
        return norm.status === 'draft'
          ? accept<Output>(record({ type: 'normRemoved', norm: command.norm }))
          : reject('draft.unknownNorm');
      }
      case 'openProposals':
        if (command.topic !== state.topic || command.round !== roundOf(state, command.topic))
          return reject('step.changed');
        return openProposals(state, command.topic, ctx);
    }
  },
  evolve(state, event) {
    if (event.type === 'topicReached') return { ...state, topic: event.topic };
    const known = state.proposals[event.topic] ?? [];
    return {
      ...state,
      rounds: { ...state.rounds, [event.topic]: event.round + 1 },
      proposals: { ...state.proposals, [event.topic]: [...known, ...event.proposals] },
    };
  },
  texts: (state) => Object.values(state.proposals).flatMap((list) => list.map((proposal) => proposal.text)),
  project: (state, config, team) => ({
    kind: 'draft',
    topic: state.topic,
    topics: topicsOf(team),
    round: state.topic === null ? 1 : roundOf(state, state.topic),
    proposals:
      state.topic === null
        ? []
        : (state.proposals[state.topic] ?? [])
            .filter(({ text }) => !team.aside.includes(text))
            .map(({ id, form, text }) => ({ id, form, text })),
    groupDrafts: groupDraftsOn(team, state.topic).map(({ id, principle, boundary }) => ({ id, principle, boundary })),
    aim: config.aim,
  }),
};
