import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#shared/protocol/parse.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { replay } from '#shared/workshop/evolve.ts';
import { groups } from './groups.ts';
import type { GroupsView } from './types.ts';

const lotOf = (person: number, round = 1) => keyFor(`lot ${person} ${round}`);
const lot = (person: number, round = 1, base: number | null = null) => ({
  lot: lotOf(person, round),
  base,
  earlier: Array.from({ length: round - 1 }, (_, place) => lotOf(person, place + 1)),
});

/** Everybody from one person to another hands in a lot for the box that is open now. */
function lots(room: Rehearsal, from: number, to: number, round = 1): Rehearsal {
  for (let person = from; person < to; person++)
    room.hand(person, 'deal', lot(person, round, person % 2), keyFor(`envelope ${person} ${round}`));
  return room;
}

const view = (room: Rehearsal) => room.view('participant').step.main as GroupsView;
const sizes = (room: Rehearsal) => view(room).groups.map((group) => group.lots.length);
const groupOf = (room: Rehearsal, person: number, round = 1) =>
  view(room).groups.findIndex((group) => group.lots.includes(lotOf(person, round)));

/** A round of understanding that has been dealt. */
const dealt = (people: number) =>
  lots(workshopAt('groups', { people }), 0, people).step('groups', { type: 'deal', round: 1 });
/** The drafting round after dots, dealt. */
const drafting = (people: number) => {
  const room = workshopAt('draft', { people });
  room.must({ type: 'goToStep', from: room.state.current, to: 's11' as never, confirmed: true });
  return lots(room, 0, people).step('groups', { type: 'deal', round: 1 });
};

const notes = (group: number, ...texts: readonly string[]) => ({
  group,
  notes: texts.map((text) => ({ key: keyFor(text), text })),
});
const draft = (group: number, topic: string | null, principle: string, boundary = '') => ({
  group,
  proposals: [
    { key: keyFor(principle), form: 'principle', topic, text: principle },
    ...(boundary === '' ? [] : [{ key: keyFor(boundary), form: 'boundary', topic, text: boundary }]),
  ],
});
/** The phones that stand in for each other give their body to the box. */
const hand = (room: Rehearsal, item: string, ...bodies: readonly unknown[]) => {
  bodies.forEach((body, seat) => {
    room.hand(seat, item, body, keyFor(`${item} ${seat}`));
  });
  return room;
};

describe('dealing', () => {
  it.each([2, 3, 4, 5, 6, 7, 8, 30])('[GROUPS-1] gives each of %i phones one group', (people) => {
    const room = dealt(people);
    expect(sizes(room).reduce((sum, size) => sum + size, 0)).toBe(people);
    for (let person = 0; person < people; person++) expect(groupOf(room, person)).toBeGreaterThanOrEqual(0);
    expect(view(room).phase).toBe('working');
  });

  it('[GROUPS-6] writes lots and nothing else: no base, no link to another round, no order', () => {
    const room = lots(dealt(9), 0, 9, 2).step('groups', { type: 'deal', round: 2 });
    const log = JSON.stringify(room.history);
    expect(log).not.toMatch(/"(base|earlier)"/);
    for (const { lots: own } of view(room).groups) expect(own).toEqual([...own].sort());
    const [first] = room.history.filter((event) => event.on === 'record' && event.event.type === 'groupsDealt');
    expect(Object.keys((first as { event: object }).event).sort()).toEqual(['deal', 'groups', 'type']);
  });

  it('[GROUPS-6] keeps the keys of envelopes out of the log', () => {
    const log = JSON.stringify(dealt(9).history);
    for (let person = 0; person < 9; person++) expect(log).not.toContain(keyFor(`envelope ${person} 1`));
  });

  it('[GROUPS-7] takes a lot, a base and earlier lots, and no other input', () => {
    expect(parseBody('groups', lot(1, 2, 1)).ok).toBe(true);
    for (const more of ['age', 'gender', 'notes', 'votes', 'level', 'avoid', 'with', 'name', 'seat', 'group'])
      expect(parseBody('groups', { ...lot(1, 2, 1), [more]: 1 })).toMatchObject({ ok: false });
    for (const more of ['apart', 'with', 'move', 'lot', 'group'])
      expect(v.safeParse(groups.commandSchema, { type: 'deal', round: 1, [more]: 1 }).success).toBe(false);
    for (const type of ['moveTo', 'swap', 'chooseGroup'])
      expect(v.safeParse(groups.commandSchema, { type, round: 1, lot: lotOf(1), group: 0 }).success).toBe(false);
  });

  it('[GROUPS-9] deals all anew or not at all, from the next box, without meeting the same again', () => {
    const room = dealt(12);
    const before = view(room).groups;
    expect(room.boxes()).toContain('s10/deal/2');
    expect(room.refusal<'groups'>({ type: 'deal', round: 1 })).toBe('step.changed');
    lots(room, 0, 12, 2).step('groups', { type: 'deal', round: 2 });
    expect(sizes(room)).toEqual([3, 3, 3, 3]);
    expect(view(room).groups).not.toEqual(before);
    for (let person = 0; person < 12; person++) expect(groupOf(room, person, 1)).toBe(-1);
  });

  it('[GROUPS-9] refuses to deal nobody, and does not deal once the work is open', () => {
    const room = workshopAt('groups', { people: 6 });
    expect(room.refusal<'groups'>({ type: 'deal', round: 1 })).toBe('groups.nobody');
    expect(room.refusal<'groups'>({ type: 'openWork' })).toBe('groups.notDealt');
    const open = dealt(6).step('groups', { type: 'openWork' });
    expect(open.refusal<'groups'>({ type: 'deal', round: 2 })).toBe('groups.alreadyOpened');
    expect(open.refusal<'groups'>({ type: 'placeLate', round: 2 })).toBe('groups.alreadyOpened');
    expect(open.refusal<'groups'>({ type: 'openWork' })).toBe('groups.alreadyOpened');
    expect(open.refusal<'groups'>({ type: 'showChoice' })).toBe('groups.notChoosing');
  });

  it('[GROUPS-8] places those who came late, and only those', () => {
    const room = dealt(7);
    const before = Array.from({ length: 7 }, (_, person) => groupOf(room, person));
    // Everybody hands in for the next box; the two new ones have no lot of this deal.
    lots(room, 0, 7, 2);
    for (const person of [7, 8]) room.hand(person, 'deal', lot(person), keyFor(`envelope ${person}`));
    room.step('groups', { type: 'placeLate', round: 2 });
    expect(Array.from({ length: 7 }, (_, person) => groupOf(room, person))).toEqual(before);
    expect(groupOf(room, 7)).toBeGreaterThanOrEqual(0);
    expect(groupOf(room, 8)).toBeGreaterThanOrEqual(0);
    expect(sizes(room).sort()).toEqual([4, 5]);
    const log = JSON.stringify(room.history);
    for (let person = 0; person < 7; person++) expect(log).not.toContain(lotOf(person, 2));
    expect(lots(room, 0, 9, 3).refusal<'groups'>({ type: 'placeLate', round: 3 })).toBe('groups.nobodyNew');
  });

  it('[GROUPS-8] does not seat a lot twice', () => {
    const room = dealt(6);
    room.hand(9, 'deal', { lot: lotOf(1), base: null, earlier: [] }, keyFor('copied'));
    expect(room.refusal<'groups'>({ type: 'placeLate', round: 2 })).toBe('groups.nobodyNew');
  });

  it('[GROUPS-3] mixes a later step anew: nobody meets again where that can be avoided', () => {
    const room = dealt(12).step('groups', { type: 'openWork' });
    const first = view(room).groups.map((group) => group.lots);
    room.must({ type: 'goToStep', from: room.state.current, to: 's11' as never, confirmed: true });
    lots(room, 0, 12, 2).step('groups', { type: 'deal', round: 1 });
    const pairs = (round: number, of: readonly (readonly string[])[]) =>
      of.flatMap((own) => {
        const people = Array.from({ length: 12 }, (_, person) => person).filter((person) =>
          own.includes(lotOf(person, round)),
        );
        return people.flatMap((a) => people.filter((b) => b > a).map((b) => `${a} ${b}`));
      });
    const met = new Set(pairs(1, first));
    const again = pairs(
      2,
      view(room).groups.map((group) => group.lots),
    ).filter((pair) => met.has(pair));
    expect(again).toEqual([]);
  });

  it('[GROUPS-10] survives a restart: lots are in the log', () => {
    const room = dealt(8);
    expect(replay(room.history)).toEqual(room.state);
    room.state = replay(room.history);
    expect(sizes(room)).toEqual([4, 4]);
  });
});

describe('what the groups wrote', () => {
  it('[GROUPS-11] opens together, mixed, without its group, and lies among the notes marked as from groups', () => {
    const room = hand(
      dealt(8),
      'work',
      notes(0, 'Vi känner igen lugnet.', 'Nattpasset saknas.'),
      null,
      notes(1, 'Hälsningar saknas.'),
    );
    expect(JSON.stringify(room.view('facilitator'))).not.toContain('Nattpasset');
    room.step('groups', { type: 'openWork' });
    const own = Object.values(room.view('participant').notes).filter((note) => note.fromGroup);
    expect(own.map(({ text }) => text).sort()).toEqual([
      'Hälsningar saknas.',
      'Nattpasset saknas.',
      'Vi känner igen lugnet.',
    ]);
    expect(new Set(own.map(({ question }) => question))).toEqual(new Set(['g1']));
    expect(view(room)).toMatchObject({ phase: 'open', doubled: [] });
    expect(JSON.stringify(room.history)).not.toMatch(/"group":/);
    const [note = ''] = Object.keys(room.view('participant').notes).filter(
      (id) => room.view('participant').notes[id]?.fromGroup,
    );
    room
      .goTo('themes')
      .step('themes', { type: 'addTheme', theme: 't1' as never, name: 'Möten', notes: [note as never] });
    expect(room.view('participant').notes[note]).toMatchObject({ theme: 't1', fromGroup: true });
  });

  it('[GROUPS-11] holds a note that names a person, like any other note', () => {
    const room = hand(dealt(8), 'work', notes(0, 'Kalle är lat och gör aldrig klart något.', 'Lugnet saknas.'));
    room.step('groups', { type: 'openWork' });
    const texts = Object.values(room.view('screen').notes).map((note) => note.text);
    expect(texts).toContain('Lugnet saknas.');
    expect(JSON.stringify(room.view('screen'))).not.toContain('Kalle');
  });

  it('[GROUPS-12] loses nothing when two phones of one group write, and says so', () => {
    const room = hand(dealt(8), 'work', notes(0, 'En.'), notes(0, 'Två.'), notes(1, 'Tre.'));
    room.step('groups', { type: 'openWork' });
    expect(view(room).doubled).toEqual([0]);
    expect(Object.values(room.view('screen').notes).filter((note) => note.fromGroup)).toHaveLength(3);
  });

  it('[GROUPS-11] takes nothing for work before the deal, and lots only in the box for lots', () => {
    const room = workshopAt('groups', { people: 6 });
    expect(room.boxes()).toEqual(['s10/deal/1']);
    hand(room, 'deal', notes(0, 'Fel låda.'), { choices: [] });
    expect(room.refusal<'groups'>({ type: 'deal', round: 1 })).toBe('groups.nobody');
    const working = hand(dealt(6), 'work', lot(0), { choices: ['x'] }).step('groups', { type: 'openWork' });
    expect(Object.values(working.view('screen').notes).filter((note) => note.fromGroup)).toEqual([]);
  });
});

describe('drafts of the groups', () => {
  it('[GROUPS-13] shares the themes out in order, more groups than themes drafting on the same', () => {
    const room = drafting(17);
    const { topics } = room.state.record;
    expect(view(room).groups.map((group) => group.topic)).toEqual(
      [0, 1, 2, 3, 4].map((place) => topics[place % topics.length]),
    );
    expect(drafting(6).view('screen').step.main).toMatchObject({
      groups: [{ topic: topics[0] }, { topic: topics[1] }],
    });
  });

  it('[GROUPS-13] opens together as proposals for the norms', () => {
    const room = drafting(6);
    const [a = null, b = null] = view(room).groups.map((group) => group.topic);
    hand(room, 'work', draft(0, a, 'Vi hälsar.', 'Vi suckar inte.'), draft(1, b, 'Vi slutar i tid.'));
    room.step('groups', { type: 'openWork' });
    expect(view(room).phase).toBe('open');
    expect(view(room).drafts).toHaveLength(2);
    room.goTo('draft');
    room.step('draft', { type: 'chooseTopic', topic: a as never });
    expect(room.view('screen').step.main).toMatchObject({
      groupDrafts: [{ principle: 'Vi hälsar.', boundary: 'Vi suckar inte.' }],
    });
    room.step('draft', { type: 'chooseTopic', topic: b as never });
    expect(room.view('screen').step.main).toMatchObject({
      groupDrafts: [{ principle: 'Vi slutar i tid.', boundary: '' }],
    });
  });

  it('[GROUPS-13] keeps what was written on the theme of an earlier deal with that theme', () => {
    const room = drafting(6);
    const [a = null, b = null] = view(room).groups.map((group) => group.topic);
    const both = {
      group: 0,
      proposals: [...draft(0, a, 'Vi hälsar.').proposals, ...draft(0, b, 'Vi slutar i tid.').proposals],
    };
    hand(room, 'work', both).step('groups', { type: 'openWork' });
    expect(
      view(room)
        .drafts.map(({ topic, principle }) => [topic, principle])
        .sort(),
    ).toEqual(
      [
        [a, 'Vi hälsar.'],
        [b, 'Vi slutar i tid.'],
      ].sort(),
    );
  });

  const choosing = () => {
    const room = drafting(17);
    const [a = null, b = null] = view(room).groups.map((group) => group.topic);
    hand(room, 'work', draft(0, a, 'Ett.'), draft(1, b, 'Två.'), draft(3, a, 'Tre.')).step('groups', {
      type: 'openWork',
    });
    const idOf = (text: string) => view(room).drafts.find((each) => each.principle === text)?.id ?? '';
    return { room, idOf };
  };

  it('[GROUPS-14] lets phones choose, hidden, which draft on a theme is tested first', () => {
    const { room, idOf } = choosing();
    expect(view(room).phase).toBe('choosing');
    expect(room.boxes()).toEqual(['s11/choice/1']);
    hand(
      room,
      'choice',
      { choices: [idOf('Tre.')] },
      { choices: [idOf('Tre.'), idOf('Två.')] },
      { choices: [idOf('Ett.')] },
    );
    expect(view(room).drafts.every(({ rank }) => rank === null)).toBe(true);
    room.step('groups', { type: 'showChoice' });
    expect(view(room).phase).toBe('chosen');
    const rankOf = Object.fromEntries(view(room).drafts.map(({ principle, rank }) => [principle, rank]));
    expect(rankOf).toEqual({ 'Tre.': 1, 'Ett.': 2, 'Två.': 1 });
    room.goTo('draft');
    expect(room.view('screen').step.main).toMatchObject({
      groupDrafts: [{ principle: 'Tre.' }, { principle: 'Ett.' }],
    });
  });

  it('[GROUPS-14] lets equal ones share a place, counts one choice per theme and phone, and tells no number of votes', () => {
    const { room, idOf } = choosing();
    hand(room, 'choice', { choices: [idOf('Tre.'), idOf('Ett.')] }, { choices: [idOf('Ett.'), 'nothing'] });
    room.step('groups', { type: 'showChoice' });
    const onFirst = view(room).drafts.filter(({ principle }) => principle !== 'Två.');
    expect(onFirst.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(JSON.stringify(room.history)).not.toMatch(/"(votes|count|choices)"/);
  });
});
