import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { type CloseView, close } from './close.ts';

const words = ['lättad', 'hoppfull', 'trött', 'glad', 'nyfiken', 'lugn', 'stolt', 'klar'];
const say = (room: Rehearsal, seat: number, text = words[seat % words.length]) =>
  room.hand(seat, 'word', { word: { key: keyFor(`word ${seat}`), text } }, keyFor(`close ${seat}`));
const view = (room: Rehearsal) => room.view('screen').step.main as CloseView;
const closing = (people: number, writers = people) => {
  const room = workshopAt('close', { people });
  for (let seat = 0; seat < people; seat++)
    if (seat < writers) say(room, seat);
    else room.hand(seat, 'word', null, keyFor(`close ${seat}`));
  return room;
};

describe('closing', () => {
  it('[CLOSE-1] needs a confirmed date', () => {
    const room = workshopAt('next');
    const to = room.state.agenda.find(({ kind }) => kind === 'close')?.id ?? room.current().id;
    const command = { type: 'goToStep', from: room.state.current, to, confirmed: true } as const;
    expect(room.consider(command)).toEqual({ ok: false, rejection: { code: 'close.dateMissing' } });
    room.must({ type: 'setFollowUp', date: '2027-06-11' }).must(command);
    expect(view(room).kind).toBe('close');
  });

  it.each([5, 7, 8, 12])('[CLOSE-2] shows the words of %i, all at once', (people) => {
    const room = closing(people);
    expect(view(room)).toEqual({ kind: 'close', phase: 'collecting', words: [] });
    room.step('close', { type: 'showWords' });
    expect(view(room).phase).toBe('shown');
    expect([...view(room).words].sort()).toEqual(
      Array.from({ length: people }, (_, seat) => words[seat % words.length]).sort(),
    );
  });

  it('[CLOSE-2] shows five writers’ words among many who wrote none', () => {
    expect(view(closing(12, 5).step('close', { type: 'showWords' })).words).toHaveLength(5);
  });

  it.each([
    [3, 3],
    [4, 4],
    [5, 4],
    [12, 4],
    [5, 0],
  ])('[CLOSE-3] of %i people and %i writers shows nothing and stores nothing', (people, writers) => {
    const room = closing(people, writers).step('close', { type: 'showWords' });
    expect(view(room)).toEqual({ kind: 'close', phase: 'shown', words: [] });
    const stored = JSON.stringify([room.history, room.state]);
    for (const word of words) expect(stored).not.toContain(word);
  });

  it('[CLOSE-4] opens the words once', () => {
    const room = closing(5).step('close', { type: 'showWords' });
    expect(room.refusal({ type: 'showWords' })).toBe('close.notCollecting');
    expect(room.boxes()).toEqual([]);
    expect(room.goTo('next').goTo('close').boxes()).toEqual([]);
  });

  it('[TEXT-7] takes one word of at most thirty signs', () => {
    const good = (text: string) =>
      close.bodySchema !== null && v.safeParse(close.bodySchema, { word: { key: keyFor('a'), text } }).success;
    expect([good('x'.repeat(30)), good('x'.repeat(31)), good(''), good('  ')]).toEqual([true, false, false, false]);
    expect(close.counts({ word: { key: keyFor('a'), text: 'glad' } })).toBe(true);
  });
});
