import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Store, StoreError } from '#server/store/port.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import type { Random } from '#shared/kernel/random.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import { entered, onRecord } from '#shared/testing/given.ts';
import { at, questionId } from '#shared/testing/ids.ts';
import { keyFor, seededRandom } from '#shared/testing/seeded-random.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { RoomBench } from '#test/support/room-bench.ts';

const ok = { ok: true };
const refused = (code: string) => ({ ok: false, rejection: { code } });
const lock = (locked: boolean): Command => ({ type: 'lockRoom', locked });
const blank = (blanked: boolean): Command => ({ type: 'blankScreen', blanked });
const reveal: Command = { type: 'step', step: at.write, command: { type: 'reveal', opened: 0 } };
const BOX = `${at.write}/q1/1`;
const note = (text: string) => ({ notes: [{ key: keyFor(text), text }], pass: false });
const asked = onRecord({ type: 'questionsAsked', questions: [{ id: questionId('q1'), text: 'Vad?' }] });
const writing = { events: [entered(at.welcome), entered(at.write), asked] };
const textsOf = (bench: RoomBench) => Object.values(bench.view().notes).map(({ text }) => text);

/** A store whose appends wait until they are let go. */
function slowStore() {
  const waiting: (() => void)[] = [];
  const store = (inner: Store): Partial<Store> => ({
    append: async (...args) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      await inner.append(...args);
    },
  });
  return { store, letGo: () => waiting.shift()?.() };
}

describe('commands', () => {
  it('[ROOM-1] that wait together are decided one on the other and stored at once', async () => {
    const appended: number[] = [];
    const bench = await RoomBench.open({
      store: (inner) => ({
        append: (room, seq, events) => {
          appended.push(events.length);
          return inner.append(room, seq, events);
        },
      }),
    });
    const desk = bench.enter('facilitator');
    const asked = [lock(true), blank(true), lock(false), lock(false)].map((command) => bench.ask(desk, command));
    expect(asked.map(({ answer }) => answer)).toEqual([null, null, null, null]);
    await bench.pass(0);
    expect(asked.map(({ answer }) => answer)).toEqual([ok, ok, ok, ok]);
    expect(appended).toEqual([3]);
    expect(bench.view().workshop.main).toMatchObject({ locked: false, blanked: true });
    expect(bench.frames.filter(({ audience }) => audience === 'screen')).toHaveLength(1);
  });

  it('[ROOM-2] that could not be stored are refused, change nothing, and can be tried again', async () => {
    let fails = true;
    const bench = await RoomBench.open({
      store: (inner) => ({
        append: (...args) => (fails ? Promise.reject(new StoreError('full')) : inner.append(...args)),
      }),
    });
    const desk = bench.enter('facilitator');
    const asked = bench.ask(desk, lock(true));
    await bench.pass(0);
    expect(asked.answer).toEqual(refused('room.storeFailed'));
    expect(bench.view().workshop.main.locked).toBe(false);
    expect(bench.frames).toEqual([]);
    expect(bench.logged).toEqual([{ code: 'room.storeFailed', kind: 'full' }]);
    fails = false;
    const again = bench.ask(desk, lock(true));
    await bench.pass(0);
    expect(again.answer).toEqual(ok);
    expect(bench.view().workshop.main.locked).toBe(true);
  });

  it('[ROOM-3] that meet a bug are refused and logged without a word of what anybody wrote; the room lives', async () => {
    const random: Random = {
      ...seededRandom(1),
      id: () => {
        throw new Error('the text of a note');
      },
    };
    const bench = await RoomBench.open({ ...writing, random });
    const desk = bench.enter('facilitator');
    const [phone] = bench.phones(1);
    if (phone) bench.hand(phone, 1, [{ box: BOX, key: keyFor('k'), body: note('secret') }]);
    const asked = bench.ask(desk, reveal);
    await bench.pass(2_000);
    expect(asked.answer).toEqual(refused('room.storeFailed'));
    expect(bench.logged.map(({ code }) => code)).toEqual(['room.commandFailed']);
    expect(bench.logged[0]?.at).toMatch(/^Error actor\.test\.ts:\d+/);
    expect(JSON.stringify(bench.logged)).not.toMatch(/secret|text of a note/);
    const after = bench.ask(desk, lock(true));
    await bench.pass(0);
    expect(after.answer).toEqual(ok);
    expect(bench.view().live.main.gathering).toBe('no');
  });

  it('[ROOM-4] are answered even when telling everybody fails', async () => {
    const bench = await RoomBench.open();
    bench.outbox.frame = () => {
      throw new Error('the network is gone');
    };
    const asked = bench.ask(bench.enter('facilitator'), lock(true));
    await bench.pass(0);
    expect(asked.answer).toEqual(ok);
    expect(bench.logged.map(({ code }) => code)).toEqual(['room.publishFailed']);
  });

  it('[ROOM-5] find out when somebody else has written to the log: the room asks to be loaded anew', async () => {
    const bench = await RoomBench.open();
    const stored = await bench.store.read('room');
    await bench.store.append('room', stored?.seq ?? 0, [{ on: 'workshop', type: 'roomLocked', locked: true }]);
    const asked = bench.ask(bench.enter('facilitator'), blank(true));
    await bench.pass(0);
    expect(asked.answer).toEqual(refused('room.storeFailed'));
    expect(bench.broken).toBe(1);
  });

  it('[ROOM-6] in great number are folded into a snapshot, from which the room is the same', async () => {
    const bench = await RoomBench.open();
    const desk = bench.enter('facilitator');
    for (let index = 0; index < 450; index++) {
      bench.ask(desk, lock(index % 2 === 0));
      await bench.pass(0);
    }
    const stored = await bench.store.read('room');
    expect(stored?.snapshot?.seq).toBeGreaterThanOrEqual(400);
    expect(stored?.events.length).toBeLessThan(100);
    expect(stored?.seq).toBe((stored?.snapshot?.seq ?? 0) + (stored?.events.length ?? 0));
  });

  it('[ROOM-13] that break where nothing should break have the room loaded anew, and nothing else happens', async () => {
    const bench = await RoomBench.open();
    const desk = bench.enter('facilitator');
    bench.actor.command(desk, lock(true), () => {
      throw new Error('a bug');
    });
    await bench.pass(0);
    expect([bench.broken, bench.logged.map(({ code }) => code)]).toEqual([1, ['room.failed']]);
    expect((await bench.store.read('room'))?.events.at(-1)).toMatchObject({ type: 'roomLocked', locked: true });
  });

  it('[ROOM-7] of a room that has been deleted are told so', async () => {
    const bench = await RoomBench.open();
    const desk = bench.enter('facilitator');
    const waiting = bench.ask(desk, lock(true));
    bench.actor.close({ code: 'room.gone' });
    bench.actor.close({ code: 'room.gone' });
    await bench.pass(0);
    expect(waiting.answer).toEqual(refused('room.gone'));
    expect(bench.ask(desk, lock(true)).answer).toEqual(refused('room.gone'));
    expect(bench.byes).toBe(1);
  });
});

describe('envelopes and openings', () => {
  it('[ROOM-8] an envelope that comes while an opening is being stored is told that it was too late', async () => {
    const { store, letGo } = slowStore();
    const bench = await RoomBench.open({ ...writing, store });
    const desk = bench.enter('facilitator');
    const [early, late] = bench.phones(2);
    if (!early || !late) throw new Error('nobody is here');
    const opening = bench.ask(desk, reveal);
    await bench.pass(0);
    bench.hand(early, 1, [{ box: BOX, key: keyFor('early'), body: note('early') }]);
    bench.hand(late, 1, [{ box: BOX, key: keyFor('late'), body: null }]);
    await bench.pass(0);
    const changed = bench.hand(late, 2, [{ box: BOX, key: keyFor('late'), body: note('late') }]);
    expect(changed.answer).toBeNull();
    letGo();
    await bench.pass(0);
    expect(opening.answer).toEqual(ok);
    expect(changed.answer).toEqual(refused('envelope.tooLate'));
    expect(textsOf(bench)).toEqual(['early']);
  });

  it('[ROOM-9] and counts after all when that opening could not be stored', async () => {
    let fails = true;
    const bench = await RoomBench.open({
      ...writing,
      store: (inner) => ({
        append: async (...args) => {
          await Promise.resolve();
          if (fails) throw new StoreError('failed');
          await inner.append(...args);
        },
      }),
    });
    const desk = bench.enter('facilitator');
    const [phone] = bench.phones(1);
    if (!phone) throw new Error('nobody is here');
    const first = bench.ask(desk, reveal);
    await bench.pass(0);
    const handed = bench.hand(phone, 1, [{ box: BOX, key: keyFor('k'), body: note('kept') }]);
    await bench.pass(0);
    expect(first.answer).toEqual(refused('room.storeFailed'));
    expect(handed.answer).toMatchObject({ ok: true, boot: 7, rev: 1 });
    fails = false;
    const second = bench.ask(desk, reveal);
    await bench.pass(2_000);
    expect(second.answer).toEqual(ok);
    expect(textsOf(bench)).toEqual(['kept']);
  });

  it('[ROOM-10] while an opening is on its way the clock goes on, and nothing may move its boxes', async () => {
    const bench = await RoomBench.open(writing);
    const desk = bench.enter('facilitator');
    bench.phones(3);
    const opening = bench.ask(desk, reveal);
    await bench.pass(0);
    const [pause, away, question] = [
      bench.ask(desk, { type: 'pauseClock' }),
      bench.ask(desk, { type: 'goToStep', from: at.write, to: at.themes, confirmed: true }),
      bench.ask(desk, { type: 'step', step: at.write, command: { type: 'goToQuestion', from: 0, to: 1 } }),
    ];
    await bench.pass(0);
    expect([pause.answer, away.answer, question.answer]).toEqual([
      ok,
      refused('room.gathering'),
      refused('room.gathering'),
    ]);
    expect(opening.answer).toBeNull();
    await bench.pass(2_000);
    expect(opening.answer).toEqual(ok);
    expect(bench.view().workshop.main.current).toBe(at.write);
  });

  it('[ROOM-11] what comes out depends on what was handed in, never on who, in which order or when', async () => {
    const contents = ['one', 'two', 'three', 'four', 'five'];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(contents, { minLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 5, maxLength: 5 }),
        async (order, pauses) => {
          const bench = await RoomBench.open(writing);
          const desk = bench.enter('facilitator');
          const phones = bench.phones(5);
          for (const [index, phone] of phones.entries()) {
            await bench.pass(pauses[index] ?? 0);
            const text = order[index] ?? '';
            bench.hand(phone, 1, [{ box: BOX, key: keyFor(`envelope ${text}`), body: note(text) }]);
          }
          bench.ask(desk, reveal);
          await bench.pass(2_000);
          const stored = await bench.store.read('room');
          const shown = stored?.events.filter(({ on }) => on === 'record' || on === 'step');
          expect(JSON.stringify(shown)).toBe(await expected());
        },
      ),
      { numRuns: 15 },
    );
    async function expected(): Promise<string> {
      const bench = await RoomBench.open(writing);
      const desk = bench.enter('facilitator');
      bench.phones(5).forEach((phone, index) => {
        const text = contents[index] ?? '';
        bench.hand(phone, 1, [{ box: BOX, key: keyFor(`envelope ${text}`), body: note(text) }]);
      });
      bench.ask(desk, reveal);
      await bench.pass(2_000);
      const stored = await bench.store.read('room');
      return JSON.stringify(stored?.events.filter(({ on }) => on === 'record' || on === 'step'));
    }
  });

  it('[ROOM-12] nothing that anybody sends crashes the room or changes what is stored', async () => {
    const bench = await RoomBench.open(writing);
    const desk = bench.enter('facilitator');
    const [phone] = bench.phones(1);
    if (!phone) throw new Error('nobody is here');
    const before = JSON.stringify(await bench.store.read('room'));
    const shaped = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constantFrom('step', 'goToStep', 'hideNote'), step: fc.anything(), command: fc.anything() }),
      fc.record({ type: fc.constant('step'), step: fc.constant(at.write), command: fc.object() }),
      fc.record({
        rev: fc.nat(),
        boxes: fc.array(fc.record({ box: fc.constant(BOX), key: fc.anything(), body: fc.anything() })),
      }),
      fc.record({
        rev: fc.nat(),
        pad: fc.constant(''),
        boxes: fc.array(fc.record({ box: fc.constant(BOX), key: fc.constant(keyFor('f')), body: fc.object() })),
      }),
    );
    let answers = 0;
    const count = (): void => {
      answers += 1;
    };
    const inputs = fc.sample(shaped, { numRuns: 2_000, seed: 5 });
    for (const input of inputs) {
      bench.actor.command(desk, input, count);
      bench.actor.envelope(phone, input, count);
      bench.actor.drafting(desk, input);
    }
    await bench.pass(10_000);
    expect(answers).toBe(inputs.length * 2);
    expect(bench.logged).toEqual([]);
    expect(JSON.stringify(await bench.store.read('room'))).toBe(before);
  }, 60_000);
});

describe('what is said but not stored', () => {
  const BOX_OF_CHECKIN = `${at.checkin}/checkin/1`;
  const show: Command = { type: 'step', step: at.checkin, command: { type: 'showCheckin' } };
  const sentence = (bench: RoomBench, audience: Audience) =>
    (bench.view(audience).step.main as { sentence?: string | null }).sentence;

  /** Six answers of one kind, opened. */
  async function shown(level: number, store?: (inner: Store) => Partial<Store>) {
    const bench = await RoomBench.open({ events: [entered(at.checkin)], ...(store && { store }) });
    const desk = bench.enter('facilitator');
    const phones = bench.phones(6);
    const hand = () => {
      phones.forEach((phone, index) => {
        bench.hand(phone, 1, [{ box: BOX_OF_CHECKIN, key: keyFor(`${index}`), body: { level } }]);
      });
    };
    hand();
    const asked = bench.ask(desk, show);
    await bench.pass(0);
    hand();
    await bench.pass(2_000);
    return { bench, desk, asked };
  }

  it('[ROOM-14] goes to every audience at once, and is not in the log', async () => {
    const { bench, asked } = await shown(2);
    expect(asked.answer).toEqual(ok);
    const told = sentence(bench, 'facilitator');
    expect(told).toContain('försiktiga');
    for (const audience of ['participant', 'screen'] as const) expect(sentence(bench, audience)).toBe(told);
    const other = await shown(5);
    expect(await bench.store.read('room')).toEqual(await other.bench.store.read('room'));
    expect(JSON.stringify(bench.actor.state)).toBe(JSON.stringify(other.bench.actor.state));
    expect(JSON.stringify(bench.logged)).toBe(JSON.stringify(other.bench.logged));
  });

  it('[ROOM-14] is gone when the step is left, and in the room’s next life', async () => {
    const { bench, desk } = await shown(4);
    const go = (from: StepId, to: StepId): Command => ({ type: 'goToStep', from, to, confirmed: true });
    bench.ask(desk, go(at.checkin, at.write));
    bench.ask(desk, go(at.write, at.checkin));
    await bench.pass(10);
    expect(sentence(bench, 'screen')).toBe(null);
    const stored = await bench.store.read('room');
    const again = await RoomBench.open({ events: stored?.events.slice(3) ?? [], restarted: true });
    expect(again.view('screen').step.main).toMatchObject({ phase: 'shown', said: null, sentence: null });
  });

  it('[ROOM-14] is not said when the opening could not be stored', async () => {
    const { bench, asked } = await shown(4, () => ({ append: () => Promise.reject(new StoreError('full')) }));
    expect(asked.answer).toEqual(refused('room.storeFailed'));
    expect(bench.view('screen').step.main).toMatchObject({ phase: 'asking', sentence: null });
  });
});
