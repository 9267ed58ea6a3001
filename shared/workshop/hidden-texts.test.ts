import { describe, expect, it } from 'vitest';
import { normId, themeId } from '#shared/testing/ids.ts';
import { answerBody, workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';

const named = 'Kalle ska sluta';
const audiences = ['participant', 'screen', 'facilitator'] as const;
const entry = { key: keyFor('named'), text: named };

/** A room for each place where a phone's text is opened, with the text in it. */
const places: Readonly<Record<string, () => Rehearsal>> = {
  'a proposed name': () =>
    workshopAt('themes')
      .hand(0, 'names', { names: [entry] }, keyFor('e'))
      .step('themes', { type: 'openNames', round: 1 }),
  'a proposed wording': () =>
    workshopAt('draft')
      .step('draft', { type: 'chooseTopic', topic: themeId('t2') })
      .hand(0, 't2', { proposals: [{ ...entry, form: 'principle' }] }, keyFor('e'))
      .step('draft', { type: 'openProposals', topic: themeId('t2'), round: 1 }),
  'a concern': () => {
    const room = workshopAt('consent').step('consent', { type: 'ask', norm: normId('n1') });
    for (let person = 0; person < room.people; person++)
      room.hand(person, 'n1', answerBody('concern', `${named}${person === 0 ? '' : person}`), keyFor(`e${person}`));
    return room.step('consent', { type: 'closeRound', norm: normId('n1'), round: 1 });
  },
  'a closing word': () => {
    const room = workshopAt('close');
    for (let person = 0; person < room.people; person++)
      room.hand(person, 'word', { word: { ...entry, text: person === 0 ? named : 'glad' } }, keyFor(`e${person}`));
    return room.step('close', { type: 'showWords' });
  },
};

describe.each(Object.entries(places))('%s', (_name, place) => {
  const seen = (room: Rehearsal) =>
    audiences.map((audience) => {
      const { hidden: _hidden, ...rest } = room.view(audience);
      return JSON.stringify(rest).includes(`"${named}"`);
    });

  it('[ROOM-18] can be put aside and put back', () => {
    const room = place();
    expect(seen(room)).toEqual([true, true, true]);
    room.must({ type: 'hideText', text: named, hidden: true });
    expect(seen(room)).toEqual([false, false, false]);
    room.must({ type: 'hideText', text: named, hidden: false });
    expect(seen(room)).toEqual([true, true, true]);
  });

  it('[ROOM-19] is then only in the workshop leader’s list, and counted openly', () => {
    const room = place().must({ type: 'hideText', text: named, hidden: true });
    expect(audiences.map((audience) => room.view(audience).hidden)).toEqual([
      {},
      {},
      { 'aside 1': { text: named, what: 'text' } },
    ]);
    for (const audience of audiences) expect(room.view(audience).workshop.main.hiddenTexts).toBe(1);
  });
});

describe('a text nobody has opened', () => {
  it('[ROOM-18] cannot be put aside ahead of time', () => {
    const room = workshopAt('close');
    expect(room.ask({ type: 'hideText', text: 'glad', hidden: true })).toMatchObject({
      rejection: { code: 'texts.unknown' },
    });
    expect(room.ask({ type: 'hideText', text: 'glad', hidden: false })).toEqual({ ok: true, events: [] });
  });
});
