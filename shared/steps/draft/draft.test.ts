import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { boxId } from '#shared/kernel/boxes.ts';
import { normId, themeId } from '#shared/testing/ids.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { collectingBoxes } from '#shared/workshop/decide.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { draft } from './draft.ts';
import type { DraftView, Proposal } from './types.ts';

const [n1, n2] = [normId('n1'), normId('n2')];
const [t1, t2] = [themeId('t1'), themeId('t2')];
const writing = (norm = n1, principle = 'Vi hälsar på alla.', boundary = '', theme: typeof t1 | null = t1) =>
  ({ type: 'writeNorm', norm, theme, principle, boundary }) as const;
const norms = (room: Rehearsal) => room.view('participant').norms;
const view = (room: Rehearsal) => room.view('participant').step.main as DraftView;
const propose = (room: Rehearsal, seat: number, form: Proposal['form'], ...texts: string[]) =>
  room.hand(
    seat,
    view(room).topic ?? '',
    { proposals: texts.map((text) => ({ key: keyFor(`${seat} ${text}`), form, text })) },
    keyFor(`proposals ${seat}`),
  );

const withThemes = (step: AgendaStep): AgendaStep =>
  step.kind === 'draft' ? { ...step, config: { aim: 3, themes: ['Behåll', 'Ändra'] } } : step;

describe('topics that the agenda brings', () => {
  it('[DRAFT-10] are laid on an empty board, and phones propose for the first of them', () => {
    const room = new Rehearsal({ agenda: buildAgenda('followup', 30, 'sv') }).goTo('draft');
    expect(view(room)).toMatchObject({ topic: 'ready-1', topics: ['ready-1', 'ready-2', 'ready-3'] });
    expect(Object.values(room.view('participant').themes).map((theme) => theme.name)).toContain('Behåll');
    expect(room.boxes()).toEqual(['s5/ready-1/1']);
  });

  it('[DRAFT-10] stay away where the group has made its own', () => {
    const room = workshopAt('dots', { agenda: buildAgenda('standard', 60, 'sv').map(withThemes), themes: 5 });
    room.goTo('draft');
    expect(view(room).topics).toHaveLength(5);
    expect(Object.keys(room.state.record.themes)).not.toContain('ready-1');
  });
});

describe('writing a norm', () => {
  it('[DRAFT-1] takes a principle, a boundary, or both', () => {
    const room = workshopAt('draft');
    room.step('draft', writing(n1, 'Vi hälsar på alla.', ''));
    room.step('draft', writing(n2, '', 'Vi avbryter inte.'));
    room.step('draft', writing(normId('n3'), 'Vi lyssnar.', 'Vi avbryter inte.'));
    expect(Object.values(norms(room)).map(({ principle, boundary }) => [principle, boundary])).toEqual([
      ['Vi hälsar på alla.', ''],
      ['', 'Vi avbryter inte.'],
      ['Vi lyssnar.', 'Vi avbryter inte.'],
    ]);
  });

  it('[DRAFT-1] refuses one with neither', () => {
    expect(workshopAt('draft').refusal(writing(n1, '', ''))).toBe('draft.empty');
  });

  it('[DRAFT-2] stops at seven that are or may come to be in force', () => {
    const room = workshopAt('draft');
    for (let number = 1; number <= 7; number++) room.step('draft', writing(normId(`n${number}`), `Vi gör ${number}.`));
    expect(room.consider(room.inStep(writing(normId('n8'), 'Vi gör mer.')))).toEqual({
      ok: false,
      rejection: { code: 'draft.tooMany', params: { max: 7 } },
    });
    // One that is there may still be rewritten, and one that is parked makes room.
    room.step('draft', writing(normId('n7'), 'Vi gör något annat.'));
    room.goTo('consent').step('consent', { type: 'parkNorm', norm: n1 }).goTo('draft');
    room.step('draft', writing(normId('n8'), 'Vi gör mer.'));
    expect(Object.keys(norms(room))).toHaveLength(8);
  });

  it('[DRAFT-3] replaces the wording of a draft and keeps its place', () => {
    const room = workshopAt('draft').step('draft', writing(n1)).step('draft', writing(n2));
    room.step('draft', writing(n1, 'Vi säger hej.', 'Vi går inte förbi.', t2));
    expect(norms(room).n1).toEqual({
      theme: 't2',
      principle: 'Vi säger hej.',
      boundary: 'Vi går inte förbi.',
      order: 1,
      status: 'draft',
      mandate: null,
      earlier: [],
    });
    expect(room.consider(room.inStep(writing(n1, 'Vi säger hej.', 'Vi går inte förbi.', t2)))).toEqual({
      ok: true,
      events: [],
    });
  });

  it('[DRAFT-3] leaves a decided norm alone', () => {
    const room = workshopAt('next', { norms: 1 }).goTo('draft');
    expect(room.refusal(writing(n1, 'Något annat.'))).toBe('draft.unknownNorm');
    expect(norms(room).n1?.status).toBe('adopted');
  });

  it('[DRAFT-4] can be taken back while it is a draft', () => {
    const room = workshopAt('draft').step('draft', writing(n1)).step('draft', { type: 'removeNorm', norm: n1 });
    expect(norms(room)).toEqual({});
    expect(room.consider(room.inStep({ type: 'removeNorm', norm: n1 }))).toEqual({ ok: true, events: [] });
    const decided = workshopAt('next', { norms: 1 }).goTo('draft');
    expect(decided.refusal({ type: 'removeNorm', norm: n1 })).toBe('draft.unknownNorm');
  });

  it('[DRAFT-8] belongs to a theme of the board, or to none', () => {
    const room = workshopAt('draft');
    expect(room.refusal(writing(n1, 'Vi hälsar.', '', themeId('none')))).toBe('draft.unknownTopic');
    expect(room.refusal(writing(n1, 'Vi hälsar.', '', null))).toBe(null);
    expect(room.refusal({ type: 'chooseTopic', topic: themeId('none') })).toBe('draft.unknownTopic');
  });
});

describe('topics', () => {
  it('[DRAFT-5] are what the dots chose', () => {
    const room = workshopAt('dots', { themes: 5 });
    room.hand(0, 'dots', { themes: [themeId('t4'), themeId('t2')] }, keyFor('dots'));
    room.step('dots', { type: 'countDots', round: 1 }).goTo('draft');
    expect(view(room).topics).toEqual(['t2', 't4']);
  });

  it('[DRAFT-5] are all themes when there was no such choice', () => {
    const room = workshopAt('themes');
    room.step('themes', { type: 'addTheme', theme: t1, name: 'Ett', notes: [] });
    room.step('themes', { type: 'addTheme', theme: t2, name: 'Två', notes: [] }).goTo('draft');
    expect(view(room)).toMatchObject({ topics: ['t1', 't2'], topic: 't1' });
  });

  it('[DRAFT-5] leave out a theme that was removed since', () => {
    const room = workshopAt('draft', { themes: 3 }).goTo('themes');
    const topics = room.state.record.topics;
    room.step('themes', { type: 'removeTheme', theme: topics[0] ?? t1 }).goTo('draft');
    expect(view(room).topics).toEqual(topics.slice(1));
  });

  it.each([
    [30, 2],
    [60, 3],
    [90, 5],
  ] as const)('[DRAFT-9] start at the first, and in %i minutes aim at %i norms', (length, aim) => {
    const room = workshopAt('draft', { length });
    expect(view(room).aim).toBe(aim);
    expect(view(room).topic).toBe(view(room).topics[0]);
  });

  it('[DRAFT-9] wait for one to be chosen when the board is empty', () => {
    const room = workshopAt('themes').goTo('draft');
    expect(view(room)).toMatchObject({ topic: null, topics: [], proposals: [] });
    expect(room.boxes()).toEqual([]);
  });
});

describe('proposals', () => {
  it('[DRAFT-6] open together, mixed, with new ids', () => {
    const room = workshopAt('draft');
    propose(room, 0, 'principle', 'Vi hälsar.', 'Vi lyssnar.');
    propose(room, 1, 'boundary', 'Vi avbryter inte.');
    expect(view(room).proposals).toEqual([]);
    room.step('draft', { type: 'openProposals', topic: view(room).topic ?? t1, round: 1 });
    const { proposals } = view(room);
    expect(proposals.map(({ form, text }) => `${form} ${text}`).sort()).toEqual([
      'boundary Vi avbryter inte.',
      'principle Vi hälsar.',
      'principle Vi lyssnar.',
    ]);
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(3);
  });

  it('[DRAFT-6] are collected anew, and earlier ones stay', () => {
    const room = workshopAt('draft');
    const topic = view(room).topic ?? t1;
    const box = (round: number) => boxId({ step: room.current().id, item: topic, round });
    expect(room.boxes()).toEqual([box(1)]);
    propose(room, 0, 'principle', 'Först.');
    room.step('draft', { type: 'openProposals', topic, round: 1 });
    expect(room.boxes()).toEqual([box(2)]);
    propose(room, 1, 'principle', 'Sedan.');
    room.step('draft', { type: 'openProposals', topic, round: 2 });
    expect(view(room).proposals.map(({ text }) => text)).toEqual(['Först.', 'Sedan.']);
  });

  it('[DRAFT-6] belong to their topic', () => {
    const room = workshopAt('draft');
    const [first, second] = view(room).topics;
    propose(room, 0, 'principle', 'Om det första.');
    room.step('draft', { type: 'openProposals', topic: first ?? t1, round: 1 });
    room.step('draft', { type: 'chooseTopic', topic: second ?? t2 });
    expect(view(room)).toMatchObject({ topic: second, proposals: [], round: 1 });
    expect(room.consider(room.inStep({ type: 'chooseTopic', topic: second ?? t2 }))).toEqual({ ok: true, events: [] });
    room.step('draft', { type: 'chooseTopic', topic: first ?? t1 });
    expect(view(room)).toMatchObject({ topic: first, round: 2 });
    expect(view(room).proposals).toHaveLength(1);
    expect(collectingBoxes(room.state)).toHaveLength(1);
  });

  it('[DRAFT-7] are opened by name of topic and round', () => {
    const room = workshopAt('draft');
    const [first, second] = view(room).topics;
    room.step('draft', { type: 'openProposals', topic: first ?? t1, round: 1 });
    expect(room.refusal({ type: 'openProposals', topic: first ?? t1, round: 1 })).toBe('step.changed');
    expect(room.refusal({ type: 'openProposals', topic: second ?? t2, round: 1 })).toBe('step.changed');
  });

  it('[DRAFT-6] are at most two from each phone', () => {
    const body = (count: number) => ({
      proposals: Array.from({ length: count }, (_, index) => ({
        key: keyFor(`${index}`),
        form: 'principle' as const,
        text: `Vi ${index}`,
      })),
    });
    const good = (count: number) => draft.bodySchema !== null && v.safeParse(draft.bodySchema, body(count)).success;
    expect([0, 1, 2, 3].map(good)).toEqual([true, true, true, false]);
    expect([draft.counts(body(0)), draft.counts(body(1))]).toEqual([false, true]);
  });
});
