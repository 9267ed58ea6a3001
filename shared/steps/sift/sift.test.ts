import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { largeAgenda } from '#shared/content/large.ts';
import { MAX_NORMS, normsInOrder } from '#shared/record/queries.ts';
import { sift, siftBody, siftingDrafts, siftingNotes } from '#shared/testing/large-play.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor, seededRandom } from '#shared/testing/seeded-random.ts';
import { replay } from '#shared/workshop/evolve.ts';
import { countedRatings, siftPlaces } from './order.ts';
import { sift as siftModule } from './sift.ts';
import type { SiftBody, SiftLevel, SiftView } from './types.ts';

const body = (...ratings: readonly (readonly [string, SiftLevel])[]): SiftBody => ({
  ratings: ratings.map(([item, level]) => ({ item, level })),
  done: true,
});
const same = (count: number, one: SiftBody) => Array.from({ length: count }, () => one);
const places = (items: readonly string[], bodies: readonly SiftBody[]) =>
  Object.fromEntries(siftPlaces(items, bodies, 5).places);
const view = (room: Rehearsal) => room.view('participant').step.main as SiftView;
const rows = (room: Rehearsal) => Object.entries(room.view('participant').notes);

describe('the order that comes out', () => {
  it('[SIFT-3] compares means, equal ones sharing a place', () => {
    const bodies = [...same(5, body(['a', 2], ['b', 2], ['c', 0])), ...same(5, body(['a', 2], ['b', 2], ['d', 1]))];
    expect(places(['a', 'b', 'c', 'd'], bodies)).toEqual({ a: 1, b: 1, d: 3, c: 4 });
  });

  it('[SIFT-3] starts every item in the middle, so that a single rating carries little and none is not the end', () => {
    const bodies = [...same(8, body(['many', 2], ['low', 0])), body(['one', 2])];
    expect(places(['many', 'one', 'none', 'low'], bodies)).toEqual({ many: 1, one: 2, none: 3, low: 4 });
  });

  it.each([0, 1, 7])('[SIFT-4] of %i raters is none: everything goes on', (raters) => {
    const result = siftPlaces(['a', 'b'], same(raters, body(['a', 2], ['b', 0])), 5);
    expect([result.few, ...result.places.values()]).toEqual([true, 1, 1]);
  });

  it('[SIFT-4] counts a phone that rated nothing known as no rater', () => {
    const rated = same(7, body(['a', 2], ['b', 0]));
    expect(siftPlaces(['a', 'b'], [...rated, body(['x', 2]), body(), null], 5).few).toBe(true);
    expect(siftPlaces(['a', 'b'], [...rated, body(['b', 2])], 5)).toMatchObject({ few: false });
  });

  it('[SIFT-2] counts known items once each, and no more than the phone was to rate', () => {
    const given = body(['x', 2], ['a', 2], ['a', 0], ['b', 1], ['c', 1], ['d', 1]);
    expect(countedRatings(given, new Set(['a', 'b', 'c', 'd']), 3).map(({ item, level }) => `${item}${level}`)).toEqual(
      ['a2', 'b1', 'c1'],
    );
    expect(countedRatings(null, new Set(['a']), 3)).toEqual([]);
  });

  it('[SIFT-2] takes five ratings in an envelope, and no other level', () => {
    const good = (ratings: unknown) =>
      siftModule.bodySchema !== null && v.safeParse(siftModule.bodySchema, { ratings, done: false }).success;
    const rating = (item: string, level: unknown) => ({ item, level });
    expect(good(['a', 'b', 'c', 'd', 'e'].map((item) => rating(item, 2)))).toBe(true);
    expect(good(['a', 'b', 'c', 'd', 'e', 'f'].map((item) => rating(item, 2)))).toBe(false);
    for (const level of [-1, 3, 0.5, '2', null]) expect(good([rating('a', level)])).toBe(false);
  });

  it('[SIFT-3] is the same in whatever order the envelopes lie', () => {
    const level = fc.constantFrom<SiftLevel>(0, 1, 2);
    const given = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), level), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(given, { minLength: 8, maxLength: 20 }), (all) => {
        const bodies = all.map((each) => body(...each));
        expect(places(['a', 'b', 'c', 'd'], [...bodies].reverse())).toEqual(places(['a', 'b', 'c', 'd'], bodies));
      }),
    );
  });
});

describe('what each phone draws', () => {
  it('[SIFT-1] reaches every note: 200 phones with five of 100 notes each give ten readers, seldom under four', () => {
    const notes = Array.from({ length: 100 }, (_, index) => `note${index}`);
    const sifting = { notes, drafts: [], each: 5 } as unknown as SiftView;
    const readers = new Map<string, number>();
    for (let person = 0; person < 200; person++)
      for (const { item } of siftBody(sifting, person, () => 1).ratings)
        readers.set(item, (readers.get(item) ?? 0) + 1);
    const counts = notes.map((note) => readers.get(note) ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    // Binomial(200, 1/20): mean 10, deviation 3.1.
    const deviation = Math.sqrt(counts.reduce((sum, count) => sum + (count - 10) ** 2, 0) / 100);
    expect(deviation).toBeGreaterThan(2);
    expect(deviation).toBeLessThan(4);
    expect(counts.filter((count) => count < 4).length).toBeLessThan(5);
  });
});

describe('sifting notes', () => {
  it('[SIFT-5] sifts what the tables chose, where they chose some', () => {
    const room = siftingNotes({ people: 40 });
    const { notes, questions } = room.view('participant');
    expect(view(room).notes).toHaveLength(20);
    for (const id of view(room).notes) expect(notes[id]?.fromGroup).toBe(true);
    expect(Object.keys(questions)).toContain('g1');
  });

  it('[SIFT-5] sifts all notes where no group wrote any, but none that was taken off the wall', () => {
    const agenda = largeAgenda('standard', 'sv').filter((step) => step.id !== 's10');
    const room = new Rehearsal({ people: 8, agenda });
    room.goTo('welcome').goTo('write');
    const question = Object.keys(room.view('participant').questions)[0] ?? '';
    for (let person = 0; person < 8; person++) {
      const notes = [{ key: keyFor(`n${person}`), text: `Lapp ${person} om kaffet` }];
      room.hand(person, question, { notes, pass: false }, keyFor(`w${person}`));
    }
    room.step('write', { type: 'reveal', opened: 0 }).goTo('sift');
    const [first] = view(room).notes;
    expect(view(room).notes).toHaveLength(8);
    room.must({ type: 'hideNote', note: first ?? ('none' as never), hidden: true });
    expect(view(room).notes).toHaveLength(7);
  });

  it('[SIFT-6] lets the chosen ones go on and keeps the rest at hand; a theme brings one back', () => {
    const room = siftingNotes({ people: 100 });
    const before = rows(room);
    const [liked] = view(room).notes;
    sift(room, 100, (item) => item === liked);
    const { chosen, few } = view(room);
    expect(few).toBe(false);
    expect(chosen).toContain(liked);
    expect(chosen.length).toBeGreaterThanOrEqual(24);
    expect(chosen.length).toBeLessThan(50);
    expect(rows(room).map(([id]) => id)).toEqual(before.map(([id]) => id));
    for (const [id, note] of rows(room)) expect(note.aside === true).toBe(!chosen.includes(id));
    const [aside] = rows(room).find(([, note]) => note.aside) ?? [];
    room.goTo('themes').step('themes', { type: 'addTheme', theme: 't1' as never, name: 'Ro', notes: [aside as never] });
    expect(room.view('participant').notes[aside ?? '']?.aside).toBe(undefined);
  });

  it('[SIFT-4] sets nothing aside with seven raters', () => {
    const room = sift(siftingNotes({ people: 40 }), 7);
    expect(view(room)).toMatchObject({ phase: 'sifted', few: true });
    expect(view(room).chosen).toEqual(view(room).notes);
  });

  it('[SIFT-7] writes what goes on, sorted, and no rating, sum, place or number of raters', () => {
    const room = siftingNotes({ people: 40 });
    const from = room.history.length;
    sift(room);
    const written = room.history.slice(from).filter((event) => event.on !== 'workshop');
    const { chosen } = view(room);
    expect([...chosen].sort()).toEqual(chosen);
    expect(written).toEqual([
      { on: 'record', event: { type: 'notesSifted', chosen } },
      { on: 'step', step: 's14', event: { type: 'sifted', few: false, chosen } },
    ]);
    expect(replay(room.history)).toEqual(room.state);
  });

  it('[SIFT-7] writes the same whoever rated what, in whatever order', () => {
    const play = (turn: (person: number) => number, arrival: boolean) => {
      const room = siftingNotes({ people: 31 });
      for (let person = 0; person < 31; person++) {
        const given = siftBody(view(room), person, (item) => (item.charCodeAt(0) % 3) as SiftLevel);
        room.hand(turn(person), 'sift', given, keyFor(`sift ${person}`));
      }
      if (arrival) room.arrival = seededRandom(9);
      return room.step('sift', { type: 'openSift' }).history;
    };
    expect(play((person) => 30 - person, true)).toEqual(play((person) => person, false));
  });

  it('[SIFT-8] shows nothing before, opens once, and needs something to sift', () => {
    const room = siftingNotes({ people: 40 });
    expect(view(room)).toMatchObject({ phase: 'rating', chosen: [] });
    sift(room);
    expect(room.refusal({ type: 'openSift' })).toBe('sift.alreadyOpened');
    expect(room.boxes()).toEqual([]);
    const empty = new Rehearsal({ agenda: largeAgenda('standard', 'sv') }).goTo('welcome');
    for (const [to, code] of [
      ['s14', 'sift.noNotes'],
      ['s15', 'sift.noDrafts'],
    ] as const) {
      const decision = empty.ask({ type: 'goToStep', from: 's1' as never, to: to as never, confirmed: true });
      expect(decision.ok ? null : decision.rejection.code).toBe(code);
    }
  });
});

describe('sifting drafts', () => {
  it('[SIFT-9] makes norms of the first on each theme, to be consented on', () => {
    const room = siftingDrafts({ people: 40 });
    expect(view(room).drafts).toHaveLength(10);
    const firstOf = (topic: string) => view(room).drafts.find((draft) => draft.topic === topic);
    const liked = ['t1', 't2', 't3'].map(firstOf);
    sift(room, 40, (item) => liked.some((draft) => draft?.id === item));
    const norms = normsInOrder(room.state.record);
    expect(norms.map((norm) => norm.theme).sort()).toEqual(['t1', 't2', 't3']);
    expect([...view(room).chosen].sort()).toEqual(liked.map((draft) => draft?.id).sort());
    room.goTo('consent');
    expect(room.view('participant').step.main).toMatchObject({ kind: 'consent', large: true, norm: norms[0]?.id });
  });

  it('[SIFT-9] lets ties go through, but never makes more than 7 norms', () => {
    const room = sift(siftingDrafts({ people: 40 }), 5);
    expect(view(room).few).toBe(true);
    expect(normsInOrder(room.state.record)).toHaveLength(MAX_NORMS);
  });
});
