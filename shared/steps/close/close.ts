import * as v from 'valibot';
import { boxId } from '#shared/kernel/boxes.ts';
import { accept, reject } from '#shared/kernel/decision.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import { mixed } from '#shared/kernel/random.ts';
import { notAside } from '#shared/record/queries.ts';
import { step, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { keySchema, line } from '../fields.ts';

/** Closing words are shown from this many writers (decision 17); below it they are not even stored. */
export const WORDS_FROM = 5;
export const MAX_WORD = 30;

export type CloseConfig = Record<string, never>;
export interface CloseState {
  readonly phase: 'collecting' | 'shown';
  readonly words: readonly string[];
}
export type CloseCommand = { readonly type: 'showWords' };
export interface CloseBody {
  readonly word: { readonly key: string; readonly text: string };
}
export type CloseEvent = { readonly type: 'wordsShown'; readonly words: readonly string[] };
export interface CloseView {
  readonly kind: 'close';
  readonly phase: CloseState['phase'];
  /** Empty when fewer than five wrote one. */
  readonly words: readonly string[];
}

const wordBox = (stepId: StepId) => ({ step: stepId, item: 'word', round: 1 });

/** Close (method, step 11): one word each, shown from five; never without a date for the follow-up. */
export const close: TeamStepModule<'close', CloseConfig, CloseState, CloseCommand, CloseBody, CloseEvent, CloseView> = {
  kind: 'close',
  configSchema: v.strictObject({}),
  commandSchema: v.strictObject({ type: v.literal('showWords') }),
  bodySchema: v.strictObject({ word: v.strictObject({ key: keySchema, text: line(MAX_WORD, 1) }) }),
  refusesEntry: (_config, team) => (team.followUp.confirmed ? null : reject('close.dateMissing').rejection),
  start: () => ({ phase: 'collecting', words: [] }),
  onEnter: () => [],
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: (state, _config, stepId) => (state.phase === 'collecting' ? [wordBox(stepId)] : []),
  gathers: (_command, state, _config, stepId) => (state.phase === 'collecting' ? [wordBox(stepId)] : []),
  counts: () => true,
  decide(_command, state, _config, ctx) {
    if (state.phase !== 'collecting') return reject('close.notCollecting');
    const sealed = ctx.sealed[boxId(wordBox(ctx.step))] ?? [];
    const written = sealed.flatMap((envelope) => (envelope.body ? [(envelope.body as CloseBody).word] : []));
    const words = written.length >= WORDS_FROM ? mixed(written, ctx.random).map((word) => word.text) : [];
    return accept<TeamStepOutput<CloseEvent>>(step({ type: 'wordsShown', words }));
  },
  evolve: (_state, event) => ({ phase: 'shown', words: event.words }),
  texts: (state) => state.words,
  project: (state, _config, team) => ({ kind: 'close', phase: state.phase, words: notAside(team, state.words) }),
};
