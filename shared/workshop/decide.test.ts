import { describe, expect, it } from 'vitest';
import { boxId } from '#shared/kernel/boxes.ts';
import { paused, resumed, startedClock, stoppedClock } from '#shared/kernel/clock.ts';
import { entered, given, givenState, onRecord, onStep, opened } from '#shared/testing/given.ts';
import { at, normId, noteId, stepId, themeId } from '#shared/testing/ids.ts';
import { endedWorkshop, FOLLOW_UP, notesBody, workshopAt } from '#shared/testing/play-through.ts';
import { openingEvents, PROVISIONAL_DATE, Rehearsal, START, TODAY } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { agreementOf } from './agreement.ts';
import type { Command } from './commands.ts';
import { boxesToGather, collectingBoxes } from './decide.ts';
import { replay } from './evolve.ts';
import type { WorkshopEvent, WorkshopState } from './types.ts';

const MINUTE = 60_000;
const go = (from: string | null, to: string, confirmed = false): Command => ({
  type: 'goToStep',
  from: from === null ? null : stepId(from),
  to: stepId(to),
  confirmed,
});

describe('opening a workshop', () => {
  it('[ROOM-1] leaves it in the lobby with agenda, keys, what always applies and a provisional date', () => {
    const state = replay(openingEvents());
    expect(state.current).toBe(null);
    expect(state.agenda.map((step) => step.kind)).toEqual([
      'welcome',
      'checkin',
      'write',
      'groups',
      'themes',
      'dots',
      'groups',
      'draft',
      'consent',
      'next',
      'close',
    ]);
    expect(state.keys.map((key) => key.role)).toEqual(['facilitator', 'screen']);
    expect(state.record.always).toHaveLength(1);
    expect(state.record.followUp).toEqual({ date: PROVISIONAL_DATE, confirmed: false });
    expect(new Rehearsal().view('participant').workshop.main.status).toBe('lobby');
  });

  it('[ROOM-8] has no step to command yet', () => {
    const command: Command = { type: 'step', step: at.write, command: { type: 'reveal', opened: 0 } };
    given().when(command).thenRefuses('step.changed');
    expect(boxesToGather(command, replay(openingEvents()))).toEqual([]);
  });
});

describe('going from step to step', () => {
  it('[ROOM-5] names where one comes from', () => {
    given()
      .when(go(null, 's1'))
      .thenHappens(entered(at.welcome), { on: 'clock', clock: startedClock(4, START) });
    given(entered(at.welcome)).when(go(null, 's2')).thenRefuses('step.changed');
    given(entered(at.welcome)).when(go('s3', 's2')).thenRefuses('step.changed');
    given(entered(at.welcome)).when(go('s1', 's1')).thenHappens();
  });

  it('[ROOM-6] refuses a step the agenda does not have', () => {
    given().when(go(null, 'nowhere')).thenRefuses('step.unknown');
  });

  it('[ROOM-5] may go to any step, forward or back', () => {
    const room = workshopAt('draft').goTo('welcome').goTo('themes');
    expect(room.state.current).toBe('s3');
  });

  it('[ROOM-7] finds a step as it was left', () => {
    const room = workshopAt('draft');
    const before = room.state.steps;
    room.goTo('write').goTo('dots').goTo('draft');
    expect(room.state.steps).toEqual(before);
    expect(room.view('screen').agenda.s4?.entered).toBe(true);
    expect(room.view('screen').agenda.s6?.entered).toBe(false);
  });

  it('[ROOM-7] warns of few only once, at the first entry', () => {
    const room = workshopAt('themes', { people: 6 });
    room.people = 2;
    expect(room.consider(go('s3', 's2'))).toMatchObject({ ok: true });
  });

  it('[ROOM-8] refuses a command for another step than the current one', () => {
    const room = workshopAt('themes');
    const late: Command = { type: 'step', step: at.write, command: { type: 'reveal', opened: 0 } };
    expect(room.consider(late)).toEqual({ ok: false, rejection: { code: 'step.changed' } });
    expect(boxesToGather(late, room.state)).toEqual([]);
  });

  it('[CLOCK-1] starts the clock of every step with its own minutes', () => {
    const room = new Rehearsal();
    for (const kind of ['welcome', 'themes', 'draft', 'next'] as const) {
      room.now += 7 * MINUTE;
      room.goTo(kind);
      expect(room.state.clock).toEqual(startedClock(room.current().minutes, room.now));
    }
  });
});

describe('the clock', () => {
  const clock = startedClock(4, START);
  const running = given(entered(at.welcome), { on: 'clock', clock });
  const later = START + MINUTE;
  const stopped = given(entered(at.welcome), { on: 'clock', clock: paused(clock, later) });

  it('[CLOCK-3] is paused once', () => {
    running.when({ type: 'pauseClock' }, { now: later }).thenHappens({ on: 'clock', clock: paused(clock, later) });
    stopped.when({ type: 'pauseClock' }, { now: later }).thenHappens();
  });

  it('[CLOCK-4] is resumed once', () => {
    const now = START + 9 * MINUTE;
    const going = resumed(paused(clock, later), now);
    stopped.when({ type: 'resumeClock' }, { now }).thenHappens({ on: 'clock', clock: going });
    running.when({ type: 'resumeClock' }, { now }).thenHappens();
  });

  it('[CLOCK-6] is extended from the total it had, once', () => {
    const extend: Command = { type: 'extendClock', fromMs: 4 * MINUTE, toMs: 5 * MINUTE };
    running
      .when(extend, { now: later })
      .thenHappens({ on: 'clock', clock: { totalMs: 5 * MINUTE, endsAt: START + 5 * MINUTE, leftMs: 4 * MINUTE } });
    const after = running.when(extend, { now: later }).thenState();
    givenState(after).when(extend, { now: later }).thenHappens();
    givenState(after)
      .when({ type: 'extendClock', fromMs: 4 * MINUTE, toMs: 6 * MINUTE })
      .thenRefuses('clock.changed');
  });

  it('[BOX-9] opens and closes nothing by running out', () => {
    const room = workshopAt('dots', { themes: 5 });
    const before = collectingBoxes(room.state);
    room.now += 3_600_000;
    expect(collectingBoxes(room.state)).toEqual(before);
    expect(room.view('participant').step.main).toMatchObject({ phase: 'placing' });
  });
});

describe('the room', () => {
  it('[ROOM-9] is locked and the screen blanked by setting, not toggling', () => {
    given().when({ type: 'lockRoom', locked: true }).thenHappens({ on: 'workshop', type: 'roomLocked', locked: true });
    given({ on: 'workshop', type: 'roomLocked', locked: true }).when({ type: 'lockRoom', locked: true }).thenHappens();
    given()
      .when({ type: 'blankScreen', blanked: true })
      .thenHappens({ on: 'workshop', type: 'screenBlanked', blanked: true });
    given({ on: 'workshop', type: 'screenBlanked', blanked: true })
      .when({ type: 'blankScreen', blanked: true })
      .thenHappens();
    const room = new Rehearsal().must({ type: 'lockRoom', locked: true }).must({ type: 'blankScreen', blanked: true });
    expect(room.view('screen').workshop.main).toMatchObject({ locked: true, blanked: true });
    room.must({ type: 'lockRoom', locked: false }).must({ type: 'blankScreen', blanked: false });
    expect(room.view('screen').workshop.main).toMatchObject({ locked: false, blanked: false });
  });

  it('[ROOM-10] takes a note off the wall and puts it back', () => {
    const room = workshopAt('dots');
    const note = Object.values(room.state.record.notes)[0]?.id ?? noteId('none');
    const hide = (hidden: boolean): Command => ({ type: 'hideNote', note, hidden });
    expect(room.consider(hide(true))).toEqual({
      ok: true,
      events: [onRecord({ type: 'noteHidden', note, hidden: true })],
    });
    expect(room.consider(hide(false))).toEqual({ ok: true, events: [] });
    room.must(hide(true));
    expect(room.consider(hide(true))).toEqual({ ok: true, events: [] });
    given()
      .when({ type: 'hideNote', note: noteId('none'), hidden: true })
      .thenRefuses('themes.unknownNote');
  });

  it('[ROOM-11] may change what always applies at any time', () => {
    const room = workshopAt('consent').must({ type: 'setAlways', lines: ['Lagen.', 'Policyn.'] });
    for (const audience of ['participant', 'screen', 'facilitator'] as const)
      expect(room.view(audience).workshop.main.always).toEqual(['Lagen.', 'Policyn.']);
  });
});

describe('the date', () => {
  it('[NEXT-2] lies after today, and is confirmed by being set', () => {
    const set = (date: string): Command => ({ type: 'setFollowUp', date });
    given().when(set(TODAY)).thenRefuses('next.badDate');
    given().when(set('2027-04-22')).thenRefuses('next.badDate');
    given()
      .when(set('2027-04-24'))
      .thenHappens(onRecord({ type: 'followUpSet', date: '2027-04-24', confirmed: true }));
    // The provisional date is not confirmed until somebody says so.
    given()
      .when(set(PROVISIONAL_DATE))
      .thenHappens(onRecord({ type: 'followUpSet', date: PROVISIONAL_DATE, confirmed: true }));
    given(onRecord({ type: 'followUpSet', date: FOLLOW_UP, confirmed: true }))
      .when(set(FOLLOW_UP))
      .thenHappens();
  });
});

describe('the end', () => {
  const dated = onRecord({ type: 'followUpSet', date: FOLLOW_UP, confirmed: true });
  const norm = (id: string) =>
    onRecord({ type: 'normWritten', norm: normId(id), theme: null, principle: 'Vi hälsar.', boundary: '' });

  it('[ROOM-12] needs a confirmed date', () => {
    given(entered(at.close)).when({ type: 'endWorkshop' }).thenRefuses('close.dateMissing');
  });

  it('[ROOM-12] parks what was still a draft, stops the clock and keeps how many were present', () => {
    const clock = startedClock(3, START);
    const adopted = onRecord({ type: 'normDecided', norm: normId('n1'), status: 'adopted' });
    given(entered(at.close), { on: 'clock', clock }, dated, norm('n1'), norm('n2'), adopted)
      .when({ type: 'endWorkshop' }, { present: 9, now: START + MINUTE })
      .thenHappens(
        onRecord({ type: 'normDecided', norm: normId('n2'), status: 'parked' }),
        { on: 'clock', clock: paused(clock, START + MINUTE) },
        { on: 'workshop', type: 'workshopEnded', participants: 9, date: TODAY },
      );
  });

  it('[ROOM-17] ends early with the provisional date kept, marked as not confirmed, and drafts parked', () => {
    const room = workshopAt('consent').must({ type: 'endWorkshop', early: true });
    const { workshop, norms } = room.view('participant');
    expect(workshop.main).toMatchObject({ status: 'ended', endedEarly: true, followUp: { confirmed: false } });
    expect(workshop.main.followUp.date).toBe(PROVISIONAL_DATE);
    expect(Object.values(norms).map((each) => each.status)).toEqual(['parked', 'parked', 'parked']);
    expect(agreementOf(room.view('participant'))).toMatchObject({ final: true, norms: [], parked: { length: 3 } });
  });

  it('[ROOM-17] ends early from the lobby too, and is no early end where the date is confirmed', () => {
    given().when({ type: 'endWorkshop', early: true }, { present: 0 }).thenState();
    given(entered(at.close), dated)
      .when({ type: 'endWorkshop', early: true }, { present: 9 })
      .thenHappens(
        { on: 'clock', clock: stoppedClock },
        { on: 'workshop', type: 'workshopEnded', participants: 9, date: TODAY },
      );
  });

  it('[ROOM-17] lets an open consent round end unopened', () => {
    const room = workshopAt('consent').step('consent', { type: 'ask', norm: normId('n1') });
    room.must({ type: 'endWorkshop', early: true });
    expect(room.boxes()).toEqual([]);
    expect(room.state.opened).not.toHaveProperty(['s6/n1/1']);
  });

  it('[ROOM-12] lists what was parked', () => {
    const room = workshopAt('consent').must({ type: 'setFollowUp', date: FOLLOW_UP }).must({ type: 'endWorkshop' });
    expect(Object.values(room.view('participant').norms).map((each) => each.status)).toEqual([
      'parked',
      'parked',
      'parked',
    ]);
    expect(room.view('participant').workshop.main).toMatchObject({ status: 'ended', participants: 6 });
  });

  it('[ROOM-13] is final, but for a new date', () => {
    const ended = givenState(endedWorkshop().state);
    const refused: Command[] = [
      go('s8', 's1'),
      { type: 'pauseClock' },
      { type: 'lockRoom', locked: true },
      { type: 'blankScreen', blanked: true },
      { type: 'setAlways', lines: [] },
      { type: 'hideNote', note: noteId('x'), hidden: true },
      { type: 'endWorkshop' },
      { type: 'step', step: at.close, command: { type: 'showWords' } },
    ];
    for (const command of refused) ended.when(command).thenRefuses('room.ended');
    ended
      .when({ type: 'setFollowUp', date: '2027-09-01' })
      .thenHappens(onRecord({ type: 'followUpSet', date: '2027-09-01', confirmed: true }));
  });

  it('[BOX-2] closes every box', () => {
    const room = workshopAt('draft');
    expect(collectingBoxes(room.state)).toHaveLength(1);
    room.must({ type: 'setFollowUp', date: FOLLOW_UP }).must({ type: 'endWorkshop' });
    expect(collectingBoxes(room.state)).toEqual([]);
  });
});

describe('boxes', () => {
  it('[BOX-2] take envelopes only while their step is the current one', () => {
    const room = workshopAt('write');
    expect(room.boxes()).toEqual(['s2/q1/1']);
    room.goTo('welcome');
    expect(room.boxes()).toEqual([]);
    room.goTo('write');
    expect(room.boxes()).toEqual(['s2/q1/1']);
  });

  it('[BOX-4] are opened in one batch that names them and the boot', () => {
    const room = workshopAt('dots', { themes: 5 });
    room.boot = 7;
    const before = room.history.length;
    room.step('dots', { type: 'countDots', round: 1 });
    expect(room.history[before]).toEqual(opened(['s4/dots/1'], 7));
    expect(room.state.opened).toMatchObject({ 's4/dots/1': 7 });
    expect(room.view('participant').boxes['s4/dots/1']).toEqual({ state: 'opened', item: 'dots', round: 1, boot: 7 });
  });

  it('[BOX-10] are gathered only by the command that can open them', () => {
    const gathered = (room: Rehearsal, command: Command) => boxesToGather(command, room.state).map(boxId);
    const write = workshopAt('write');
    expect(gathered(write, write.inStep({ type: 'reveal', opened: 0 }))).toEqual(['s2/q1/1']);
    expect(gathered(write, write.inStep({ type: 'reveal', opened: 1 }))).toEqual([]);
    expect(gathered(write, write.inStep({ type: 'goToQuestion', from: 0, to: 1 }))).toEqual([]);
    expect(gathered(write, { type: 'pauseClock' })).toEqual([]);
    const dots = workshopAt('dots', { themes: 5 });
    expect(gathered(dots, dots.inStep({ type: 'countDots', round: 2 }))).toEqual([]);
    expect(gathered(dots, dots.inStep({ type: 'askAgain', round: 1 }))).toEqual([]);
    const consent = workshopAt('consent').step('consent', { type: 'ask', norm: normId('n1') });
    const closeRound = (norm: string, round: number) =>
      consent.inStep({ type: 'closeRound', norm: normId(norm), round });
    expect(gathered(consent, closeRound('n1', 1))).toEqual(['s6/n1/1']);
    expect(gathered(consent, closeRound('n1', 2))).toEqual([]);
    expect(gathered(consent, closeRound('n2', 1))).toEqual([]);
    const themes = workshopAt('themes');
    expect(gathered(themes, themes.inStep({ type: 'openNames', round: 1 }))).toEqual(['s3/names/1']);
    expect(gathered(themes, themes.inStep({ type: 'openNames', round: 2 }))).toEqual([]);
    const draft = workshopAt('draft', { themes: 3 });
    const [topic, other] = draft.state.record.topics;
    const open = (of: typeof topic, round: number) =>
      draft.inStep({ type: 'openProposals', topic: of ?? themeId('none'), round });
    expect(gathered(draft, open(topic, 1))).toEqual([`s5/${topic}/1`]);
    expect(gathered(draft, open(topic, 2))).toEqual([]);
    expect(gathered(draft, open(other, 1))).toEqual([]);
    const close = workshopAt('close');
    expect(gathered(close, close.inStep({ type: 'showWords' }))).toEqual(['s8/word/1']);
    expect(gathered(endedWorkshop(), { type: 'step', step: at.close, command: { type: 'showWords' } })).toEqual([]);
  });

  it('[BOX-7] do not tell a blank from an envelope that never came', () => {
    const played = (blank: boolean) => {
      const room = workshopAt('write');
      room.hand(0, 'q1', notesBody(0, 'q1', ['en lapp']), keyFor('0'));
      if (blank) for (const seat of [1, 2, 3]) room.hand(seat, 'q1', null, keyFor(`${seat}`));
      return room.step('write', { type: 'reveal', opened: 0 }).history;
    };
    expect(played(true)).toEqual(played(false));
  });

  it('[BOX-8] give out new ids and never the phone’s key', () => {
    const room = workshopAt('write');
    const body = notesBody(0, 'q1', ['en lapp', 'en till']);
    room.hand(0, 'q1', body, 'the-envelopes-own-key');
    room.step('write', { type: 'reveal', opened: 0 });
    const out = JSON.stringify([room.history, room.state, room.view('facilitator')]);
    for (const key of ['the-envelopes-own-key', ...body.notes.map((note) => note.key)]) expect(out).not.toContain(key);
    expect(Object.keys(room.state.record.notes)).toHaveLength(2);
  });
});

describe('what an earlier version wrote', () => {
  it('[ROOM-16] opens as if the missing parts had never been used', () => {
    const [opened, ...rest] = openingEvents();
    if (opened?.on !== 'workshop' || opened.type !== 'workshopOpened') throw new Error('the first event has changed');
    const { setup: _, ...info } = opened.info;
    const old = JSON.parse(JSON.stringify([{ ...opened, info }, ...rest])) as WorkshopEvent[];
    const state = replay(old);
    expect(state).toEqual(replay(openingEvents()));
    const { blanked: __, ...snapshot } = { ...state, info };
    expect(replay([], snapshot as unknown as WorkshopState)).toEqual(state);
  });
});

describe('events the state does not know', () => {
  it('[ROOM-2] leave it as it is', () => {
    const state = replay(openingEvents());
    expect(replay([entered(stepId('gone')), onStep(stepId('gone'), { type: 'revealed' })], state)).toEqual(state);
  });
});
