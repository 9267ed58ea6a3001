import * as v from 'valibot';
import { SMALL_GROUP } from '#shared/kernel/bands.ts';
import { boxId, type Sealed } from '#shared/kernel/boxes.ts';
import { accept, reject } from '#shared/kernel/decision.ts';
import type { StepId, ThemeId } from '#shared/kernel/ids.ts';
import { themeOf, themesInOrder } from '#shared/record/queries.ts';
import { readyThemes, themesWith } from '#shared/record/ready-themes.ts';
import type { Ranked, TeamRecord } from '#shared/record/types.ts';
import { record, step, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { id, readyThemeNames } from '../fields.ts';
import type { DotsBody, DotsCommand, DotsConfig, DotsEvent, DotsState, DotsView } from './types.ts';

/** Counts are shown, and even stored, only from this many voters (method, step 7). */
export const COUNTS_FROM = SMALL_GROUP;
const MIN_THEMES = 3;
const MAX_DOTS = 5;

type Output = TeamStepOutput<DotsEvent>;

/** Dots per person: themes ÷ 3 rounded up, at least 2, at most 5 (method, step 7). */
export function dotBudget(themes: number): number {
  return Math.min(MAX_DOTS, Math.max(2, Math.ceil(themes / 3)));
}

/**
 * Ranks the themes by dots; equal counts share a rank (1, 2, 2, 4). Within a rank the board's order stands.
 * With fewer than 8 voters the counts are left out.
 */
export function rankThemes(team: TeamRecord, votes: readonly (readonly ThemeId[])[]): Ranked[] {
  const counts = new Map(themesInOrder(team).map((theme) => [theme.id, 0]));
  for (const vote of votes) for (const theme of vote) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const voters = votes.filter((vote) => vote.length > 0).length;
  const rows = [...counts].map(([theme, dots]) => ({ theme, dots })).sort((a, b) => b.dots - a.dots);
  return rows.map(({ theme, dots }) => ({
    theme,
    rank: 1 + rows.filter((row) => row.dots > dots).length,
    dots: voters >= COUNTS_FROM ? dots : null,
  }));
}

/** One phone's dots as they count: known themes, each once, no more than the budget. */
function validDots(sealed: readonly Sealed<unknown>[], team: TeamRecord): ThemeId[][] {
  const budget = dotBudget(Object.keys(team.themes).length);
  return sealed.map((envelope) => {
    const body = envelope.body as DotsBody | null;
    return [...new Set(body?.themes ?? [])].filter((theme) => themeOf(team, theme)).slice(0, budget);
  });
}

/** The first `wanted` themes that got a dot; those that tie with the last of them go through too. */
function topicsFrom(ranking: readonly Ranked[], votes: readonly (readonly ThemeId[])[], wanted: number): ThemeId[] {
  const voted = new Set(votes.flat());
  return ranking.filter((row) => row.rank <= wanted && voted.has(row.theme)).map((row) => row.theme);
}

const round = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const dotBox = (state: DotsState, stepId: StepId) => ({ step: stepId, item: 'dots', round: state.round });

/** Dots (method, step 7): hidden until counted, one per theme, ranks always and counts from 8 voters. */
export const dots: TeamStepModule<'dots', DotsConfig, DotsState, DotsCommand, DotsBody, DotsEvent, DotsView> = {
  kind: 'dots',
  configSchema: v.strictObject({
    topics: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
    themes: readyThemeNames,
  }),
  commandSchema: v.variant('type', [
    v.strictObject({ type: v.literal('countDots'), round }),
    v.strictObject({ type: v.literal('askAgain'), round }),
    v.strictObject({
      type: v.literal('chooseTopics'),
      topics: v.pipe(v.array(id<ThemeId>()), v.minLength(1), v.maxLength(14)),
    }),
  ]),
  bodySchema: v.strictObject({ themes: v.pipe(v.array(id<ThemeId>()), v.maxLength(MAX_DOTS)) }),
  refusesEntry: (config, team) =>
    themesWith(config.themes, team) === 0 ? reject('dots.tooFewThemes').rejection : null,
  start: (config, team) => ({
    phase: themesWith(config.themes, team) < MIN_THEMES ? 'skipped' : 'placing',
    round: 1,
  }),
  onEnter: (config, team) => readyThemes(config.themes, team).map(record),
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: (state, _config, stepId) => (state.phase === 'placing' ? [dotBox(state, stepId)] : []),
  gathers: (command, state, _config, stepId) =>
    command.type === 'countDots' && state.phase === 'placing' && command.round === state.round
      ? [dotBox(state, stepId)]
      : [],
  counts: (body) => body.themes.length > 0,
  decide(command, state, config, ctx) {
    const team = ctx.record;
    if (command.type === 'chooseTopics') {
      if (state.phase === 'placing') return reject('dots.notVoting');
      if (!command.topics.every((theme) => themeOf(team, theme))) return reject('themes.unknownTheme');
      return accept<Output>(record({ type: 'topicsChosen', topics: [...new Set(command.topics)] }));
    }
    if (command.round !== state.round) return reject('step.changed');
    if (command.type === 'askAgain') {
      const late = state.phase === 'skipped' && Object.keys(team.themes).length >= MIN_THEMES;
      if (state.phase !== 'counted' && !late) return reject('dots.notVoting');
      return accept<Output>(
        record({ type: 'themesRanked', ranking: [], topics: [] }),
        step({ type: 'dotsAskedAgain', round: state.round + 1 }),
      );
    }
    if (state.phase !== 'placing') return reject('dots.notVoting');
    const votes = validDots(ctx.sealed[boxId(dotBox(state, ctx.step))] ?? [], team);
    const ranking = rankThemes(team, votes);
    return accept<Output>(
      record({ type: 'themesRanked', ranking, topics: topicsFrom(ranking, votes, config.topics) }),
      step({ type: 'dotsCounted', round: state.round }),
    );
  },
  evolve(state, event) {
    if (event.type === 'dotsAskedAgain') return { phase: 'placing', round: event.round };
    return { ...state, phase: 'counted' };
  },
  project: (state, _config, team) => ({
    kind: 'dots',
    phase: state.phase,
    round: state.round,
    budget: dotBudget(Object.keys(team.themes).length),
  }),
};
