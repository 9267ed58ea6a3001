import { describe, expect, it } from 'vitest';
import { entered } from '#shared/testing/given.ts';
import { at } from '#shared/testing/ids.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { RoomBench } from '#test/support/room-bench.ts';
import { COLLECT_MS, QUIET_MS, RETURN_MS, SAME_CLICK_MS } from './gather.ts';

const ok = { ok: true };
const reveal: Command = { type: 'step', step: at.write, command: { type: 'reveal', opened: 0 } };
const BOX = `${at.write}/q1/1`;
const writing = { events: [entered(at.welcome), entered(at.write)] };
const blank = (name: string) => [{ box: BOX, key: keyFor(name), body: null }];

describe('an opening', () => {
  it('[GATHER-1] calls every phone and is done as soon as all that are connected have sent', async () => {
    const bench = await RoomBench.open(writing);
    const desk = bench.enter('facilitator');
    const phones = bench.phones(3);
    const asked = bench.ask(desk, reveal);
    await bench.pass(10);
    expect([bench.collects, bench.view('participant').live.main.gathering]).toEqual([1, 'now']);
    for (const phone of phones) {
      expect(asked.answer).toBeNull();
      bench.hand(phone, 1, blank(phone.seat ?? ''));
      await bench.pass(0);
    }
    expect(asked.answer).toEqual(ok);
    expect(bench.view('participant').live.main.gathering).toBe('no');
  });

  it('[GATHER-2] waits for a silent phone no longer than a moment', async () => {
    const bench = await RoomBench.open(writing);
    const desk = bench.enter('facilitator');
    bench.phones(2);
    const asked = bench.ask(desk, reveal);
    await bench.pass(COLLECT_MS - 1);
    expect(asked.answer).toBeNull();
    await bench.pass(2);
    expect(asked.answer).toEqual(ok);
  });

  it('[GATHER-3] does not wait for a phone that goes, and calls one that comes', async () => {
    const bench = await RoomBench.open(writing);
    const desk = bench.enter('facilitator');
    const [stays, goes] = bench.phones(2);
    if (!stays || !goes) throw new Error('nobody is here');
    const asked = bench.ask(desk, reveal);
    await bench.pass(10);
    bench.hand(stays, 1, blank('stays'));
    const comes = bench.enter('participant', 'late');
    expect(comes.called).toBe(1);
    bench.actor.disconnect(goes);
    await bench.pass(0);
    expect(asked.answer).toBeNull();
    bench.hand(comes, 1, blank('late'));
    await bench.pass(0);
    expect(asked.answer).toEqual(ok);
  });

  it('[GATHER-4] with nobody here is done at once', async () => {
    const bench = await RoomBench.open(writing);
    const asked = bench.ask(bench.enter('facilitator'), reveal);
    await bench.pass(0);
    expect(asked.answer).toEqual(ok);
  });

  it('[GATHER-5] asked for twice is one opening, and both are answered', async () => {
    const bench = await RoomBench.open(writing);
    const [one, two] = [bench.enter('facilitator'), bench.enter('facilitator')];
    bench.phones(1);
    const asked = [bench.ask(one, reveal), bench.ask(two, reveal), bench.ask(one, reveal)];
    await bench.pass(COLLECT_MS + 1);
    expect(asked.map(({ answer }) => answer)).toEqual([ok, ok, ok]);
    expect(bench.collects).toBe(1);
    const stored = await bench.store.read('room');
    expect(stored?.events.filter((event) => event.on === 'workshop' && event.type === 'boxesOpened')).toHaveLength(1);
  });
});

describe('an opening after a restart', () => {
  const restarted = { ...writing, restarted: true };

  it('[GATHER-6] waits until no phone has come back for a while, and says so', async () => {
    const bench = await RoomBench.open(restarted);
    const desk = bench.enter('facilitator');
    await bench.pass(1_000);
    bench.enter('participant', 'first');
    const asked = bench.ask(desk, reveal);
    await bench.pass(3_000);
    expect([bench.view().live.main.gathering, bench.collects]).toEqual(['afterRestart', 0]);
    const last = bench.enter('participant', 'last');
    await bench.pass(QUIET_MS - 10);
    expect([asked.answer, bench.collects]).toEqual([null, 0]);
    await bench.pass(20);
    expect([bench.view().live.main.gathering, bench.collects]).toEqual(['now', 1]);
    bench.hand(last, 1, blank('last'));
    await bench.pass(COLLECT_MS);
    expect(asked.answer).toEqual(ok);
  });

  it('[GATHER-7] waits no longer than twenty seconds, however many trickle in', async () => {
    const bench = await RoomBench.open(restarted);
    const asked = bench.ask(bench.enter('facilitator'), reveal);
    for (let passed = 0; passed < RETURN_MS; passed += 2_000) {
      expect(asked.answer).toBeNull();
      bench.enter('participant', `after ${passed}`);
      await bench.pass(2_000);
    }
    await bench.pass(COLLECT_MS + 1);
    expect(asked.answer).toEqual(ok);
  });

  it('[GATHER-8] does not wait when everybody has long been back', async () => {
    const bench = await RoomBench.open(restarted);
    const desk = bench.enter('facilitator');
    bench.phones(4);
    await bench.pass(QUIET_MS);
    bench.ask(desk, reveal);
    await bench.pass(0);
    expect([bench.view().live.main.gathering, bench.collects]).toEqual(['now', 1]);
  });

  it('[GATHER-9] is done at once when the desk asks again; a doubled click is not asking again', async () => {
    const bench = await RoomBench.open(restarted);
    const desk = bench.enter('facilitator');
    bench.phones(1);
    bench.ask(desk, reveal);
    await bench.pass(SAME_CLICK_MS - 100);
    bench.ask(desk, reveal);
    await bench.pass(50);
    expect(bench.view().live.main.gathering).toBe('afterRestart');
    await bench.pass(100);
    const again = bench.ask(desk, reveal);
    await bench.pass(0);
    expect(bench.view().live.main.gathering).toBe('now');
    await bench.pass(COLLECT_MS + 1);
    expect(again.answer).toEqual(ok);
  });

  it('[GATHER-10] of a box that has collected only since does not wait: nothing can have been lost', async () => {
    const bench = await RoomBench.open({ events: [entered(at.welcome)], restarted: true });
    const desk = bench.enter('facilitator');
    bench.phones(4);
    bench.ask(desk, { type: 'goToStep', from: at.welcome, to: at.write, confirmed: true });
    await bench.pass(0);
    bench.ask(desk, reveal);
    await bench.pass(0);
    expect([bench.view().live.main.gathering, bench.collects]).toEqual(['now', 1]);
  });
});
