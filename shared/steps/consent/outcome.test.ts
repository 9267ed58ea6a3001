import { describe, expect, it, vi } from 'vitest';
import method from '#shared/content/method.json' with { type: 'json' };
import { consentOutcome } from './outcome.ts';
import { type Level, levels, type Outcome } from './types.ts';

// Many cases on a busy machine; and time to shorten a counterexample.
vi.setConfig({ testTimeout: 60_000 });

interface Tally {
  readonly in: number;
  readonly tryable: number;
  readonly concern: number;
  /** Objectors who can try it until the date, and those who cannot. */
  readonly willing: number;
  readonly unwilling: number;
  readonly pass: number;
}

type Answer = { level: Level; canTry: boolean };

function answersOf(tally: Tally): Answer[] {
  const of = (level: Level, count: number, canTry = false) =>
    Array.from({ length: count }, (): Answer => ({ level, canTry }));
  return [
    ...of('pass', tally.pass),
    ...of('objection', tally.willing, true),
    ...of('objection', tally.unwilling),
    ...of('concern', tally.concern),
    ...of('tryable', tally.tryable),
    ...of('in', tally.in),
  ];
}

/** Every way `total` people can answer. */
function* tallies(total: number): Generator<Tally> {
  for (let pass = 0; pass <= total; pass++)
    for (let willing = 0; pass + willing <= total; willing++)
      for (let unwilling = 0; pass + willing + unwilling <= total; unwilling++)
        for (let concern = 0; pass + willing + unwilling + concern <= total; concern++) {
          const rest = total - pass - willing - unwilling - concern;
          const tryable = Math.floor(rest / 2);
          yield { in: rest - tryable, tryable, concern, willing, unwilling, pass };
        }
}

/**
 * The method's thresholds said the other way round, in shares of the top two: an independent formulation to hold the
 * implementation against. A hair's breadth keeps exact thirds on the right side.
 */
function expectedOutcome(tally: Tally, round: number, reworded: boolean): Outcome {
  const total = answersOf(tally).length;
  const hair = 1e-9;
  if (tally.pass / total > 1 / 3 + hair) return 'parked';
  const answered = total - tally.pass;
  const topTwo = (tally.in + tally.tryable) / answered;
  const objections = tally.willing + tally.unwilling;
  if (objections === 0 && topTwo >= 2 / 3 - hair) return 'adopted';
  if (objections > 0) {
    if (round < 3) return 'reword';
    return tally.unwilling === 0 ? 'onTrial' : 'parked';
  }
  return reworded || round >= 3 ? 'onTrial' : 'reword';
}

/** A round, and whether concerns have had their rewording before it. */
const rounds = [
  [1, false],
  [2, false],
  [2, true],
  [3, false],
  [3, true],
] as const;

const decide = (tally: Tally, round = 1, reworded = false) => consentOutcome(answersOf(tally), round, 3, reworded);
const tally = (over: Partial<Tally>): Tally => ({
  in: 0,
  tryable: 0,
  concern: 0,
  willing: 0,
  unwilling: 0,
  pass: 0,
  ...over,
});

describe('the outcome of a round', () => {
  it('[CONSENT-6] is the method’s for every way that one to twelve people can answer, in every round', () => {
    const cases = [...Array(12).keys()].flatMap((index) => [...tallies(index + 1)]);
    expect(cases.length).toBeGreaterThan(5_000);
    const wrong = cases.flatMap((each) =>
      rounds.flatMap(([round, reworded]) => {
        const [got, expected] = [decide(each, round, reworded).outcome, expectedOutcome(each, round, reworded)];
        return got === expected ? [] : [{ ...each, round, reworded, got, expected }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('[CONSENT-5] names concerns as the reason only where they are', () => {
    for (const each of tallies(7))
      for (const [round, reworded] of rounds) {
        const { outcome, concerns } = decide(each, round, reworded);
        const objected = each.willing + each.unwilling > 0;
        expect(concerns).toBe(!objected && (outcome === 'reword' || outcome === 'onTrial'));
      }
  });

  it('[CONSENT-6] does not depend on the order of the answers', () => {
    for (const each of tallies(6))
      expect(consentOutcome(answersOf(each).reverse(), 3, 3, false)).toEqual(decide(each, 3));
  });

  it('[CONSENT-6] treats both kinds of yes alike', () => {
    for (const yes of [0, 1, 2, 3, 4, 5, 6])
      expect(decide(tally({ in: yes, tryable: 6 - yes, concern: 3 }))).toEqual(decide(tally({ in: 6, concern: 3 })));
  });

  it.each([
    // Present, concerned: exactly a third is not over a third.
    [3, 1, 'adopted'],
    [4, 1, 'adopted'],
    [4, 2, 'reword'],
    [5, 1, 'adopted'],
    [5, 2, 'reword'],
    [7, 2, 'adopted'],
    [7, 3, 'reword'],
    [8, 2, 'adopted'],
    [8, 3, 'reword'],
    [12, 4, 'adopted'],
    [12, 5, 'reword'],
    [30, 10, 'adopted'],
    [30, 11, 'reword'],
  ] as const)('[CONSENT-5] with %i answers and %i concerned is %s', (total, concern, outcome) => {
    expect(decide(tally({ in: total - concern, concern })).outcome).toBe(outcome);
  });

  it('[CONSENT-5] leaves those who pass out of the share', () => {
    expect(decide(tally({ in: 4, concern: 2, pass: 3 })).outcome).toBe('adopted');
    expect(decide(tally({ in: 4, concern: 3, pass: 3 })).outcome).toBe('reword');
    expect(decide(tally({ in: 6, concern: 3 })).outcome).toBe('adopted');
    expect(decide(tally({ in: 5, concern: 3, pass: 1 })).outcome).toBe('reword');
  });

  it('[CONSENT-5] rewords for concerns once; those that remain put it on trial', () => {
    const worried = tally({ in: 3, concern: 3 });
    expect(decide(worried, 1, false)).toEqual({ outcome: 'reword', concerns: true });
    expect(decide(worried, 2, true)).toEqual({ outcome: 'onTrial', concerns: true });
    // The first rewording was for an objection, so concerns still get theirs.
    expect(decide(worried, 2, false)).toEqual({ outcome: 'reword', concerns: true });
    expect(decide(worried, 3, false)).toEqual({ outcome: 'onTrial', concerns: true });
  });

  it.each([
    // Answers, passes: exactly a third is not over a third.
    [3, 1, 'adopted'],
    [3, 2, 'parked'],
    [4, 1, 'adopted'],
    [4, 2, 'parked'],
    [5, 1, 'adopted'],
    [5, 2, 'parked'],
    [7, 2, 'adopted'],
    [7, 3, 'parked'],
    [8, 2, 'adopted'],
    [8, 3, 'parked'],
    [12, 4, 'adopted'],
    [12, 5, 'parked'],
  ] as const)('[CONSENT-2] with %i answers and %i passes is %s', (total, pass, outcome) => {
    expect(decide(tally({ in: total - pass, pass })).outcome).toBe(outcome);
  });

  it('[CONSENT-2] parks what most pass on, also when somebody objects', () => {
    expect(decide(tally({ in: 1, unwilling: 1, pass: 2 })).outcome).toBe('parked');
    expect(decide(tally({ pass: 5 })).outcome).toBe('parked');
  });

  it('[CONSENT-3] is reword for one objection among thirty', () => {
    for (const round of [1, 2])
      for (const objection of [{ willing: 1 }, { unwilling: 1 }])
        expect(decide(tally({ in: 29, ...objection }), round)).toEqual({ outcome: 'reword', concerns: false });
  });

  it('[CONSENT-4] is on trial in the last round when all who object can try it, else parked', () => {
    expect(decide(tally({ in: 4, willing: 1 }), 3).outcome).toBe('onTrial');
    expect(decide(tally({ in: 4, willing: 3 }), 3).outcome).toBe('onTrial');
    expect(decide(tally({ in: 4, willing: 3, unwilling: 1 }), 3).outcome).toBe('parked');
    expect(decide(tally({ in: 29, unwilling: 1 }), 3).outcome).toBe('parked');
  });

  it('[CONTENT-5] uses the thresholds of the content pack', () => {
    const { consent } = method.rules;
    expect(consent.max_rounds).toBe(3);
    expect(consent.min_turnout).toBe(0.8);
    expect(consent.top_two_share).toBeCloseTo(2 / 3);
    expect(consent.concern_share_triggers_reword).toBeCloseTo(1 / 3);
    expect(consent.pass_share_triggers_park).toBeCloseTo(1 / 3);
    expect(consent.passes_excluded_from_share).toBe(true);
    expect(levels).toHaveLength(5);
  });
});
