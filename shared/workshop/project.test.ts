import { describe, expect, it } from 'vitest';
import { normId, themeId } from '#shared/testing/ids.ts';
import { answerBody, endedWorkshop, FOLLOW_UP, workshopAt } from '#shared/testing/play-through.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { agreementOf } from './agreement.ts';

const audiences = ['participant', 'screen', 'facilitator'] as const;
const kinds = ['welcome', 'write', 'themes', 'dots', 'draft', 'consent', 'next', 'close'] as const;
const hideFirst = (room: Rehearsal) => {
  const [note] = Object.values(room.state.record.notes);
  if (note) room.must({ type: 'hideNote', note: note.id, hidden: true });
  return { room, note };
};

describe('what each audience sees', () => {
  it.each(kinds)('[VIEW-1] at %s the workshop leader sees what others see, and the documented rest', (kind) => {
    const { room } = hideFirst(workshopAt(kind));
    room.away = 2;
    const participant = room.view('participant');
    const { hidden, keys, ...facilitator } = room.view('facilitator');
    expect(Object.keys(keys)).toEqual(['k1', 'k2']);
    expect(Object.keys(facilitator.plan)).toEqual(room.state.agenda.map((step) => step.id));
    const own = facilitator.step.main;
    expect({
      ...facilitator,
      hidden: {},
      plan: {},
      keys: {},
      links: { main: { ...facilitator.links.main, joinKey: null } },
      live: { main: { ...facilitator.live.main, away: 0, enough: false } },
      step: own?.kind === 'themes' ? { main: { ...own, undo: null } } : facilitator.step,
    }).toEqual(participant);
    expect(Object.values(keys).map((key) => key.role)).toEqual(['facilitator', 'screen']);
    expect(Object.keys(hidden)).toHaveLength(room.state.record.notes && kinds.indexOf(kind) > 1 ? 1 : 0);
  });

  it.each(kinds)('[VIEW-2] at %s the screen sees what participants see, and the key in the QR', (kind) => {
    const { room } = hideFirst(workshopAt(kind));
    const screen = room.view('screen');
    expect(screen.links.main.joinKey).toBe('the-join-key-in-the-qr');
    expect({ ...screen, links: { main: { ...screen.links.main, joinKey: null } } }).toEqual(room.view('participant'));
  });

  it('[VIEW-1] tells the workshop leader alone how many are cut off', () => {
    const room = workshopAt('write');
    room.away = 3;
    expect(audiences.map((audience) => room.view(audience).live.main.away)).toEqual([0, 0, 3]);
  });

  it('[BAND-6] tells the workshop leader alone that it is enough', () => {
    const room = workshopAt('consent', { people: 5 }).step('consent', { type: 'ask', norm: normId('n1') });
    const enough = () => audiences.map((audience) => room.view(audience).live.main.enough);
    for (const seat of [0, 1, 2]) room.hand(seat, 'n1', answerBody('in'), keyFor(`${seat}`));
    expect(enough()).toEqual([false, false, false]);
    room.hand(3, 'n1', answerBody('in'), keyFor('3'));
    expect(enough()).toEqual([false, false, true]);
  });

  it('[BAND-5] never tells how many have handed in', () => {
    const room = workshopAt('write', { people: 30 });
    const before = JSON.stringify(audiences.map((audience) => room.view(audience)));
    expect(room.view('participant').live.main).toEqual({
      joined: 30,
      simulated: 0,
      handedIn: 'few',
      enough: false,
      gathering: 'no',
      away: 0,
    });
    for (let seat = 0; seat < 9; seat++) {
      room.hand(seat, 'q1', { notes: [], pass: true }, keyFor(`${seat}`));
      expect(JSON.stringify(audiences.map((audience) => room.view(audience)))).toBe(before);
    }
    room.hand(9, 'q1', { notes: [], pass: true }, keyFor('9'));
    expect(room.view('screen').live.main.handedIn).toBe('half');
  });

  it('[BAND-5] shows no band while nothing is collected', () => {
    expect(workshopAt('welcome').view('facilitator').live.main.handedIn).toBe(null);
    expect(endedWorkshop().view('facilitator').live.main.handedIn).toBe(null);
  });

  it('[VIEW-4] shows no key’s hash, and no step’s configuration before its time', () => {
    for (const kind of kinds) {
      const [participant, screen, facilitator] = audiences.map((audience) => workshopAt(kind).view(audience));
      expect(JSON.stringify([participant, screen, facilitator])).not.toContain('hash-of');
      const others = JSON.stringify([participant, screen, { ...facilitator, plan: {} }]);
      expect(others).not.toMatch(/"maxRounds"|"writeMinutes"|"config"/);
    }
    for (const audience of ['participant', 'screen'] as const)
      expect(JSON.stringify(new Rehearsal().view(audience))).not.toContain('När samarbetar vi som bäst');
  });

  it('[VIEW-5] holds the key to the agreement only when the workshop has ended', () => {
    const room = workshopAt('close');
    for (const audience of audiences) expect(room.view(audience).links.main.readKey).toBe(null);
    room.must({ type: 'endWorkshop' });
    for (const audience of audiences)
      expect(room.view(audience).links.main.readKey).toBe('the-key-that-opens-the-agreement');
  });

  it('[VIEW-6] says on every surface how many notes were taken off the wall', () => {
    const { room } = hideFirst(workshopAt('themes'));
    for (const audience of audiences) expect(room.view(audience).workshop.main.hiddenNotes).toBe(1);
  });

  it('[VIEW-7] lets a note stand on its own when its top note was taken off the wall', () => {
    const room = workshopAt('themes');
    const [top, under] = Object.values(room.state.record.notes);
    if (!top || !under) throw new Error('the wall is empty');
    room.step('themes', { type: 'mergeNotes', note: under.id, into: top.id });
    room.must({ type: 'hideNote', note: top.id, hidden: true });
    expect(room.view('screen').notes[under.id]).toMatchObject({ text: under.text, under: null });
    room.must({ type: 'hideNote', note: top.id, hidden: false });
    expect(room.view('screen').notes[under.id]?.under).toBe(top.id);
  });

  it.each(kinds)('[VIEW-9] is plain data at %s', (kind) => {
    const room = workshopAt(kind);
    for (const audience of audiences) {
      const view = room.view(audience);
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }
  });

  it('[VIEW-10] tells which boxes were opened, with which boot, and which take envelopes', () => {
    const room = workshopAt('consent').step('consent', { type: 'ask', norm: normId('n2') });
    expect(room.view('participant').boxes).toMatchObject({
      's2/q1/1': { state: 'opened', item: 'q1', round: 1, boot: 1 },
      's4/dots/1': { state: 'opened', item: 'dots', round: 1, boot: 1 },
      's6/n2/1': { state: 'collecting', item: 'n2', round: 1, boot: null },
    });
  });
});

describe('the agreement', () => {
  const outcomes = () => {
    const room = workshopAt('consent', {
      people: 5,
      norms: 3,
    });
    const answers = { n1: ['in', 'in', 'in', 'in', 'in'], n2: ['in', 'in', 'pass', 'pass', 'pass'] } as const;
    for (const [norm, levels] of Object.entries(answers)) {
      room.step('consent', { type: 'ask', norm: normId(norm) });
      for (const [seat, level] of levels.entries()) room.hand(seat, norm, answerBody(level), keyFor(`${norm} ${seat}`));
      room.step('consent', { type: 'closeRound', norm: normId(norm), round: 1 });
    }
    return room;
  };

  it('[VIEW-8] holds adopted and parked norms apart, and no drafts', () => {
    const agreement = agreementOf(outcomes().view('participant'));
    expect(agreement.norms.map(({ id, status }) => [id, status])).toEqual([['n1', 'adopted']]);
    expect(agreement.parked.map(({ id, status }) => [id, status])).toEqual([['n2', 'parked']]);
  });

  it('[VIEW-8] is a draft until the workshop has ended', () => {
    const room = outcomes();
    expect(agreementOf(room.view('screen')).final).toBe(false);
    room.must({ type: 'setFollowUp', date: FOLLOW_UP }).must({ type: 'endWorkshop' });
    expect(agreementOf(room.view('screen'))).toMatchObject({
      final: true,
      participants: 5,
      followUp: { date: FOLLOW_UP, confirmed: true },
      language: 'sv',
      team: 'Kundtjänst',
      always: ['Lagar, avtal och policyer gäller som vanligt.'],
    });
    expect(agreementOf(room.view('screen')).parked.map(({ id }) => id)).toEqual(['n2', 'n3']);
  });

  it('[VIEW-8] names the theme by its name and drawn field, and tells how the wording came to be', () => {
    const room = workshopAt('consent', { people: 5, norms: 1, themes: 4 });
    room.step('consent', { type: 'ask', norm: normId('n1') });
    for (let seat = 0; seat < 5; seat++)
      room.hand(seat, 'n1', answerBody(seat === 0 ? 'objection' : 'in'), keyFor(`${seat}`));
    room.step('consent', { type: 'closeRound', norm: normId('n1'), round: 1 });
    const before = room.view('participant').norms.n1;
    room.step('consent', { type: 'askReworded', norm: normId('n1'), round: 1, principle: 'Vi hejar.', boundary: '' });
    for (let seat = 0; seat < 5; seat++) room.hand(seat, 'n1', answerBody('in'), keyFor(`${seat}`));
    room.step('consent', { type: 'closeRound', norm: normId('n1'), round: 2 });
    expect(agreementOf(room.view('participant')).norms).toEqual([
      {
        id: 'n1',
        status: 'adopted',
        principle: 'Vi hejar.',
        boundary: '',
        theme: { name: room.state.record.themes[themeId('t1')]?.name, field: 0 },
        earlier: [{ principle: before?.principle, boundary: before?.boundary }],
        mandate: null,
      },
    ]);
  });

  it('[VIEW-8] holds no note, dot, answer or closing word, whoever it is made for', () => {
    const room = endedWorkshop({ people: 9 });
    const made = audiences.map((audience) => JSON.stringify(agreementOf(room.view(audience))));
    for (const note of Object.values(room.state.record.notes)) expect(made[2]).not.toContain(note.text);
    expect(made[0]).not.toMatch(/"dots"|"rank"|"notes"|"level"|lättad/);
    expect(new Set(made).size).toBe(1);
  });

  it('[VIEW-8] stands without a theme that was removed', () => {
    const room = workshopAt('next', { norms: 1 }).goTo('themes');
    room.step('themes', { type: 'removeTheme', theme: themeId('t1') });
    expect(agreementOf(room.view('participant')).norms[0]?.theme).toBe(null);
  });
});
