import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trustRating } from '#shared/content/rate-config.ts';
import { themesInOrder } from '#shared/record/queries.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor, seededRandom } from '#shared/testing/seeded-random.ts';
import { type Rating, rateResult } from './result.ts';
import type { RateBody, RateView } from './types.ts';

const rating = fc.constantFrom<Rating>(1, 2, 3, 4, 5);
const all = (count: number, level: Rating) => Array.from({ length: count }, () => level);
const view = (room: Rehearsal) => room.view('participant').step.main as RateView;
const body = (levels: readonly (Rating | null)[]): RateBody => ({
  ratings: levels.map((level, index) => ({ item: `r${index + 1}`, level })),
  done: levels.length === 7,
});

/** A rating by as many people; each gives one level per item. */
function rated(people: readonly (readonly (Rating | null)[])[]): Rehearsal {
  const room = workshopAt('rate', { people: Math.max(4, people.length) });
  people.forEach((levels, seat) => {
    room.hand(seat, 'ratings', body(levels), keyFor(`rating ${seat}`));
  });
  return room;
}
const show = (room: Rehearsal) => room.step('rate', { type: 'showRatings' });

describe('what is shown of ratings', () => {
  it.each([0, 1, 3, 4])('[RATE-1] of %i answers is nothing', (count) => {
    for (const level of [1, 3, 5] as const) expect(rateResult(all(count, level))).toBe(null);
  });

  it('[RATE-2] is the median as a level, the lower of two, and whether the middle half agrees', () => {
    expect(rateResult([1, 3, 4, 4, 5])).toMatchObject({ median: 4, spread: 'agreed' });
    expect(rateResult([2, 3, 3, 4, 5, 5])).toMatchObject({ median: 3, spread: 'differs' });
    expect(rateResult([1, 1, 3, 5, 5])).toMatchObject({ median: 3, spread: 'differs' });
    expect(rateResult(all(30, 2))).toMatchObject({ median: 2, spread: 'agreed' });
    fc.assert(
      fc.property(fc.array(rating, { minLength: 5, maxLength: 60 }), (answers) => {
        const { median, bars, ...rest } = rateResult(answers) ?? {};
        expect([1, 2, 3, 4, 5]).toContain(median);
        expect(Object.keys(rest)).toEqual(['spread']);
        expect(bars === null).toBe(answers.length < 8);
      }),
    );
  });

  it.each([5, 6, 7])('[RATE-3] of %i answers has no bars', (count) => {
    expect(rateResult(all(count, 4))?.bars).toBe(null);
  });

  it.each([8, 9, 12, 30])('[RATE-3] of %i answers draws no answer that stands alone', (count) => {
    for (const low of [1, 2] as const) {
      const alone = rateResult([low, ...all(count - 1, 5)]);
      expect(alone?.bars).toEqual([0, 0, 0, 0, 3]);
      expect(alone).toEqual(rateResult(all(count, 5)));
    }
    const result = rateResult([1, 1, ...all(count - 2, 5)]);
    expect(result?.bars?.[0]).toBe(1);
  });

  it.each([5, 6, 7, 8, 12, 30])('[RATE-4] of %i answers is the same with one low among agreed ones', (count) => {
    for (const low of [1, 2] as const)
      for (const high of [4, 5] as const)
        expect(rateResult([low, ...all(count - 1, high)])).toEqual(rateResult(all(count, high)));
  });
});

describe('the step', () => {
  it('[RATE-5] shows nothing before, everything at once, and once', () => {
    const room = rated(Array.from({ length: 6 }, () => [4, 2, 5, 3, 1, 4, 5]));
    expect(view(room).items.every((item) => item.result === null)).toBe(true);
    show(room);
    expect(view(room).items.map((item) => item.result?.median)).toEqual([4, 2, 5, 3, 1, 4, 5]);
    expect(room.refusal({ type: 'showRatings' })).toBe('rate.alreadyShown');
    expect(room.boxes()).toEqual([]);
  });

  it('[RATE-5] takes what is there of one who was not done; the rest is passed', () => {
    const room = rated([...Array.from({ length: 4 }, () => all(7, 4)), [4, 4]]);
    show(room);
    expect(view(room).items.map((item) => item.result !== null)).toEqual([true, true, ...all(5, 1).map(() => false)]);
  });

  it.each([4, 5, 7, 8])('[RATE-1] keeps items with too few of %i answers out of the log', (people) => {
    const room = show(rated(Array.from({ length: people }, (_, seat) => [seat < 4 ? 1 : null, ...all(6, 4)])));
    expect(view(room).items[0]?.result).toBe(null);
    expect(
      view(room)
        .items.slice(1)
        .every((item) => (item.result === null) === people < 5),
    ).toBe(true);
  });

  it('[RATE-7] writes the words and the bars’ heights, and no answer or count', () => {
    const room = show(rated(Array.from({ length: 9 }, (_, seat) => all(7, seat === 0 ? 1 : 4))));
    const event = room.history.find((each) => each.on === 'step' && each.event.type === 'ratingsShown');
    const { results } = (event as unknown as { event: { results: Record<string, unknown> } }).event;
    expect(Object.keys(results)).toHaveLength(7);
    for (const result of Object.values(results))
      expect(result).toEqual({ median: 4, spread: 'agreed', bars: [0, 0, 0, 3, 0] });
    expect(JSON.stringify(room.history)).not.toMatch(/"ratings"|"level"|"done"/);
  });

  it('[RATE-7] writes the same whoever answered what', () => {
    fc.assert(
      fc.property(fc.array(fc.array(rating, { minLength: 7, maxLength: 7 }), { minLength: 4, maxLength: 9 }), (all) => {
        const one = show(rated(all));
        const other = rated([...all].reverse());
        other.arrival = seededRandom(7);
        show(other);
        expect(other.history).toEqual(one.history);
      }),
      { numRuns: 30 },
    );
  });

  it('[RATE-6] makes themes of all sentences, and dots and drafting go on', () => {
    const room = show(rated(Array.from({ length: 3 }, () => all(7, 2))));
    const themes = themesInOrder(room.state.record);
    expect(themes.map((theme) => theme.name)).toEqual(trustRating('sv').items.map((item) => item.name));
    expect(new Set(themes.map((theme) => theme.field)).size).toBe(7);
    room.goTo('dots').hand(0, 'dots', { themes: [themes[2]?.id] }, keyFor('dot'));
    room.step('dots', { type: 'countDots', round: 1 }).goTo('draft');
    expect(room.state.record.topics).toEqual([themes[2]?.id]);
  });

  it('[RATE-6] has names that are short enough for themes, in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      const { items, labels } = trustRating(language);
      expect(items).toHaveLength(7);
      expect(labels).toHaveLength(5);
      for (const { name } of items) expect(name.length > 0 && name.length <= 40, name).toBe(true);
    }
  });
});
