import * as v from 'valibot';
import { boxId } from '#shared/kernel/boxes.ts';
import { accept, reject } from '#shared/kernel/decision.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import { step, type TeamStepContext, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { line } from '../fields.ts';
import { ANSWERS_FROM, checkinBand } from './band.ts';
import type {
  CheckinBody,
  CheckinCommand,
  CheckinConfig,
  CheckinEvent,
  CheckinSaid,
  CheckinState,
  CheckinView,
} from './types.ts';

type Output = TeamStepOutput<CheckinEvent>;

const checkinBox = (stepId: StepId) => ({ step: stepId, item: 'checkin', round: 1 });
const sentence = line(200, 1);

function heard(ctx: TeamStepContext): CheckinSaid {
  const sealed = ctx.sealed[boxId(checkinBox(ctx.step))] ?? [];
  const levels = sealed.flatMap((envelope) => (envelope.body as CheckinBody | null)?.level ?? []);
  return checkinBand(levels) ?? 'few';
}

/**
 * The safety check-in (method, step 2): five levels, opened once, one sentence for all at the same moment. The answers
 * and the sentence are said and never stored: the events tell only that the check-in was shown.
 */
export const checkin: TeamStepModule<
  'checkin',
  CheckinConfig,
  CheckinState,
  CheckinCommand,
  CheckinBody,
  CheckinEvent,
  CheckinView
> = {
  kind: 'checkin',
  configSchema: v.strictObject({
    question: sentence,
    levels: v.pipe(v.array(sentence), v.length(5)),
    sentences: v.strictObject({ high: sentence, mixed: sentence, low: sentence }),
  }),
  commandSchema: v.variant('type', [
    v.strictObject({ type: v.literal('showCheckin') }),
    v.strictObject({ type: v.literal('askCheckin') }),
  ]),
  bodySchema: v.strictObject({ level: v.nullable(v.picklist([1, 2, 3, 4, 5])) }),
  refusesEntry: () => null,
  start: () => ({ phase: 'asking' }),
  onEnter: (_config, _team, present) =>
    present < ANSWERS_FROM ? [step<CheckinEvent>({ type: 'checkinNotAsked' }), { on: 'careful' }] : [],
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: (state, _config, stepId) => (state.phase === 'asking' ? [checkinBox(stepId)] : []),
  gathers: (command, state, _config, stepId) =>
    command.type === 'showCheckin' && state.phase === 'asking' ? [checkinBox(stepId)] : [],
  counts: () => true,
  decide(command, state, _config, ctx) {
    if (state.phase === 'shown') return reject('checkin.alreadyShown');
    if (command.type === 'askCheckin') {
      if (state.phase === 'asking') return accept<Output>();
      if (ctx.present < ANSWERS_FROM) return reject('checkin.tooFew', { least: ANSWERS_FROM });
      return accept<Output>(step({ type: 'checkinAsked' }));
    }
    if (state.phase === 'notAsked') return reject('checkin.tooFew', { least: ANSWERS_FROM });
    return accept<Output>(step({ type: 'checkinShown' }));
  },
  says: (command, _state, _config, ctx) => (command.type === 'showCheckin' ? heard(ctx) : null),
  evolve(_state, event) {
    switch (event.type) {
      case 'checkinNotAsked':
        return { phase: 'notAsked' };
      case 'checkinAsked':
        return { phase: 'asking' };
      case 'checkinShown':
        return { phase: 'shown' };
    }
  },
  project(state, config, _team, _audience, said) {
    const told = state.phase === 'shown' ? ((said as CheckinSaid | undefined) ?? null) : null;
    return {
      kind: 'checkin',
      phase: state.phase,
      question: config.question,
      levels: [...config.levels],
      said: told,
      sentence: told === null || told === 'few' ? null : config.sentences[told],
    };
  },
};
