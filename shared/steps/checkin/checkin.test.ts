import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import method from '#shared/content/method.json' with { type: 'json' };
import type { Audience } from '#shared/kernel/step-module.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor, seededRandom } from '#shared/testing/seeded-random.ts';
import { replay } from '#shared/workshop/evolve.ts';
import { ANSWERS_FROM, type CheckinLevel, checkinBand } from './band.ts';
import type { CheckinView } from './types.ts';

const level = fc.constantFrom<CheckinLevel>(1, 2, 3, 4, 5);
const audiences: readonly Audience[] = ['participant', 'screen', 'facilitator'];
const view = (room: Rehearsal, audience: Audience = 'participant') => room.view(audience).step.main as CheckinView;
const floors = [5, 6, 7, 8, 9, 12, 13, 40];

/** A check-in that these have answered; null stands over. */
function asked(levels: readonly (CheckinLevel | null)[], seed = 1): Rehearsal {
  const room = new Rehearsal({ people: Math.max(5, levels.length), seed }).goTo('checkin');
  levels.forEach((answer, seat) => {
    room.hand(seat, 'checkin', { level: answer }, keyFor(`answer ${seat}`));
  });
  return room;
}
const shown = (levels: readonly (CheckinLevel | null)[]) => asked(levels).step('checkin', { type: 'showCheckin' });
const all = (count: number, answer: CheckinLevel) => Array.from({ length: count }, () => answer);

describe('the rule', () => {
  it('[CHECKIN-1] takes the answer at the lower quartile', () => {
    expect(checkinBand([1, 4, 4, 5, 5])).toBe('high');
    expect(checkinBand([1, 3, 4, 5, 5])).toBe('mixed');
    expect(checkinBand([1, 2, 5, 5, 5, 5, 5, 5])).toBe('low');
    expect(checkinBand([1, 2, 5, 5, 5, 5, 5, 5, 5])).toBe('high');
    fc.assert(
      fc.property(fc.array(level, { minLength: 5, maxLength: 200 }), (answers) => {
        const sorted = [...answers].sort((a, b) => a - b);
        const quartile = sorted[Math.ceil(sorted.length / 4) - 1] ?? 0;
        expect(checkinBand(answers)).toBe(quartile >= 4 ? 'high' : quartile === 3 ? 'mixed' : 'low');
        expect(checkinBand([...answers].reverse())).toBe(checkinBand(answers));
      }),
    );
  });

  it.each([0, 1, 2, 3, 4])('[CHECKIN-2] has nothing to say of %i answers', (count) => {
    for (const answer of [1, 2, 3, 4, 5] as const) expect(checkinBand(all(count, answer))).toBe(null);
  });

  it.each(floors)('[CHECKIN-3] never tells one low answer among %i', (count) => {
    for (const low of [1, 2, 3] as const) {
      for (const high of [4, 5] as const) expect(checkinBand([low, ...all(count - 1, high)])).toBe('high');
    }
    for (const low of [1, 2] as const) expect(checkinBand([low, ...all(count - 1, 3)])).toBe('mixed');
  });

  it.each(floors)('[CHECKIN-3] of %i lets one answer more change it only where enough are as low already', (count) => {
    const others = fc.array(level, { minLength: count - 1, maxLength: count - 1 });
    fc.assert(
      fc.property(others, level, level, (rest, one, other) => {
        const [before, after] = [checkinBand([one, ...rest]), checkinBand([other, ...rest])];
        if (before === after) return;
        const within = (most: number) => rest.filter((answer) => answer <= most).length;
        const needed = Math.ceil(count / 4) - 1;
        // Somebody's answer decides only with exactly as many below a border as the quartile leaves room for.
        expect([within(2), within(3)]).toContain(needed);
        expect(needed).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the step', () => {
  it('[CHECKIN-2] says the same of four answers, of none, and of five who stand over', () => {
    for (const levels of [all(4, 1), all(4, 5), [], Array.from({ length: 5 }, () => null), [...all(4, 1), null]]) {
      const room = shown(levels);
      expect(view(room)).toMatchObject({ phase: 'shown', said: 'few', sentence: null });
    }
  });

  it.each([3, 4, 5, 7, 8, 12])('[CHECKIN-4] writes the same events whatever %i people answer', (count) => {
    const plain = JSON.stringify(shown(all(count, 5)).history);
    fc.assert(
      fc.property(fc.array(fc.option(level), { minLength: count, maxLength: count }), (levels) => {
        const room = shown(levels);
        expect(JSON.stringify(room.history)).toBe(plain);
        expect(room.state).toEqual(replay(room.history));
        expect(JSON.stringify(room.state.steps)).toBe('{"s9":{"phase":"shown"}}');
      }),
      { numRuns: 40 },
    );
  });

  it('[CHECKIN-4] keeps the sentence out of everything a snapshot would hold', () => {
    const stored = (levels: readonly CheckinLevel[]) => JSON.stringify(shown(levels).state);
    expect(stored(all(6, 1))).toBe(stored(all(6, 5)));
  });

  it('[CAREFUL-2] leaves careful mode as it was, whatever was answered', () => {
    for (const answer of [1, 3, 5] as const) {
      expect(shown(all(8, answer)).state.careful).toBe(false);
      const careful = asked(all(8, answer)).must({ type: 'setCareful', careful: true });
      expect(careful.step('checkin', { type: 'showCheckin' }).state.careful).toBe(true);
    }
  });

  it('[CHECKIN-5] shows all audiences the same sentence, and nothing before', () => {
    const { bands } = method.safety_check;
    for (const [answer, sentence] of [
      [5, bands.high.sv],
      [3, bands.mixed.sv],
      [2, bands.low.sv],
    ] as const) {
      const before = asked(all(6, answer));
      for (const audience of audiences) expect(view(before, audience)).toMatchObject({ said: null, sentence: null });
      before.step('checkin', { type: 'showCheckin' });
      for (const audience of audiences) expect(view(before, audience)).toEqual(view(before));
      expect(view(before).sentence).toBe(sentence);
      expect(Object.keys(view(before))).toEqual(['kind', 'phase', 'question', 'levels', 'said', 'sentence']);
    }
  });

  it('[CHECKIN-5] depends on the answers alone, not on whose they are', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 5, maxLength: 12 }), fc.nat(), (levels, seed) => {
        const one = shown(levels);
        const other = asked([...levels].reverse());
        other.arrival = seededRandom(seed);
        other.step('checkin', { type: 'showCheckin' });
        for (const audience of audiences) expect(view(other, audience)).toEqual(view(one, audience));
      }),
      { numRuns: 60 },
    );
  });

  it('[CHECKIN-6] opens once, and the answers are refused from then on', () => {
    const room = shown(all(6, 4));
    expect(room.refusal({ type: 'showCheckin' })).toBe('checkin.alreadyShown');
    expect(room.refusal({ type: 'askCheckin' })).toBe('checkin.alreadyShown');
    expect(room.boxes()).toEqual([]);
  });

  it('[CHECKIN-6] forgets the sentence when the step is left, and after a restart', () => {
    const room = shown(all(6, 4)).goTo('write').goTo('checkin');
    expect(view(room)).toMatchObject({ phase: 'shown', said: null, sentence: null });
    const restarted = shown(all(6, 4));
    restarted.told = null;
    expect(view(restarted)).toMatchObject({ phase: 'shown', said: null, sentence: null });
  });

  it.each([0, 3, 4])('[CHECKIN-7] is not asked of %i, and careful mode goes on', (people) => {
    const room = new Rehearsal({ people }).goTo('checkin');
    expect(view(room)).toMatchObject({ phase: 'notAsked', sentence: null });
    expect(room.state.careful).toBe(true);
    expect(room.boxes()).toEqual([]);
    for (const type of ['showCheckin', 'askCheckin'] as const) expect(room.refusal({ type })).toBe('checkin.tooFew');
    room.people = ANSWERS_FROM;
    room.step('checkin', { type: 'askCheckin' });
    expect(room.boxes()).toEqual(['s9/checkin/1']);
  });

  it.each([5, 8, 30])('[CHECKIN-7] is asked of %i, and careful mode is left alone', (people) => {
    const room = new Rehearsal({ people }).goTo('checkin');
    expect(view(room).phase).toBe('asking');
    expect(room.state.careful).toBe(false);
  });
});
