import { describe, expect, it } from 'vitest';
import method from '#shared/content/method.json' with { type: 'json' };
import { largeOutcome } from './outcome-large.ts';
import type { ConsentBody, Level } from './types.ts';

const of = (level: Level, count: number, more: Partial<ConsentBody> = {}) =>
  Array.from({ length: count }, () => ({ level, canTry: false, ...more }));

interface Tally {
  readonly objection?: number;
  readonly pass?: number;
  readonly concern?: number;
}

/** So many people; who is not named is in. */
function group(people: number, { objection = 0, pass = 0, concern = 0 }: Tally, more: Partial<ConsentBody> = {}) {
  const rest = people - objection - pass - concern;
  return [...of('objection', objection, more), ...of('pass', pass), ...of('concern', concern), ...of('in', rest)];
}

const outcome = (answers: ReturnType<typeof group>, round: number, reworded = false) =>
  largeOutcome(answers, round, 3, reworded).outcome;

describe('the consent rule of large groups', () => {
  it.each([
    [31, 1],
    [39, 1],
    [40, 2],
    [59, 2],
    [60, 3],
    [100, 5],
    [200, 10],
  ])('[CONSENT-20] of %i people lets %i object after a rewording, and not one more', (people, most) => {
    expect(outcome(group(people, { objection: most }), 2)).toBe('onTrial');
    expect(outcome(group(people, { objection: most + 1 }), 2)).toBe('reword');
    expect(outcome(group(people, { objection: most + 1 }), 3)).toBe('parked');
    expect(outcome(group(people, { objection: most + 1 }, { canTry: true }), 3)).toBe('onTrial');
  });

  it.each([31, 40, 100, 200])(
    '[CONSENT-20] of %i people takes one objection in the first round as rewording',
    (people) => {
      expect(outcome(group(people, { objection: 1 }), 1)).toBe('reword');
      expect(outcome(group(people, {}), 1)).toBe('onTrial');
    },
  );

  it.each([
    [31, 6],
    [40, 8],
    [100, 20],
    [200, 40],
  ])('[CONSENT-20] of %i people has 80 %% in the top three with %i passes, and not with one more', (people, most) => {
    expect(outcome(group(people, { pass: most }), 1)).toBe('onTrial');
    expect(outcome(group(people, { pass: most + 1 }), 1)).toBe('reword');
    expect(outcome(group(people, { pass: most + 1 }), 3)).toBe('parked');
  });

  it('[CONSENT-20] counts objections among those who did not pass', () => {
    expect(outcome(group(100, { objection: 5, pass: 0 }), 2)).toBe('onTrial');
    expect(outcome(group(100, { objection: 5, pass: 1 }), 2)).toBe('reword');
  });

  it('[CONSENT-20] parks above a third passes, rewords once above a third concerns', () => {
    expect(outcome(group(40, { pass: 14 }), 1)).toBe('parked');
    expect(outcome(group(40, { pass: 40 }), 1)).toBe('parked');
    expect(largeOutcome(group(40, { concern: 14 }), 1, 3, false)).toEqual({ outcome: 'reword', concerns: true });
    expect(outcome(group(40, { concern: 14 }), 2, true)).toBe('onTrial');
    expect(outcome(group(40, { concern: 13 }), 1)).toBe('onTrial');
  });

  it.each([31, 40, 100, 200])(
    '[CONSENT-21] of %i people is stopped by one objection about harm, in every round',
    (people) => {
      const harmed = group(people, { objection: 1 }, { harm: true, canTry: true });
      expect([1, 2, 3].map((round) => outcome(harmed, round))).toEqual(['reword', 'reword', 'parked']);
    },
  );

  it('[CONSENT-21] is not stopped by the tick without an objection', () => {
    expect(outcome([...of('in', 39), ...of('concern', 1, { harm: true })], 2)).toBe('onTrial');
  });

  it('[CONSENT-20] has the numbers of the content pack', () => {
    expect(method.rules.consent_large).toEqual({
      from_participants: 31,
      top_three_share: 0.8,
      max_objecting_share: 0.05,
      harm_flag_blocks: true,
      adopt_as: 'on trial',
    });
  });
});
