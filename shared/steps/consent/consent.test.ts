import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { normId } from '#shared/testing/ids.ts';
import { answerBody, workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { consent } from './consent.ts';
import type { ConsentBody, ConsentView, Level } from './types.ts';

const [n1, n2, n3] = [normId('n1'), normId('n2'), normId('n3')];
const asking = (people = 5, norms = 3) =>
  workshopAt('consent', { people, norms }).step('consent', { type: 'ask', norm: n1 });
const view = (room: Rehearsal) => room.view('participant').step.main as ConsentView;
const close = (round = 1, norm = n1) => ({ type: 'closeRound', norm, round }) as const;
const reworded = (round = 1, principle = 'Vi hälsar på alla vi möter.', boundary = '') =>
  ({ type: 'askReworded', norm: n1, round, principle, boundary }) as const;
const status = (room: Rehearsal, norm = 'n1') => room.view('participant').norms[norm]?.status;

/** One answer after the other, from seat 0; an answer may carry a text to show. */
function answer(room: Rehearsal, ...answers: (Level | readonly [Level, string])[]): Rehearsal {
  for (const [seat, given] of answers.entries()) {
    const [level, text] = typeof given === 'string' ? [given, undefined] : given;
    room.hand(seat, view(room).norm ?? '', answerBody(level, text), keyFor(`answer ${seat}`));
  }
  return room;
}

describe('a round', () => {
  it.each([
    [3, 3],
    [4, 4],
    [5, 4],
    [7, 6],
    [8, 7],
    [10, 8],
    [30, 24],
  ])('[CONSENT-1] of %i closes from %i answers, not from one fewer', (people, least) => {
    const room = asking(people);
    answer(room, ...Array.from({ length: least - 1 }, () => 'in' as const));
    expect(room.refusal(close())).toBe('consent.tooFewAnswers');
    room.hand(least, n1, answerBody('in'), keyFor('one more'));
    room.step('consent', close());
    expect(view(room).outcome).toBe('adopted');
    expect(status(room)).toBe('adopted');
  });

  it('[CONSENT-1] does not count a blank', () => {
    const room = answer(asking(5), 'in', 'in', 'in');
    for (const seat of [3, 4]) room.hand(seat, n1, null, keyFor(`blank ${seat}`));
    expect(room.refusal(close())).toBe('consent.tooFewAnswers');
    expect(room.boxes()).toEqual(['s6/n1/1']);
  });

  it('[BOX-5] stays open when closing it was refused', () => {
    const room = answer(asking(5), 'in');
    const before = room.state;
    expect(room.ask(room.inStep(close()))).toMatchObject({ ok: false });
    expect(room.state).toBe(before);
    answer(room, 'in', 'in', 'in', 'in', 'in').step('consent', close());
    expect(status(room)).toBe('adopted');
  });

  it('[CONSENT-2] parks the norm when over a third pass', () => {
    const room = answer(asking(5), 'in', 'in', 'in', 'pass', 'pass').step('consent', close());
    expect([view(room).outcome, status(room)]).toEqual(['parked', 'parked']);
  });

  it('[CONSENT-3] leaves an objected norm a draft until it is reworded', () => {
    const room = answer(asking(5), 'in', 'in', 'in', 'in', 'objection').step('consent', close());
    expect([view(room).outcome, view(room).phase, status(room)]).toEqual(['reword', 'closed', 'draft']);
  });

  it('[CONSENT-7] leaves no tally, no level and no number of answers behind', () => {
    const room = answer(asking(8), 'in', 'tryable', 'in', 'concern', 'pass', 'in', 'in', 'in');
    const before = room.history.length;
    room.step('consent', close());
    const events = room.history.slice(before);
    expect(events).toEqual([
      { on: 'workshop', type: 'boxesOpened', boxes: ['s6/n1/1'], boot: 1 },
      {
        on: 'step',
        step: 's6',
        event: { type: 'roundClosed', norm: 'n1', round: 1, outcome: 'adopted', concerns: false, texts: [] },
      },
      { on: 'record', event: { type: 'normDecided', norm: 'n1', status: 'adopted' } },
    ]);
    for (const audience of ['participant', 'screen', 'facilitator'] as const) {
      const own = room.view(audience).step.main as ConsentView;
      expect(Object.keys(own).sort()).toEqual([
        'asksTrial',
        'kind',
        'large',
        'norm',
        'norms',
        'outcome',
        'phase',
        'round',
        'texts',
      ]);
    }
  });

  it('[CONSENT-7] comes to the same events whoever gave which answer', () => {
    const levels: Level[] = ['in', 'concern', 'objection', 'tryable', 'pass'];
    const events = [levels, [...levels].reverse(), ['pass', 'in', 'objection', 'concern', 'tryable'] as Level[]].map(
      (order) => {
        const room = asking(5);
        for (const [seat, level] of order.entries())
          room.hand(seat, n1, answerBody(level, `text ${level}`), keyFor(level));
        return room.step('consent', close()).history;
      },
    );
    expect(events[1]).toEqual(events[0]);
    expect(events[2]).toEqual(events[0]);
  });

  it('[CONSENT-8] shows a single concern, because its author chose so', () => {
    const room = answer(asking(5), 'in', 'in', 'in', 'in', ['concern', 'Nattskiftet hinner inte.']);
    expect(view(room).texts).toEqual([]);
    room.step('consent', close());
    expect(view(room)).toMatchObject({ outcome: 'adopted', texts: ['Nattskiftet hinner inte.'] });
  });

  it('[CONSENT-8] mixes concerns and objections in one list', () => {
    const room = answer(asking(5), 'in', 'in', ['objection', 'Fel.'], ['concern', 'Oro.'], 'objection');
    room.step('consent', close());
    expect([...view(room).texts].sort()).toEqual(['Fel.', 'Oro.']);
    expect(view(room).outcome).toBe('reword');
  });

  it('[CONSENT-8] shows no text that came with another answer', () => {
    const room = answer(asking(5), ['in', 'Xenon.'], ['pass', 'Argon.'], ['tryable', 'Neon.'], 'in', 'in');
    room.step('consent', close());
    expect(view(room).texts).toEqual([]);
    expect(JSON.stringify(room.history)).not.toMatch(/Xenon|Argon|Neon/);
  });

  it('[CONSENT-8] takes two short texts at most, sent only to be shown', () => {
    const body = (count: number, over: Partial<ConsentBody> = {}) => ({
      level: 'objection',
      texts: Array.from({ length: count }, (_, index) => ({ key: keyFor(`${index}`), text: `${index}` })),
      canTry: false,
      ...over,
    });
    const good = (input: unknown) => consent.bodySchema !== null && v.safeParse(consent.bodySchema, input).success;
    expect([0, 1, 2, 3].map((count) => good(body(count)))).toEqual([true, true, true, false]);
    expect(good({ ...body(0), level: 'maybe' })).toBe(false);
    expect(good({ ...body(0), seat: 1 })).toBe(false);
    for (const level of ['in', 'tryable', 'concern', 'objection', 'pass'] as const)
      expect(consent.counts({ level, texts: [], canTry: false })).toBe(true);
  });

  it('[CONSENT-12] is closed by name of norm and round, and once', () => {
    const room = answer(asking(5), 'in', 'in', 'in', 'in', 'in');
    expect(room.refusal(close(2))).toBe('step.changed');
    expect(room.refusal(close(1, n2))).toBe('consent.stillAsking');
    expect(room.refusal(close(1, normId('none')))).toBe('consent.unknownNorm');
    room.step('consent', close());
    expect(room.refusal(close())).toBe('consent.notAsking');
    expect(room.boxes()).toEqual([]);
  });
});

describe('rewording', () => {
  const objected = () => answer(asking(5), 'in', 'in', 'in', 'in', 'objection').step('consent', close());

  it('[CONSENT-9] keeps the earlier wording and asks everybody anew in a new box', () => {
    const room = objected();
    const first = room.view('participant').norms.n1;
    room.step('consent', reworded());
    expect(room.view('participant').norms.n1).toMatchObject({
      principle: 'Vi hälsar på alla vi möter.',
      boundary: '',
      status: 'draft',
      earlier: [{ principle: first?.principle, boundary: first?.boundary }],
    });
    expect(view(room)).toMatchObject({ phase: 'asking', round: 2, outcome: null, texts: [] });
    expect(room.boxes()).toEqual(['s6/n1/2']);
    expect(room.refusal(close(2))).toBe('consent.tooFewAnswers');
  });

  it('[CONSENT-12] names the round it follows, has a wording, and comes once', () => {
    const room = objected();
    expect(room.refusal(reworded(2))).toBe('step.changed');
    expect(room.refusal(reworded(1, '', ''))).toBe('draft.empty');
    room.step('consent', reworded());
    expect(room.refusal(reworded())).toBe('consent.notRewording');
  });

  it('[CONSENT-12] is refused for a norm that was adopted, parked or never asked about', () => {
    const adopted = answer(asking(5), 'in', 'in', 'in', 'in', 'in').step('consent', close());
    expect(adopted.refusal(reworded())).toBe('consent.notRewording');
    expect(adopted.refusal({ ...reworded(), norm: n2 })).toBe('consent.notRewording');
    expect(objected().step('consent', { type: 'parkNorm', norm: n1 }).refusal(reworded())).toBe('consent.notRewording');
  });

  it('[CONSENT-5] happens once for concerns, then the norm is on trial', () => {
    const worry = ['in', 'in', 'in', 'concern', 'concern'] as const;
    const room = answer(asking(5), ...worry).step('consent', close());
    expect(view(room).outcome).toBe('reword');
    answer(room.step('consent', reworded()), ...worry).step('consent', close(2));
    expect([view(room).outcome, status(room)]).toEqual(['onTrial', 'onTrial']);
  });

  it('[CONSENT-5] for an objection does not use up the one for concerns', () => {
    const room = objected().step('consent', reworded());
    answer(room, 'in', 'in', 'in', 'concern', 'concern').step('consent', close(2));
    expect(view(room).outcome).toBe('reword');
  });

  it.each([
    [true, 'onTrial'],
    [false, 'parked'],
  ] as const)('[CONSENT-4] ends in the third round: can try it %s gives %s', (canTry, outcome) => {
    const room = objected().step('consent', reworded());
    answer(room, 'in', 'in', 'in', 'in', 'objection').step('consent', close(2)).step('consent', reworded(2));
    answer(room, 'in', 'in', 'in', 'in');
    room.hand(4, n1, { ...answerBody('objection'), canTry }, keyFor('answer 4'));
    room.step('consent', close(3));
    expect([view(room).outcome, status(room)]).toEqual([outcome, outcome]);
  });

  it('[CONSENT-13] asks from the third round whether one can try it', () => {
    const room = objected();
    const asks = [view(room).asksTrial];
    for (const round of [1, 2]) {
      room.step('consent', reworded(round));
      asks.push(view(room).asksTrial);
      answer(room, 'in', 'in', 'in', 'in', 'objection').step('consent', close(round + 1));
    }
    expect(asks).toEqual([false, false, true]);
  });
});

describe('norm after norm', () => {
  it('[CONSENT-10] asks about one at a time', () => {
    const room = asking();
    for (const type of ['showNorm', 'ask', 'parkNorm'] as const)
      expect(room.refusal({ type, norm: n2 })).toBe('consent.stillAsking');
    answer(room, 'in', 'in', 'in', 'in', 'in').step('consent', close()).step('consent', { type: 'ask', norm: n2 });
    expect(view(room)).toMatchObject({ norm: 'n2', round: 1, phase: 'asking' });
    expect(room.boxes()).toEqual(['s6/n2/1']);
  });

  it('[CONSENT-10] shows a norm to read before anybody is asked', () => {
    const room = workshopAt('consent').step('consent', { type: 'showNorm', norm: n2 });
    expect(view(room)).toMatchObject({ norm: 'n2', phase: 'ready', outcome: null, round: 1, asksTrial: false });
    expect(room.boxes()).toEqual([]);
    expect(room.consider(room.inStep({ type: 'showNorm', norm: n2 }))).toEqual({ ok: true, events: [] });
    expect(room.refusal({ type: 'showNorm', norm: normId('none') })).toBe('consent.unknownNorm');
  });

  it('[CONSENT-11] asks again only through rewording', () => {
    const room = asking();
    expect(room.consider(room.inStep({ type: 'ask', norm: n1 }))).toEqual({ ok: true, events: [] });
    answer(room, 'in', 'in', 'in', 'in', 'in').step('consent', close());
    expect(room.refusal({ type: 'ask', norm: n1 })).toBe('consent.notRewording');
  });

  it('[CONSENT-10] keeps each norm’s outcome to look back at', () => {
    const room = answer(asking(), 'in', 'in', 'in', 'in', 'objection').step('consent', close());
    room.step('consent', { type: 'showNorm', norm: n2 }).step('consent', { type: 'showNorm', norm: n1 });
    expect(view(room)).toMatchObject({ norm: 'n1', phase: 'closed', outcome: 'reword' });
  });

  it('[CONSENT-14] starts at the first draft, and not at all without a norm', () => {
    expect(view(workshopAt('consent'))).toMatchObject({ norm: 'n1', phase: 'ready', norms: ['n1', 'n2', 'n3'] });
    const room = workshopAt('draft');
    const step = room.state.agenda.find(({ kind }) => kind === 'consent')?.id ?? room.current().id;
    const decision = room.consider({ type: 'goToStep', from: room.state.current, to: step, confirmed: true });
    expect(decision).toEqual({ ok: false, rejection: { code: 'consent.noDrafts' } });
  });

  it('[CONSENT-15] parks a norm at any time, and an open round ends unopened', () => {
    const room = answer(asking(), 'in', ['objection', 'Hemligt.']).step('consent', { type: 'parkNorm', norm: n1 });
    expect([view(room).phase, view(room).outcome, status(room)]).toEqual(['closed', 'parked', 'parked']);
    expect(room.boxes()).toEqual([]);
    expect(JSON.stringify(room.history)).not.toContain('Hemligt');
    expect(room.consider(room.inStep({ type: 'parkNorm', norm: n1 }))).toEqual({ ok: true, events: [] });
    room.step('consent', { type: 'parkNorm', norm: n3 }).step('consent', { type: 'showNorm', norm: n3 });
    expect(view(room)).toMatchObject({ norm: 'n3', round: 1, phase: 'closed', outcome: 'parked' });
    expect(status(room, 'n3')).toBe('parked');
  });

  it('[CONSENT-15] leaves what the group has agreed on as it is', () => {
    const room = answer(asking(5), 'in', 'in', 'in', 'in', 'in').step('consent', close());
    expect(room.refusal({ type: 'parkNorm', norm: n1 })).toBe('consent.decided');
    expect(status(room)).toBe('adopted');
  });

  it('[CONSENT-17] takes no answers to another wording than the one that was asked about', () => {
    const room = answer(asking(5), 'in', 'in', 'in', 'in', 'in').goTo('draft');
    const other = { theme: null, principle: 'Vi gör tvärtom.', boundary: '' };
    room.step('draft', { type: 'writeNorm', norm: n1, ...other }).goTo('consent');
    expect(room.boxes()).toEqual([]);
    expect(view(room)).toMatchObject({ norm: 'n1', phase: 'ready', outcome: null, texts: [] });
    expect(room.refusal(close())).toBe('consent.notAsking');
    room.step('consent', { type: 'showNorm', norm: n2 }).step('consent', { type: 'ask', norm: n1 });
    // A new box: what lies in the first was said about other words.
    expect(room.boxes()).toEqual(['s6/n1/2']);
    expect(room.refusal(close(2))).toBe('consent.tooFewAnswers');
    answer(room, 'in', 'in', 'in', 'in', 'in').step('consent', close(2));
    expect(room.view('participant').norms.n1).toMatchObject({ principle: 'Vi gör tvärtom.', status: 'adopted' });
  });

  it('[CONSENT-17] goes on when the words are the same again', () => {
    const room = answer(asking(5), 'in', 'in', 'in', 'in', 'in');
    const { theme, principle, boundary } = room.state.record.norms.n1 ?? { theme: null, principle: '', boundary: '' };
    room.goTo('draft').step('draft', { type: 'writeNorm', norm: n1, theme, principle: 'Vi ångrar oss.', boundary });
    room.step('draft', { type: 'writeNorm', norm: n1, theme, principle, boundary }).goTo('consent');
    room.step('consent', close());
    expect(status(room)).toBe('adopted');
  });

  it('[CONSENT-16] lets go of a norm that was removed while it was asked about', () => {
    const room = asking().goTo('draft').step('draft', { type: 'removeNorm', norm: n1 }).goTo('consent');
    expect(room.boxes()).toEqual([]);
    expect(view(room)).toMatchObject({ norm: null, phase: 'ready', norms: ['n2', 'n3'] });
    expect(room.refusal(close())).toBe('consent.unknownNorm');
    room.step('consent', { type: 'ask', norm: n2 });
    expect(room.boxes()).toEqual(['s6/n2/1']);
  });
});

describe('a new group', () => {
  it('[CONSENT-18] has what it adopts on trial', () => {
    const agenda = buildAgenda('kickoff', 60, 'sv');
    const room = workshopAt('consent', { people: 5, norms: 1, agenda }).step('consent', { type: 'ask', norm: n1 });
    answer(room, 'in', 'in', 'in', 'in', 'in').step('consent', close());
    expect([view(room).outcome, status(room)]).toEqual(['onTrial', 'onTrial']);
  });
});
