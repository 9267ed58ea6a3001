import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import method from '#shared/content/method.json' with { type: 'json' };
import { themesInOrder } from '#shared/record/queries.ts';
import { themeId } from '#shared/testing/ids.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { dotBudget, dots, rankThemes } from './dots.ts';
import type { DotsView } from './types.ts';

// Many cases on a busy machine; and time to shorten a counterexample.
vi.setConfig({ testTimeout: 60_000 });

const ids = (...numbers: number[]) => numbers.map((number) => themeId(`t${number}`));
const place = (room: Rehearsal, seat: number, ...numbers: number[]) =>
  room.hand(seat, 'dots', { themes: ids(...numbers) }, keyFor(`dots ${seat}`));
const count = (room: Rehearsal, round = 1) => room.step('dots', { type: 'countDots', round });
const view = (room: Rehearsal) => room.view('participant').step.main as DotsView;
const row = (room: Rehearsal, number: number) => room.view('participant').themes[`t${number}`];
const topics = (room: Rehearsal) => room.state.record.topics;

describe('the budget', () => {
  it('[DOTS-1] is a third of the themes rounded up, at least two and at most five', () => {
    const budgets = { 3: 2, 4: 2, 5: 2, 6: 2, 7: 3, 9: 3, 10: 4, 12: 4, 13: 5, 15: 5, 16: 5, 40: 5 };
    for (const [themes, budget] of Object.entries(budgets)) expect(dotBudget(Number(themes)), themes).toBe(budget);
    expect(method.rules.dots.formula).toBe('min(5,max(2,ceil(themes/3)))');
    expect(view(workshopAt('dots', { themes: 7 })).budget).toBe(3);
  });

  it('[DOTS-2] gives one dot per theme, and dots beyond it do not count', () => {
    const room = workshopAt('dots', { themes: 5, people: 8 });
    place(room, 0, 1, 1, 1, 1, 1);
    place(room, 1, 2, 3, 4, 5);
    for (const seat of [2, 3, 4, 5, 6, 7]) place(room, seat, 5);
    count(room);
    expect([1, 2, 3, 4, 5].map((number) => row(room, number)?.dots)).toEqual([1, 1, 1, 0, 6]);
  });

  it('[DOTS-2] counts no dot on a theme that is not there, nor its voter', () => {
    const room = workshopAt('dots', { themes: 5, people: 8 });
    for (let seat = 0; seat < 7; seat++) place(room, seat, 1);
    place(room, 7, 77, 78);
    count(room);
    expect(row(room, 1)?.dots).toBe(null);
    expect(Object.keys(room.state.record.themes)).toHaveLength(5);
  });

  it('[DOTS-2] takes at most five themes in an envelope', () => {
    const good = (themes: unknown) => dots.bodySchema !== null && v.safeParse(dots.bodySchema, { themes }).success;
    expect([good([]), good(ids(1, 2, 3, 4, 5)), good(ids(1, 2, 3, 4, 5, 6))]).toEqual([true, true, false]);
    expect([dots.counts({ themes: [] }), dots.counts({ themes: ids(1) })]).toEqual([false, true]);
  });
});

describe('themes that the agenda brings', () => {
  const names = ['Ansvar', 'Mandat', 'Mod', 'Lärande'];
  const agenda = buildAgenda('standard', 60, 'sv').map((step) =>
    step.kind === 'dots' ? { ...step, config: { topics: 1, themes: names } } : step,
  );

  it('[DOTS-12] are laid on an empty board and get the dots', () => {
    const room = new Rehearsal({ agenda, people: 5 }).goTo('dots');
    expect(themesInOrder(room.state.record).map((theme) => theme.name)).toEqual(names);
    expect(view(room)).toMatchObject({ phase: 'placing', budget: 2 });
    for (const seat of [0, 1, 2]) room.hand(seat, 'dots', { themes: [themeId('ready-3')] }, keyFor(`dots ${seat}`));
    count(room);
    expect(topics(room)).toEqual(['ready-3']);
  });

  it('[DOTS-12] stay away where the group has made its own', () => {
    const room = new Rehearsal({ agenda }).goTo('themes');
    room.step('themes', { type: 'addTheme', theme: themeId('t1'), name: 'Eget', notes: [] }).goTo('dots');
    expect(themesInOrder(room.state.record).map((theme) => theme.name)).toEqual(['Eget']);
    expect(view(room).phase).toBe('skipped');
  });
});

describe('placing', () => {
  it('[DOTS-3] shows nothing of the dots before they are counted', () => {
    const room = workshopAt('dots', { themes: 5, people: 9 });
    const before = (['participant', 'screen', 'facilitator'] as const).map((audience) => room.view(audience));
    place(room, 0, 1, 2);
    const after = (['participant', 'screen', 'facilitator'] as const).map((audience) => room.view(audience));
    expect(after).toEqual(before);
    for (const each of after)
      for (const theme of Object.values(each.themes))
        expect(theme).toMatchObject({ rank: null, dots: null, topic: null });
  });

  it('[DOTS-7] is skipped with fewer than three themes', () => {
    expect([1, 2, 3].map((themes) => view(workshopAt('dots', { themes })).phase)).toEqual([
      'skipped',
      'skipped',
      'placing',
    ]);
    const room = workshopAt('dots', { themes: 2 });
    expect(room.boxes()).toEqual([]);
    expect(room.refusal({ type: 'countDots', round: 1 })).toBe('dots.notVoting');
    room.goTo('draft');
    expect(room.view('participant').step.main).toMatchObject({ topics: ids(1, 2), topic: 't1' });
  });

  it('[DOTS-8] cannot start without a theme', () => {
    const room = workshopAt('themes');
    const step = room.state.agenda.find(({ kind }) => kind === 'dots');
    const decision = room.consider({
      type: 'goToStep',
      from: room.state.current,
      to: step?.id ?? room.current().id,
      confirmed: true,
    });
    expect(decision).toEqual({ ok: false, rejection: { code: 'dots.tooFewThemes' } });
  });
});

describe('counting', () => {
  it('[DOTS-4] lets equal counts share a rank, and skips the next', () => {
    const { record } = workshopAt('dots', { themes: 5 }).state;
    const votes = [ids(1, 2), ids(1, 3), ids(1, 4), ids(2, 3)];
    expect(rankThemes(record, votes).map(({ theme, rank }) => [theme, rank])).toEqual([
      ['t1', 1],
      ['t2', 2],
      ['t3', 2],
      ['t4', 4],
      ['t5', 5],
    ]);
  });

  it('[DOTS-4] ranks any votes as a plain count would', () => {
    const { record } = workshopAt('dots', { themes: 6 }).state;
    const vote = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 20 }), (votes) => {
        const got = (number: number) => votes.filter((each) => each.includes(number)).length;
        for (const { theme, rank, dots: shown } of rankThemes(
          record,
          votes.map((each) => ids(...each)),
        )) {
          const number = Number(theme.slice(1));
          expect(rank).toBe(1 + [1, 2, 3, 4, 5, 6].filter((other) => got(other) > got(number)).length);
          expect(shown).toBe(votes.filter((each) => each.length > 0).length >= 8 ? got(number) : null);
        }
      }),
    );
  });

  it.each([3, 4, 5, 7])('[DOTS-5] leaves the counts out of view and log when %i vote', (people) => {
    const room = workshopAt('dots', { themes: 5, people });
    for (let seat = 0; seat < people; seat++) place(room, seat, 1, 2);
    count(room);
    expect(row(room, 1)).toMatchObject({ rank: 1, dots: null });
    const ranked = room.history.find((event) => event.on === 'record' && event.event.type === 'themesRanked');
    expect(JSON.stringify(ranked)).not.toMatch(/"dots":\d/);
  });

  it.each([8, 9, 30])('[DOTS-5] shows the counts when %i vote', (people) => {
    const room = workshopAt('dots', { themes: 5, people });
    for (let seat = 0; seat < people; seat++) place(room, seat, 1, 2);
    count(room);
    expect(row(room, 1)).toMatchObject({ rank: 1, dots: people });
    expect(row(room, 5)).toMatchObject({ rank: 3, dots: 0 });
  });

  it('[DOTS-5] counts voters, not people or blanks', () => {
    const room = workshopAt('dots', { themes: 5, people: 12 });
    for (let seat = 0; seat < 7; seat++) place(room, seat, 1);
    for (let seat = 7; seat < 12; seat++) place(room, seat);
    room.hand(12, 'dots', null, keyFor('blank'));
    count(room);
    expect(row(room, 1)?.dots).toBe(null);
  });

  it('[DOTS-6] sends the agenda’s number of themes on, and ties with the last', () => {
    const room = workshopAt('dots', { themes: 7, people: 8, length: 60 });
    for (const [seat, numbers] of [
      [1, 2, 3],
      [1, 2, 4],
      [1, 2, 5],
      [1, 3, 4],
    ].entries())
      place(room, seat, ...numbers);
    count(room);
    // Dots: t1 4, t2 3, t3 2, t4 2, t5 1. Three are wanted, and the third place is shared.
    expect(topics(room)).toEqual(ids(1, 2, 3, 4));
    expect([1, 2, 3, 4, 5].map((number) => row(room, number)?.topic)).toEqual([1, 2, 3, 4, null]);
  });

  it.each([
    [30, 2],
    [60, 3],
    [90, 5],
  ] as const)('[DOTS-6] in %i minutes wants %i', (length, wanted) => {
    const room = workshopAt('dots', { themes: 6, people: 21, length });
    let seat = 0;
    for (const number of [1, 2, 3, 4, 5, 6]) for (let dot = number; dot <= 6; dot++) place(room, seat++, number);
    count(room);
    expect(topics(room)).toEqual(ids(...[1, 2, 3, 4, 5].slice(0, wanted)));
  });

  it('[DOTS-6] sends no theme on that nobody gave a dot', () => {
    const room = workshopAt('dots', { themes: 5 });
    place(room, 0, 3);
    count(room);
    expect(topics(room)).toEqual(ids(3));
  });

  it('[DOTS-6] leaves all themes to draft on when nobody placed a dot', () => {
    const room = count(workshopAt('dots', { themes: 4 }));
    expect(topics(room)).toEqual([]);
    room.goTo('draft');
    expect(room.view('participant').step.main).toMatchObject({ topics: ids(1, 2, 3, 4) });
  });

  it('[DOTS-11] refuses a late or doubled count', () => {
    const room = workshopAt('dots', { themes: 5 });
    expect(room.refusal({ type: 'countDots', round: 2 })).toBe('step.changed');
    count(room);
    expect(room.refusal({ type: 'countDots', round: 1 })).toBe('dots.notVoting');
    expect(view(room).phase).toBe('counted');
    expect(room.boxes()).toEqual([]);
  });
});

describe('asking again', () => {
  it('[DOTS-9] empties the ranking and opens a new box for everybody', () => {
    const room = workshopAt('dots', { themes: 5, people: 8 });
    for (let seat = 0; seat < 8; seat++) place(room, seat, 1);
    count(room);
    room.step('dots', { type: 'askAgain', round: 1 });
    expect(room.boxes()).toEqual(['s4/dots/2']);
    expect(row(room, 1)).toMatchObject({ rank: null, dots: null, topic: null });
    expect(room.refusal({ type: 'askAgain', round: 1 })).toBe('step.changed');
    expect(room.refusal({ type: 'askAgain', round: 2 })).toBe('dots.notVoting');
    place(room, 0, 2);
    count(room, 2);
    expect(topics(room)).toEqual(ids(2));
  });

  it('[DOTS-9] opens a step that was skipped once there are three themes', () => {
    const room = workshopAt('dots', { themes: 2 });
    expect(room.refusal({ type: 'askAgain', round: 1 })).toBe('dots.notVoting');
    room
      .goTo('themes')
      .step('themes', { type: 'addTheme', theme: themeId('t3'), name: 'Ett till', notes: [] })
      .goTo('dots');
    room.step('dots', { type: 'askAgain', round: 1 });
    expect(view(room).phase).toBe('placing');
    expect(room.boxes()).toEqual(['s4/dots/2']);
  });
});

describe('the free seat', () => {
  it('[DOTS-10] lets the workshop leader set the topics after counting', () => {
    const room = workshopAt('dots', { themes: 5 });
    expect(room.refusal({ type: 'chooseTopics', topics: ids(5) })).toBe('dots.notVoting');
    place(room, 0, 1, 2);
    count(room);
    room.step('dots', { type: 'chooseTopics', topics: ids(1, 2, 5, 5) });
    expect(topics(room)).toEqual(ids(1, 2, 5));
    expect(row(room, 5)).toMatchObject({ topic: 3, rank: 3 });
    room.goTo('draft');
    expect(room.view('participant').step.main).toMatchObject({ topics: ids(1, 2, 5) });
  });

  it('[DOTS-10] takes only themes of the board, and at least one', () => {
    const room = count(workshopAt('dots', { themes: 5 }));
    expect(room.refusal({ type: 'chooseTopics', topics: ids(1, 9) })).toBe('themes.unknownTheme');
    expect(v.safeParse(dots.commandSchema, { type: 'chooseTopics', topics: [] }).success).toBe(false);
    expect(themesInOrder(room.state.record)).toHaveLength(5);
  });
});
