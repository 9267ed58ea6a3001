import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { startedClock } from '#shared/kernel/clock.ts';
import { entered, given, onRecord, onStep, opened } from '#shared/testing/given.ts';
import { at, noteId, questionId, stepId } from '#shared/testing/ids.ts';
import { notesBody, workshopAt } from '#shared/testing/play-through.ts';
import { Rehearsal, START } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import type { WriteConfig, WriteState } from './types.ts';
import { write } from './write.ts';

const MINUTE = 60_000;
const config: WriteConfig = {
  questions: [1, 2, 3].map((number) => ({ id: questionId(`q${number}`), text: `Fråga ${number}?` })),
  writeMinutes: 6,
  readMinutes: 3,
  maxNotes: 2,
  collect: 'all',
};
const agendaOf = (over: Partial<WriteConfig>): AgendaStep[] => [
  { id: stepId('w'), kind: 'write', title: 'Skriv', minutes: 9, config: { ...config, ...over } },
  {
    id: stepId('t'),
    kind: 'themes',
    title: 'Teman',
    minutes: 5,

    config: { advisedMin: 5, advisedMax: 12 },
  },
];
/** A room that has entered a writing step of three questions, two notes each at most. */
const writing = (over: Partial<WriteConfig> = {}, people = 6) =>
  new Rehearsal({ agenda: agendaOf(over), people }).goTo('write');
const go = (from: number, to: number) => ({ type: 'goToQuestion', from, to }) as const;

describe('writing', () => {
  it('[WRITE-1] takes notes for the questions asked so far, and only those', () => {
    const room = writing();
    expect(room.boxes()).toEqual(['w/q1/1']);
    room.step('write', go(0, 1));
    expect(room.boxes()).toEqual(['w/q1/1', 'w/q2/1']);
    room.step('write', go(1, 0));
    expect(room.boxes()).toEqual(['w/q1/1', 'w/q2/1']);
  });

  it('[WRITE-1] lets one change and withdraw until the reveal', () => {
    const room = writing({ questions: config.questions.slice(0, 1) });
    for (const seat of [0, 1, 2]) room.hand(seat, 'q1', notesBody(seat, 'q1', [`första ${seat}`]), keyFor(`${seat}`));
    room.hand(1, 'q1', notesBody(1, 'q1', ['ändrad']), keyFor('1'));
    room.hand(2, 'q1', { notes: [], pass: true }, keyFor('2'));
    room.step('write', { type: 'reveal', opened: 0 });
    expect(room.wall().sort()).toEqual(['första 0', 'ändrad']);
  });

  it('[WRITE-2] leaves out notes beyond the agenda’s number', () => {
    const room = writing({ maxNotes: 2 });
    room.hand(0, 'q1', notesBody(0, 'q1', ['ett', 'två', 'tre']), keyFor('0'));
    room.step('write', { type: 'reveal', opened: 0 });
    expect(room.wall().sort()).toEqual(['ett', 'två']);
  });

  it('[WRITE-2] takes up to three notes of 140 signs in one envelope, and says no to a fourth', () => {
    const body = (count: number, length = 10) => ({
      notes: Array.from({ length: count }, (_, index) => ({ key: keyFor(`${index}`), text: 'å'.repeat(length) })),
      pass: false,
    });
    const good = (input: unknown) => write.bodySchema !== null && v.safeParse(write.bodySchema, input).success;
    expect([0, 1, 2, 3, 4].map((count) => good(body(count)))).toEqual([true, true, true, true, false]);
    expect([139, 140, 141].map((length) => good(body(1, length)))).toEqual([true, true, false]);
    expect(good({ ...body(1), author: 'Alice' })).toBe(false);
    expect(good({ notes: [] })).toBe(false);
  });

  it('[WRITE-3] is entered by three only after a confirmed warning', () => {
    for (const present of [0, 1, 2, 3]) {
      const command = { type: 'goToStep', from: null, to: at.write } as const;
      given()
        .when({ ...command, confirmed: false }, { present })
        .thenRefuses('write.tooFew', { present });
      const after = given()
        .when({ ...command, confirmed: true }, { present })
        .thenState();
      expect((after.steps[at.write] as WriteState).few).toBe(true);
    }
  });

  it('[WRITE-3] is entered by four and more without one', () => {
    for (const present of [4, 5, 7, 8, 30]) {
      const after = given()
        .when({ type: 'goToStep', from: null, to: at.write, confirmed: false }, { present })
        .thenState();
      expect((after.steps[at.write] as WriteState).few).toBe(false);
    }
  });

  it('[WRITE-3] warns on every surface, and goes on warning when more people come', () => {
    const room = writing({}, 3);
    room.people = 9;
    for (const audience of ['participant', 'screen', 'facilitator'] as const)
      expect(room.view(audience).step.main).toMatchObject({ kind: 'write', few: true });
    expect(writing({}, 4).view('participant').step.main).toMatchObject({ few: false });
  });

  it('[WRITE-6] names the question one comes from', () => {
    const room = writing().step('write', go(0, 1));
    expect(room.refusal(go(0, 1))).toBe('step.changed');
    expect(room.refusal(go(1, 3))).toBe('write.lastQuestion');
    expect(room.refusal(go(1, 20))).toBe('write.lastQuestion');
  });

  it('[WRITE-7] goes on to the next question and back to any, never past the next', () => {
    const room = writing();
    expect(room.refusal(go(0, 2))).toBe('step.changed');
    room.step('write', go(0, 1)).step('write', go(1, 2)).step('write', go(2, 0));
    expect(room.own<WriteState>()).toMatchObject({ item: 0, asked: 3 });
    expect(room.refusal(go(0, 2))).toBe(null);
  });

  it('[WRITE-10] counts notes and standing over as handed in, not a blank', () => {
    expect(write.counts({ notes: [], pass: true })).toBe(true);
    expect(write.counts({ notes: [{ key: keyFor('a'), text: 'a' }], pass: false })).toBe(true);
    expect(write.counts({ notes: [], pass: false })).toBe(false);
  });

  it('[WRITE-13] asks the questions once, in order, however often it is entered', () => {
    const room = writing();
    expect(room.state.record.questions.map((question) => question.id)).toEqual(['q1', 'q2', 'q3']);
    room.goTo('themes').goTo('write').goTo('themes').goTo('write');
    expect(room.state.record.questions.map((question) => question.id)).toEqual(['q1', 'q2', 'q3']);
    expect(room.boxes()).toEqual(['w/q1/1']);
  });
});

describe('the reveal', () => {
  it('[WRITE-4] opens every asked box at once and shows the first', () => {
    const room = writing().step('write', go(0, 1));
    room.hand(0, 'q1', notesBody(0, 'q1', ['om ett']), keyFor('0'));
    room.hand(0, 'q2', notesBody(0, 'q2', ['om två']), keyFor('0'));
    const decision = room.consider(room.inStep({ type: 'reveal', opened: 0 }));
    expect(decision).toMatchObject({ ok: true });
    const events = decision.ok ? decision.events : [];
    expect(events).toEqual([
      opened(['w/q1/1', 'w/q2/1']),
      onRecord({
        type: 'notesRevealed',
        notes: [
          { id: expect.any(String), question: questionId('q1'), text: 'om ett' },
          { id: expect.any(String), question: questionId('q2'), text: 'om två' },
        ],
      }),
      onRecord({ type: 'questionShown', question: questionId('q1') }),
      onStep(stepId('w'), { type: 'revealed', item: 0, opened: 2 }),
      { on: 'clock', clock: startedClock(3, START) },
    ]);
  });

  it('[WRITE-4] happens once', () => {
    const room = writing().step('write', { type: 'reveal', opened: 0 });
    expect(room.refusal({ type: 'reveal', opened: 0 })).toBe('write.alreadyRevealed');
    expect(room.refusal({ type: 'reveal', opened: 1 })).toBe('write.alreadyRevealed');
    expect(writing().refusal({ type: 'reveal', opened: 1 })).toBe('write.alreadyRevealed');
  });

  it('[BOX-3] closes the boxes for good', () => {
    const room = writing().step('write', { type: 'reveal', opened: 0 });
    expect(room.boxes()).toEqual([]);
    room.goTo('themes').goTo('write');
    expect(room.boxes()).toEqual([]);
  });

  it('[WRITE-5] shows the notes question by question', () => {
    const room = writing().step('write', go(0, 1)).step('write', go(1, 2));
    for (const item of ['q1', 'q2', 'q3']) room.hand(0, item, notesBody(0, item, [`om ${item}`]), keyFor('0'));
    room.step('write', { type: 'reveal', opened: 0 });
    expect(room.wall()).toEqual(['om q1']);
    room.step('write', go(0, 1));
    expect(room.wall().sort()).toEqual(['om q1', 'om q2']);
    room.step('write', go(1, 0));
    expect(room.wall().sort()).toEqual(['om q1', 'om q2']);
    room.step('write', go(0, 2));
    expect(room.wall().sort()).toEqual(['om q1', 'om q2', 'om q3']);
  });

  it('[WRITE-5] says once that a question is shown', () => {
    const room = writing().step('write', go(0, 1)).step('write', { type: 'reveal', opened: 0 }).step('write', go(0, 1));
    const shown = () => room.history.filter((event) => event.on === 'record' && event.event.type === 'questionShown');
    expect(shown()).toHaveLength(2);
    room.step('write', go(1, 0)).step('write', go(0, 1)).goTo('themes').goTo('write').goTo('themes');
    expect(shown()).toHaveLength(2);
  });

  it('[WRITE-6] leaves questions that were never asked behind', () => {
    const room = writing().step('write', { type: 'reveal', opened: 0 });
    expect(room.refusal(go(0, 1))).toBe('write.lastQuestion');
  });

  it('[WRITE-9] leaves no note behind when the step is left', () => {
    const room = writing().step('write', go(0, 1));
    for (const item of ['q1', 'q2']) room.hand(0, item, notesBody(0, item, [`om ${item}`]), keyFor('0'));
    room.step('write', { type: 'reveal', opened: 0 });
    expect(room.wall()).toEqual(['om q1']);
    room.goTo('themes');
    expect(room.wall().sort()).toEqual(['om q1', 'om q2']);
    expect(room.state.record.questions.map((question) => question.shown)).toEqual([true, true, false]);
  });

  it('[WRITE-11] starts the clock of reading', () => {
    const room = writing();
    expect(room.state.clock).toEqual(startedClock(6, START));
    room.now = START + 4 * MINUTE;
    room.step('write', { type: 'reveal', opened: 0 });
    expect(room.state.clock).toEqual(startedClock(3, START + 4 * MINUTE));
  });

  it('[WRITE-11] starts the clock of reading when one comes back to read', () => {
    const room = writing().step('write', { type: 'reveal', opened: 0 }).goTo('themes').goTo('write');
    expect(room.state.clock.totalMs).toBe(3 * MINUTE);
    const unread = writing().goTo('themes').goTo('write');
    expect(unread.state.clock.totalMs).toBe(6 * MINUTE);
    const each = writing({ collect: 'each' }).step('write', { type: 'reveal', opened: 0 }).goTo('themes').goTo('write');
    expect(each.state.clock.totalMs).toBe(MINUTE);
  });

  it('[WRITE-12] keeps notes taken off the wall out of every view but the list of hidden ones', () => {
    const room = workshopAt('themes', { notes: 8 });
    const [note] = Object.values(room.state.record.notes);
    const id = note?.id ?? noteId('none');
    room.must({ type: 'hideNote', note: id, hidden: true });
    for (const audience of ['participant', 'screen'] as const)
      expect(JSON.stringify(room.view(audience))).not.toContain(note?.text);
    const { hidden, ...rest } = room.view('facilitator');
    expect(hidden).toEqual({ [id]: { text: note?.text, what: 'note' } });
    expect(JSON.stringify(rest)).not.toContain(note?.text);
    room.must({ type: 'hideNote', note: id, hidden: false });
    expect(room.view('participant').notes[id]?.text).toBe(note?.text);
  });
});

describe('writing question by question', () => {
  const each = () => writing({ collect: 'each' });

  it('[WRITE-8] writes, reveals and reads one before the next', () => {
    const room = each();
    expect(room.refusal(go(0, 1))).toBe('write.notRevealed');
    room.hand(0, 'q1', notesBody(0, 'q1', ['om ett']), keyFor('0'));
    room.step('write', { type: 'reveal', opened: 0 });
    expect(room.wall()).toEqual(['om ett']);
    room.step('write', go(0, 1));
    expect(room.boxes()).toEqual(['w/q2/1']);
    expect(room.own<WriteState>()).toMatchObject({ phase: 'writing', item: 1, opened: 1 });
    room.hand(0, 'q2', notesBody(0, 'q2', ['om två']), keyFor('0'));
    expect(room.wall()).toEqual(['om ett']);
    room.step('write', { type: 'reveal', opened: 1 });
    expect(room.wall().sort()).toEqual(['om ett', 'om två']);
    expect(room.own<WriteState>()).toMatchObject({ phase: 'reading', item: 1, opened: 2 });
  });

  it('[WRITE-8] skips no question', () => {
    const room = each().step('write', { type: 'reveal', opened: 0 });
    expect(room.refusal(go(0, 2))).toBe('step.changed');
  });

  it('[WRITE-8] goes back to read what was opened', () => {
    const room = each()
      .step('write', { type: 'reveal', opened: 0 })
      .step('write', go(0, 1))
      .step('write', { type: 'reveal', opened: 1 })
      .step('write', go(1, 0));
    expect(room.own<WriteState>()).toMatchObject({ phase: 'reading', item: 0, opened: 2 });
    expect(room.boxes()).toEqual([]);
  });

  it('[WRITE-11] gives each question its share of the minutes', () => {
    const room = each();
    expect(room.state.clock.totalMs).toBe(2 * MINUTE);
    room.step('write', { type: 'reveal', opened: 0 });
    expect(room.state.clock.totalMs).toBe(MINUTE);
    room.now += 5 * MINUTE;
    room.step('write', go(0, 1));
    expect(room.state.clock).toEqual(startedClock(2, START + 5 * MINUTE));
  });

  it('[WRITE-11] starts no writing clock anew when one only leafs back', () => {
    const room = writing().step('write', go(0, 1));
    room.now += MINUTE;
    const before = room.state.clock;
    room.step('write', go(1, 0));
    expect(room.state.clock).toEqual(before);
  });

  it('[BOX-9] goes on taking notes when the time is out', () => {
    const room = writing();
    room.now += 90 * MINUTE;
    expect(room.boxes()).toEqual(['w/q1/1']);
    room.hand(0, 'q1', notesBody(0, 'q1', ['i sista stund']), keyFor('0'));
    room.step('write', { type: 'reveal', opened: 0 });
    expect(room.wall()).toEqual(['i sista stund']);
  });
});

describe('the configuration', () => {
  it('[CONTENT-3] has one to eight questions, one to three notes and no unknown keys', () => {
    const good = (over: object) => v.safeParse(write.configSchema, { ...config, ...over }).success;
    const questions = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `q${index}`, text: 'Vad?' }));
    expect([0, 1, 8, 9].map((count) => good({ questions: questions(count) }))).toEqual([false, true, true, false]);
    expect([0, 1, 3, 4].map((maxNotes) => good({ maxNotes }))).toEqual([false, true, true, false]);
    expect([-1, 0, 240, 241].map((writeMinutes) => good({ writeMinutes }))).toEqual([false, true, true, false]);
    expect([good({ collect: 'some' }), good({ surprise: 1 })]).toEqual([false, false]);
  });
});

describe('entering', () => {
  it('[CLOCK-1] starts the clock of writing, and asks', () => {
    given()
      .when({ type: 'goToStep', from: null, to: at.write, confirmed: false })
      .thenHappens(entered(at.write), onRecord({ type: 'questionsAsked', questions: expect.any(Array) }), {
        on: 'clock',
        clock: startedClock(8, START),
      });
  });
});
