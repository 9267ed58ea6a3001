import { expect } from 'vitest';
import { mustHold } from '#shared/content/name-check.ts';
import type { RejectionCode } from '#shared/kernel/decision.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import type { RecordEvent } from '#shared/record/events.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { type DecideContext, decide } from '#shared/workshop/decide.ts';
import { replay } from '#shared/workshop/evolve.ts';
import type { WorkshopEvent, WorkshopState } from '#shared/workshop/types.ts';
import { openingEvents, START, TODAY } from './rehearsal.ts';
import { seededRandom } from './seeded-random.ts';

/** An event of the record, of a step, of an opening: short ways to write them in tests. */
export const onRecord = (event: RecordEvent): WorkshopEvent => ({ on: 'record', event });
export const onStep = (step: StepId, event: { readonly type: string } & Record<string, unknown>): WorkshopEvent => ({
  on: 'step',
  step,
  event,
});
export const entered = (step: StepId, few = false): WorkshopEvent => ({
  on: 'workshop',
  type: 'stepEntered',
  step,
  few,
});
export const opened = (boxes: readonly string[], boot = 1): WorkshopEvent => ({
  on: 'workshop',
  type: 'boxesOpened',
  boxes,
  boot,
});

/** The context of a command in a room of six where nothing has been handed in; override what matters. */
export function context(over: Partial<DecideContext> = {}): DecideContext {
  return { now: START, today: TODAY, random: seededRandom(1), present: 6, boot: 1, sealed: {}, mustHold, ...over };
}

/**
 * What happened, what is asked, what comes of it:
 * `given(entered(at.write)).when(command, { present: 3 }).thenRefuses('write.tooFew')`. Starts from a workshop that
 * stands in the lobby.
 */
export function given(...events: readonly WorkshopEvent[]) {
  return givenState(replay([...openingEvents(), ...events]));
}

/** The same from a state that is already there. */
export function givenState(state: WorkshopState) {
  return {
    when: (command: Command, over: Partial<DecideContext> = {}) => {
      const decision = decide(command, state, context(over));
      return {
        decision,
        /** Exactly these events, in this order; none means: accepted, nothing to change. */
        thenHappens: (...expected: readonly WorkshopEvent[]) => {
          expect(decision).toEqual({ ok: true, events: expected });
        },
        thenRefuses: (code: RejectionCode, params?: Readonly<Record<string, string | number>>) => {
          expect(decision).toEqual({ ok: false, rejection: params ? { code, params } : { code } });
        },
        /** The state afterwards; fails when the command was refused. */
        thenState: (): WorkshopState => {
          expect(decision).toMatchObject({ ok: true });
          return decision.ok ? replay(decision.events, state) : state;
        },
      };
    },
  };
}
