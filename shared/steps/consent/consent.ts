import * as v from 'valibot';
import { enough } from '#shared/kernel/bands.ts';
import { boxId } from '#shared/kernel/boxes.ts';
import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import type { NormId, StepId } from '#shared/kernel/ids.ts';
import { mixed } from '#shared/kernel/random.ts';
import { wordingOf } from '#shared/record/evolve.ts';
import { normOf, normsInOrder, notAside } from '#shared/record/queries.ts';
import type { TeamRecord } from '#shared/record/types.ts';
import { record, step, type TeamStepContext, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { id, keySchema, line, MAX_TEXT, wordingFields } from '../fields.ts';
import { consentOutcome } from './outcome.ts';
import { keptObjections, largeOutcome } from './outcome-large.ts';
import {
  type ConsentBody,
  type ConsentCommand,
  type ConsentConfig,
  type ConsentEvent,
  type ConsentState,
  type ConsentView,
  levels,
  type NormRounds,
} from './types.ts';

type Output = TeamStepOutput<ConsentEvent>;

const consentBox = (norm: NormId, round: number, stepId: StepId) => ({ step: stepId, item: norm, round });

/** The norm on the wall; none when it was removed meanwhile (one can go back to drafting). */
function shownNorm(state: ConsentState, team: TeamRecord): NormId | null {
  return state.norm !== null && normOf(team, state.norm) ? state.norm : null;
}

/** The round that takes answers for a norm; none when the norm was removed or rewritten since everybody was asked. */
function openRound(state: ConsentState, norm: NormId, team: TeamRecord): NormRounds | null {
  const rounds = state.norms[norm];
  const now = normOf(team, norm);
  if (rounds?.phase !== 'asking' || !now) return null;
  const same = rounds.asked.principle === now.principle && rounds.asked.boundary === now.boundary;
  return same ? rounds : null;
}

function closeRound(norm: NormId, rounds: NormRounds, config: ConsentConfig, ctx: TeamStepContext): Decision<Output> {
  const sealed = ctx.sealed[boxId(consentBox(norm, rounds.round, ctx.step))] ?? [];
  const answers = sealed.flatMap((envelope) => (envelope.body ? [envelope.body as ConsentBody] : []));
  if (!enough(answers.length, ctx.present)) return reject('consent.tooFewAnswers');
  const outcomeOf = config.large ? largeOutcome : consentOutcome;
  const { outcome, concerns } = outcomeOf(answers, rounds.round, config.maxRounds, rounds.concernReworded);
  const shown = answers.filter((answer) => answer.level === 'concern' || answer.level === 'objection');
  const texts = mixed(
    shown.flatMap((answer) => answer.texts),
    ctx.random,
  ).map((entry) => entry.text);
  const stands = outcome === 'adopted' && config.trial ? 'onTrial' : outcome;
  const closed = step<ConsentEvent>({
    type: 'roundClosed',
    norm,
    round: rounds.round,
    outcome: stands,
    concerns,
    texts,
  });
  if (stands === 'reword') return accept<Output>(closed);
  const kept = config.large && stands === 'onTrial' ? mixed(keptObjections(answers), ctx.random) : [];
  return accept<Output>(
    closed,
    ...(kept.length > 0 ? [record({ type: 'normObjections', norm, texts: kept.map(({ text }) => text) })] : []),
    record({ type: 'normDecided', norm, status: stands }),
  );
}

function ask(norm: NormId, state: ConsentState, team: TeamRecord): Decision<Output> {
  const rounds = state.norms[norm];
  if (openRound(state, norm, team)) return accept<Output>();
  if (rounds?.phase === 'closed') return reject('consent.notRewording');
  const round = rounds ? rounds.round + 1 : 1;
  return accept<Output>(step({ type: 'normShown', norm }), step({ type: 'roundOpened', norm, round }));
}

function askReworded(command: Extract<ConsentCommand, { type: 'askReworded' }>, rounds: NormRounds): Decision<Output> {
  const { norm, round, principle, boundary } = command;
  if (rounds.phase !== 'closed' || rounds.outcome !== 'reword') return reject('consent.notRewording');
  if (round !== rounds.round) return reject('step.changed');
  if (principle === '' && boundary === '') return reject('draft.empty');
  return accept<Output>(
    record({ type: 'normReworded', norm, principle, boundary }),
    step({ type: 'roundOpened', norm, round: round + 1 }),
  );
}

function evolveRounds(
  known: NormRounds | undefined,
  event: Exclude<ConsentEvent, { type: 'normShown' }>,
  team: TeamRecord,
): NormRounds {
  const concernReworded = known?.concernReworded ?? false;
  const norm = normOf(team, event.norm);
  const asked = known?.asked ?? { principle: '', boundary: '' };
  switch (event.type) {
    case 'roundOpened':
      return {
        round: event.round,
        phase: 'asking',
        outcome: null,
        asked: norm ? wordingOf(norm) : asked,
        texts: [],
        concernReworded,
      };
    case 'roundClosed':
      return {
        round: event.round,
        phase: 'closed',
        outcome: event.outcome,
        asked,
        texts: event.texts,
        concernReworded: concernReworded || (event.concerns && event.outcome === 'reword'),
      };
    case 'normParked':
      return {
        round: known?.round ?? 1,
        phase: 'closed',
        outcome: 'parked',
        asked,
        texts: known?.texts ?? [],
        concernReworded,
      };
  }
}

const round = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));

/** Consent rounds (method, step 9): one norm at a time, sealed answers, an outcome without tallies. */
export const consent: TeamStepModule<
  'consent',
  ConsentConfig,
  ConsentState,
  ConsentCommand,
  ConsentBody,
  ConsentEvent,
  ConsentView
> = {
  kind: 'consent',
  configSchema: v.strictObject({
    maxRounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
    trial: v.optional(v.boolean()),
    large: v.optional(v.boolean()),
  }),
  commandSchema: v.variant('type', [
    v.strictObject({ type: v.literal('showNorm'), norm: id<NormId>() }),
    v.strictObject({ type: v.literal('ask'), norm: id<NormId>() }),
    v.strictObject({ type: v.literal('closeRound'), norm: id<NormId>(), round }),
    v.strictObject({ type: v.literal('askReworded'), norm: id<NormId>(), round, ...wordingFields }),
    v.strictObject({ type: v.literal('parkNorm'), norm: id<NormId>() }),
  ]),
  bodySchema: v.strictObject({
    level: v.picklist(levels),
    texts: v.pipe(v.array(v.strictObject({ key: keySchema, text: line(MAX_TEXT, 1) })), v.maxLength(2)),
    canTry: v.boolean(),
    harm: v.optional(v.boolean()),
  }),
  refusesEntry: (_config, team) => (Object.keys(team.norms).length === 0 ? reject('consent.noDrafts').rejection : null),
  start: (_config, team) => ({
    norm: normsInOrder(team).find((norm) => norm.status === 'draft')?.id ?? null,
    norms: {},
  }),
  onEnter: () => [],
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: (state, _config, stepId, team) => {
    const norm = shownNorm(state, team);
    const open = norm === null ? null : openRound(state, norm, team);
    return norm !== null && open ? [consentBox(norm, open.round, stepId)] : [];
  },
  gathers: (command, state, _config, stepId, team) =>
    command.type === 'closeRound' && openRound(state, command.norm, team)?.round === command.round
      ? [consentBox(command.norm, command.round, stepId)]
      : [],
  counts: () => true,
  decide(command, state, config, ctx) {
    const norm = normOf(ctx.record, command.norm);
    if (!norm) return reject('consent.unknownNorm');
    const shown = shownNorm(state, ctx.record);
    const asking = shown !== null && openRound(state, shown, ctx.record) !== null;
    if (asking && command.norm !== shown) return reject('consent.stillAsking');
    const rounds = state.norms[command.norm];
    const open = openRound(state, command.norm, ctx.record);
    switch (command.type) {
      case 'showNorm':
        return state.norm === command.norm
          ? accept<Output>()
          : accept<Output>(step({ type: 'normShown', norm: command.norm }));
      case 'ask':
        return ask(command.norm, state, ctx.record);
      case 'closeRound':
        if (!open) return reject('consent.notAsking');
        if (open.round !== command.round) return reject('step.changed');
        return closeRound(command.norm, open, config, ctx);
      case 'askReworded':
        return rounds ? askReworded(command, rounds) : reject('consent.notRewording');
      case 'parkNorm':
        if (norm.status === 'parked') return accept<Output>();
        // The group's decision is not the desk's to take back.
        if (norm.status !== 'draft') return reject('consent.decided');
        return accept<Output>(
          step({ type: 'normParked', norm: command.norm }),
          record({ type: 'normDecided', norm: command.norm, status: 'parked' }),
        );
    }
  },
  evolve(state, event, team) {
    if (event.type === 'normShown') return { ...state, norm: event.norm };
    return { ...state, norms: { ...state.norms, [event.norm]: evolveRounds(state.norms[event.norm], event, team) } };
  },
  texts: (state) => Object.values(state.norms).flatMap((rounds) => rounds.texts),
  project(state, config, team) {
    const norm = shownNorm(state, team);
    const rounds = norm === null ? undefined : state.norms[norm];
    // Its norm was rewritten meanwhile: everybody must be asked anew.
    const isVoid = norm !== null && rounds?.phase === 'asking' && openRound(state, norm, team) === null;
    return {
      kind: 'consent',
      norm,
      round: rounds?.round ?? 1,
      phase: isVoid ? 'ready' : (rounds?.phase ?? 'ready'),
      outcome: rounds?.outcome ?? null,
      texts: notAside(team, rounds?.texts ?? []),
      asksTrial: (rounds?.round ?? 1) >= config.maxRounds,
      large: config.large ?? false,
      norms: normsInOrder(team).map((each) => each.id),
    };
  },
};
