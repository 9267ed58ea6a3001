import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldCount } from '#shared/record/types.ts';
import { noteId, themeId } from '#shared/testing/ids.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { themes } from './themes.ts';
import type { ThemesCommand, ThemesView } from './types.ts';

const [t1, t2, t3] = [themeId('t1'), themeId('t2'), themeId('t3')];
const notes = (room: Rehearsal) => Object.values(room.state.record.notes);
const note = (room: Rehearsal, index: number) => notes(room)[index]?.id ?? noteId('none');
const place = (room: Rehearsal, index: number) => {
  const { theme, under } = notes(room)[index] ?? {};
  return { theme, under };
};
const named = (theme = t1, name = 'Möten', inside: ReturnType<typeof noteId>[] = []) =>
  ({ type: 'addTheme', theme, name, notes: inside }) as const;
const board = ({ state: { record } }: Rehearsal) => ({ notes: record.notes, themes: record.themes });
const undoNumber = (room: Rehearsal) => (room.view('facilitator').step.main as ThemesView).undo;

let room: Rehearsal;
beforeEach(() => {
  room = workshopAt('themes', { notes: 12 });
});

describe('themes', () => {
  it('[THEMES-1] are made with a name, and with notes in them as one change', () => {
    room.step('themes', named(t1, 'Möten', [note(room, 0), note(room, 1)]));
    expect(room.state.record.themes).toEqual({ t1: { id: t1, name: 'Möten', field: 0, order: 1 } });
    expect([0, 1, 2].map((index) => notes(room)[index]?.theme)).toEqual([t1, t1, null]);
    room.step('themes', { type: 'undo', number: undoNumber(room) ?? 0 });
    expect(room.state.record.themes).toEqual({});
    expect(notes(room).every((each) => each.theme === null)).toBe(true);
  });

  it('[THEMES-2] need a name of at most forty signs', () => {
    room.step('themes', named());
    expect(room.refusal(named(t2, ''))).toBe('themes.emptyName');
    expect(room.refusal({ type: 'renameTheme', theme: t1, name: '' })).toBe('themes.emptyName');
    const parsed = (name: string) => v.safeParse(themes.commandSchema, named(t2, name)).success;
    expect([parsed('x'.repeat(40)), parsed('x'.repeat(41))]).toEqual([true, false]);
  });

  it('[THEMES-3] get the first drawn field that is free, and share fields from the eleventh on', () => {
    const add = (number: number) => room.step('themes', named(themeId(`t${number}`), `Tema ${number}`));
    const field = (number: number) => room.state.record.themes[`t${number}`]?.field;
    for (let number = 1; number <= fieldCount; number++) add(number);
    expect(Array.from({ length: fieldCount }, (_, index) => field(index + 1))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    room.step('themes', { type: 'removeTheme', theme: themeId('t4') });
    add(11);
    expect(field(11)).toBe(3);
    add(12);
    expect(field(12)).toBeLessThan(fieldCount);
    expect(room.state.record.themes.t12?.order).toBe(12);
  });

  it('[THEMES-8] change their name alone when renamed', () => {
    room.step('themes', named(t1, 'Möten', [note(room, 0)]));
    const before = room.state.record.themes[t1];
    room.step('themes', { type: 'renameTheme', theme: t1, name: 'Våra möten' });
    expect(room.state.record.themes[t1]).toEqual({ ...before, name: 'Våra möten' });
    expect(place(room, 0)).toEqual({ theme: t1, under: null });
  });

  it('[THEMES-9] give their notes back to the wall when removed', () => {
    room.step('themes', named(t1, 'Möten', [note(room, 0), note(room, 1)]));
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    room.step('themes', { type: 'removeTheme', theme: t1 });
    expect(place(room, 0)).toEqual({ theme: null, under: null });
    expect(place(room, 1)).toEqual({ theme: null, under: note(room, 0) });
    expect(room.view('participant').themes).toEqual({});
  });

  it('[THEMES-10] move all their notes when merged', () => {
    room.step('themes', named(t1, 'Möten', [note(room, 0), note(room, 1)]));
    room.step('themes', named(t2, 'Information', [note(room, 2)]));
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    room.step('themes', { type: 'mergeThemes', from: t1, into: t2 });
    expect(Object.keys(room.state.record.themes)).toEqual(['t2']);
    expect([0, 1, 2].map((index) => notes(room)[index]?.theme)).toEqual([t2, t2, t2]);
    expect(place(room, 1).under).toBe(note(room, 0));
  });

  it('[THEMES-16] are advised to be five to twelve, and may be more or fewer', () => {
    expect(room.view('participant').step.main).toMatchObject({ advisedMin: 5, advisedMax: 12 });
    for (let number = 1; number <= 14; number++) room.step('themes', named(themeId(`t${number}`), `Tema ${number}`));
    expect(Object.keys(room.view('screen').themes)).toHaveLength(14);
  });
});

describe('notes', () => {
  it('[THEMES-4] take those under them along when they move', () => {
    room.step('themes', named());
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    room.step('themes', { type: 'moveNote', note: note(room, 0), theme: t1 });
    expect(place(room, 0)).toEqual({ theme: t1, under: null });
    expect(place(room, 1)).toEqual({ theme: t1, under: note(room, 0) });
  });

  it('[THEMES-4] stand on their own when they are moved out from under another', () => {
    room.step('themes', named(t1, 'Möten', [note(room, 0)]));
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    room.step('themes', { type: 'moveNote', note: note(room, 1), theme: null });
    expect(place(room, 1)).toEqual({ theme: null, under: null });
    expect(place(room, 0)).toEqual({ theme: t1, under: null });
  });

  it('[THEMES-5] lie under another when merged, in its theme, and stay readable', () => {
    room.step('themes', named(t1, 'Möten', [note(room, 0)]));
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    expect(place(room, 1)).toEqual({ theme: t1, under: note(room, 0) });
    expect(room.view('participant').notes[note(room, 1)]).toMatchObject({
      text: notes(room)[1]?.text,
      under: note(room, 0),
    });
  });

  it('[THEMES-5] end under the top one, also when merged into one that lies under another', () => {
    for (const [from, into] of [
      [1, 0],
      [3, 2],
      [2, 1],
    ] as const)
      room.step('themes', { type: 'mergeNotes', note: note(room, from), into: note(room, into) });
    expect([1, 2, 3].map((index) => place(room, index).under)).toEqual([note(room, 0), note(room, 0), note(room, 0)]);
    expect(place(room, 0).under).toBe(null);
  });

  it('[THEMES-6] never lie under themselves', () => {
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    expect(room.refusal({ type: 'mergeNotes', note: note(room, 0), into: note(room, 0) })).toBe('themes.mergeLoop');
    expect(room.refusal({ type: 'mergeNotes', note: note(room, 0), into: note(room, 1) })).toBe('themes.mergeLoop');
  });

  it('[THEMES-7] leave the one they lie under when split, and stay in the theme', () => {
    room.step('themes', named(t1, 'Möten', [note(room, 0)]));
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    room.step('themes', { type: 'splitNote', note: note(room, 1) });
    expect(place(room, 1)).toEqual({ theme: t1, under: null });
  });
});

describe('undo', () => {
  const changes: readonly (readonly [string, (room: Rehearsal) => ThemesCommand])[] = [
    ['adding a theme', (at) => named(t3, 'Nytt', [note(at, 0), note(at, 5)])],
    ['renaming', () => ({ type: 'renameTheme', theme: t1, name: 'Annat' })],
    ['removing a theme', () => ({ type: 'removeTheme', theme: t1 })],
    ['merging themes', () => ({ type: 'mergeThemes', from: t1, into: t2 })],
    ['moving a note', (at) => ({ type: 'moveNote', note: note(at, 0), theme: t2 })],
    ['merging notes', (at) => ({ type: 'mergeNotes', note: note(at, 0), into: note(at, 3) })],
    ['splitting', (at) => ({ type: 'splitNote', note: note(at, 1) })],
  ];

  it.each(changes)('[THEMES-11] takes back %s exactly', (_name, command) => {
    room.step('themes', named(t1, 'Möten', [note(room, 0)]));
    room.step('themes', named(t2, 'Information', [note(room, 3)]));
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    const before = board(room);
    room.step('themes', command(room));
    expect(board(room)).not.toEqual(before);
    room.step('themes', { type: 'undo', number: undoNumber(room) ?? 0 });
    expect(board(room)).toEqual(before);
    expect(room.view('screen').themes).toEqual(room.view('participant').themes);
  });

  it('[THEMES-11] goes back change by change to the bare wall', () => {
    const bare = board(room);
    room.step('themes', named(t1, 'Möten', [note(room, 0)]));
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    room.step('themes', { type: 'removeTheme', theme: t1 });
    for (let number = undoNumber(room); number !== null; number = undoNumber(room))
      room.step('themes', { type: 'undo', number });
    expect(board(room)).toEqual(bare);
    expect(room.refusal({ type: 'undo', number: 3 })).toBe('themes.nothingToUndo');
  });

  it('[THEMES-12] names the change it takes back', () => {
    room.step('themes', named());
    const number = undoNumber(room) ?? 0;
    room.step('themes', named(t2, 'Information'));
    expect(room.refusal({ type: 'undo', number })).toBe('themes.changedSince');
    room.step('themes', { type: 'undo', number: number + 1 });
    expect(room.refusal({ type: 'undo', number: number + 1 })).toBe('themes.changedSince');
    room.step('themes', { type: 'undo', number });
    expect(room.state.record.themes).toEqual({});
  });

  it('[THEMES-12] never gives two changes the same number', () => {
    room.step('themes', named());
    const first = undoNumber(room);
    room.step('themes', { type: 'undo', number: first ?? 0 });
    room.step('themes', named());
    expect(undoNumber(room)).not.toBe(first);
  });

  it('[THEMES-12] reaches fifty changes back', () => {
    for (let number = 1; number <= 60; number++) room.step('themes', named(themeId(`t${number}`), `Tema ${number}`));
    let undone = 0;
    for (let number = undoNumber(room); number !== null; number = undoNumber(room)) {
      room.step('themes', { type: 'undo', number });
      undone++;
    }
    expect(undone).toBe(50);
    expect(Object.keys(room.state.record.themes)).toHaveLength(10);
  });

  it('[THEMES-12] is offered to the workshop leader alone', () => {
    room.step('themes', named());
    for (const audience of ['participant', 'screen'] as const)
      expect(room.view(audience).step.main).toMatchObject({ undo: null });
    expect(undoNumber(room)).toBe(1);
  });
});

describe('commands for the board', () => {
  it('[THEMES-13] change nothing and leave nothing to undo when it is so already', () => {
    room.step('themes', named(t1, 'Möten', [note(room, 0)]));
    room.step('themes', { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) });
    const so: readonly ThemesCommand[] = [
      named(t1, 'Ett annat namn', [note(room, 5)]),
      { type: 'renameTheme', theme: t1, name: 'Möten' },
      { type: 'removeTheme', theme: t2 },
      { type: 'mergeThemes', from: t1, into: t1 },
      { type: 'moveNote', note: note(room, 0), theme: t1 },
      { type: 'moveNote', note: note(room, 2), theme: null },
      { type: 'mergeNotes', note: note(room, 1), into: note(room, 0) },
      { type: 'splitNote', note: note(room, 0) },
    ];
    for (const command of so)
      expect(room.consider(room.inStep(command)), JSON.stringify(command)).toEqual({ ok: true, events: [] });
  });

  it('[THEMES-14] refuse notes and themes the board does not have', () => {
    room.step('themes', named());
    const none = noteId('none');
    const noTheme = themeId('none');
    expect(room.refusal(named(t2, 'Nytt', [note(room, 0), none]))).toBe('themes.unknownNote');
    expect(room.refusal({ type: 'moveNote', note: none, theme: t1 })).toBe('themes.unknownNote');
    expect(room.refusal({ type: 'moveNote', note: note(room, 0), theme: noTheme })).toBe('themes.unknownTheme');
    expect(room.refusal({ type: 'mergeNotes', note: none, into: note(room, 0) })).toBe('themes.unknownNote');
    expect(room.refusal({ type: 'mergeNotes', note: note(room, 0), into: none })).toBe('themes.unknownNote');
    expect(room.refusal({ type: 'splitNote', note: none })).toBe('themes.unknownNote');
    expect(room.refusal({ type: 'renameTheme', theme: noTheme, name: 'x' })).toBe('themes.unknownTheme');
    expect(room.refusal({ type: 'mergeThemes', from: noTheme, into: t1 })).toBe('themes.unknownTheme');
    expect(room.refusal({ type: 'mergeThemes', from: t1, into: noTheme })).toBe('themes.unknownTheme');
  });
});

describe('proposed names', () => {
  const propose = (seat: number, ...names: string[]) =>
    room.hand(
      seat,
      'names',
      { names: names.map((text) => ({ key: keyFor(`${seat} ${text}`), text })) },
      keyFor(`names ${seat}`),
    );
  const proposals = () => (room.view('participant').step.main as ThemesView).proposals;

  it('[THEMES-15] open together, mixed, equal ones once', () => {
    propose(0, 'Möten', 'Arbetsro');
    propose(1, 'Möten');
    propose(2);
    expect(proposals()).toEqual([]);
    room.step('themes', { type: 'openNames', round: 1 });
    expect([...proposals()].sort()).toEqual(['Arbetsro', 'Möten']);
  });

  it('[THEMES-15] are collected anew in the next round’s box', () => {
    expect(room.boxes()).toEqual(['s3/names/1']);
    propose(0, 'Möten');
    room.step('themes', { type: 'openNames', round: 1 });
    expect(room.boxes()).toEqual(['s3/names/2']);
    expect(room.refusal({ type: 'openNames', round: 1 })).toBe('step.changed');
    propose(1, 'Arbetsro');
    room.step('themes', { type: 'openNames', round: 2 });
    expect(proposals()).toEqual(['Arbetsro']);
  });

  it('[THEMES-15] are at most two from each phone', () => {
    const body = (count: number) => ({
      names: Array.from({ length: count }, (_, index) => ({ key: keyFor(`${index}`), text: `Namn ${index}` })),
    });
    const good = (count: number) => themes.bodySchema !== null && v.safeParse(themes.bodySchema, body(count)).success;
    expect([0, 1, 2, 3].map(good)).toEqual([true, true, true, false]);
    expect([themes.counts(body(0)), themes.counts(body(1))]).toEqual([false, true]);
  });
});
