import * as v from 'valibot';
import { accept } from '#shared/kernel/decision.ts';
import type { TeamStepModule } from '../define-step.ts';

/**
 * Next step and date (method, step 10). Each person's next step is stored on the phone alone, so nothing is collected
 * here; the date is the record's (`followUpSet`), because it is asked for in other steps too.
 */
export interface NextConfig {
  /** Offered dates, in weeks from today. */
  readonly weeks: number[];
}
export type NextState = Record<string, never>;
export interface NextView {
  readonly kind: 'next';
  readonly weeks: readonly number[];
}

export const next: TeamStepModule<'next', NextConfig, NextState, never, never, never, NextView> = {
  kind: 'next',
  configSchema: v.strictObject({
    weeks: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(6)),
  }),
  commandSchema: v.never(),
  bodySchema: null,
  refusesEntry: () => null,
  start: () => ({}),
  onEnter: () => [],
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: () => [],
  gathers: () => [],
  counts: () => false,
  decide: () => accept(),
  evolve: (state) => state,
  project: (_state, config) => ({ kind: 'next', weeks: [...config.weeks] }),
};
