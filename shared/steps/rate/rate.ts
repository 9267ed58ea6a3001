import * as v from 'valibot';
import { boxId, type Sealed } from '#shared/kernel/boxes.ts';
import { accept, reject } from '#shared/kernel/decision.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import { readyThemes } from '#shared/record/ready-themes.ts';
import { record, step, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { id, line, MAX_TEXT } from '../fields.ts';
import { type Rating, rateResult } from './result.ts';
import type { RateBody, RateCommand, RateConfig, RateEvent, RateItem, RateState, RateView } from './types.ts';

/** Most items in one step (method, template trust7). */
export const MAX_ITEMS = 7;
/** As long as a theme's name may be. */
const MAX_NAME = 40;

type Output = TeamStepOutput<RateEvent>;

const rateBox = (stepId: StepId) => ({ step: stepId, item: 'ratings', round: 1 });

/** One item's answers, without whose they are; an item that one phone names twice counts once. */
function answersTo(item: RateItem, sealed: readonly Sealed<unknown>[]): Rating[] {
  return sealed.flatMap((envelope) => {
    const body = envelope.body as RateBody | null;
    return body?.ratings.find((rating) => rating.item === item.id)?.level ?? [];
  });
}

/**
 * Rating up to seven sentences (template trust7): one envelope with all answers, opened together; words from five answers
 * per item. Only what is shown is in the events.
 */
export const rate: TeamStepModule<'rate', RateConfig, RateState, RateCommand, RateBody, RateEvent, RateView> = {
  kind: 'rate',
  configSchema: v.strictObject({
    items: v.pipe(
      v.array(v.strictObject({ id: id<string>(), text: line(MAX_TEXT, 1), name: line(MAX_NAME, 1) })),
      v.minLength(1),
      v.maxLength(MAX_ITEMS),
    ),
    labels: v.pipe(v.array(line(60, 1)), v.length(5)),
  }),
  commandSchema: v.strictObject({ type: v.literal('showRatings') }),
  bodySchema: v.strictObject({
    ratings: v.pipe(
      v.array(v.strictObject({ item: id<string>(), level: v.nullable(v.picklist([1, 2, 3, 4, 5])) })),
      v.maxLength(MAX_ITEMS),
    ),
    done: v.boolean(),
  }),
  refusesEntry: () => null,
  start: () => ({ phase: 'rating', results: {} }),
  onEnter: () => [],
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: (state, _config, stepId) => (state.phase === 'rating' ? [rateBox(stepId)] : []),
  gathers: (_command, state, _config, stepId) => (state.phase === 'rating' ? [rateBox(stepId)] : []),
  counts: (body) => body.done,
  decide(_command, state, config, ctx) {
    if (state.phase !== 'rating') return reject('rate.alreadyShown');
    const sealed = ctx.sealed[boxId(rateBox(ctx.step))] ?? [];
    const results = Object.fromEntries(config.items.map((item) => [item.id, rateResult(answersTo(item, sealed))]));
    // What was rated becomes the board's themes, all of it and in its order, whatever the answers were.
    const names = config.items.map((item) => item.name);
    return accept<Output>(step({ type: 'ratingsShown', results }), ...readyThemes(names, ctx.record).map(record));
  },
  evolve: (_state, event) => ({ phase: 'shown', results: event.results }),
  project: (state, config) => ({
    kind: 'rate',
    phase: state.phase,
    items: config.items.map(({ id: item, text, name }) => {
      const result = state.results[item] ?? null;
      const { median, spread, bars } = result ?? {};
      return {
        id: item,
        text,
        name,
        result: median && spread ? { median, spread, bars: bars ? [...bars] : null } : null,
      };
    }),
    labels: [...config.labels],
  }),
};
