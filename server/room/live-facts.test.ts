import { describe, expect, it } from 'vitest';
import { entered } from '#shared/testing/given.ts';
import { at } from '#shared/testing/ids.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { RoomBench } from '#test/support/room-bench.ts';
import { BAND_EVERY_MS, JOINED_EVERY_MS } from './live-facts.ts';
import { PRESENT_MS } from './seats.ts';

const BOX = `${at.write}/q1/1`;
const wrote = (name: string) => [
  { box: BOX, key: keyFor(name), body: { notes: [{ key: keyFor(`note ${name}`), text: name }], pass: false } },
];
const writing = { events: [entered(at.welcome), entered(at.write)] };

describe('presence and progress in the views', () => {
  it('[LIVE-1] tells of people who come at most once a second', async () => {
    const bench = await RoomBench.open();
    for (let index = 0; index < 40; index++) {
      bench.enter('participant', `seat${index}`);
      await bench.pass(100);
    }
    await bench.pass(JOINED_EVERY_MS);
    const told = bench.frames.filter(({ audience }) => audience === 'participant');
    expect(told.length).toBeLessThanOrEqual(6);
    expect(bench.view().live.main.joined).toBe(40);
  });

  it('[LIVE-2] moves the band at most every five seconds, and never as the answer to one envelope', async () => {
    const bench = await RoomBench.open(writing);
    const phones = bench.phones(9);
    await bench.pass(BAND_EVERY_MS);
    const bands: { at: number; band: unknown }[] = [];
    const start = bench.clock.now();
    for (const [index, phone] of phones.entries()) {
      bench.hand(phone, 1, wrote(`p${index}`));
      const before = bench.view().live.main.handedIn;
      await bench.pass(700);
      const after = bench.view().live.main.handedIn;
      if (after !== before) bands.push({ at: bench.clock.now() - start, band: after });
    }
    await bench.pass(BAND_EVERY_MS * 2);
    expect(bench.view().live.main.handedIn).toBe('all');
    bands.forEach(({ at: moment }, index) => {
      if (index > 0) expect(moment - (bands[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(BAND_EVERY_MS - 700);
    });
  });

  it('[LIVE-3] says nothing of progress to anybody but as a band; only the desk hears whether it is enough', async () => {
    const bench = await RoomBench.open(writing);
    const phones = bench.phones(10);
    for (const phone of phones.slice(0, 8)) bench.hand(phone, 1, wrote(phone.seat ?? ''));
    await bench.pass(BAND_EVERY_MS * 2);
    expect(bench.view('participant').live.main).toMatchObject({ handedIn: 'most', enough: false, away: 0 });
    expect(bench.view('facilitator').live.main).toMatchObject({ handedIn: 'most', enough: true });
  });

  it('[LIVE-4] does not count blanks as handed in', async () => {
    const bench = await RoomBench.open(writing);
    for (const phone of bench.phones(4)) bench.hand(phone, 0, [{ box: BOX, key: keyFor('blank'), body: null }]);
    await bench.pass(BAND_EVERY_MS * 2);
    expect(bench.view().live.main).toMatchObject({ handedIn: 'some', enough: false });
  });

  it('[LIVE-5] counts a seat for two minutes after its last sign of life, once however many tabs it has', async () => {
    const bench = await RoomBench.open();
    const first = bench.enter('participant', 'seat');
    const second = bench.enter('participant', 'seat');
    await bench.pass(60_000);
    bench.actor.touch(first);
    bench.actor.disconnect(first);
    bench.actor.disconnect(second);
    await bench.pass(JOINED_EVERY_MS + 1);
    expect(bench.view().live.main).toMatchObject({ joined: 1, away: 1 });
    await bench.pass(PRESENT_MS - 5_000);
    expect(bench.view().live.main.joined).toBe(1);
    await bench.pass(5_000);
    expect(bench.view().live.main).toMatchObject({ joined: 0, away: 0 });
  });

  it('[LIVE-6] ticks only while something changes', async () => {
    const bench = await RoomBench.open(writing);
    const [phone] = bench.phones(1);
    if (!phone) throw new Error('nobody is here');
    bench.hand(phone, 1, wrote('once'));
    await bench.pass(BAND_EVERY_MS * 3);
    expect(bench.clock.waiting).toBe(0);
  });

  it('[LIVE-7] tells what a box holds only with a tick, also when the workshop comes back to it', async () => {
    const bench = await RoomBench.open(writing);
    const phones = bench.phones(9);
    for (const phone of phones) bench.hand(phone, 1, wrote(phone.seat ?? ''));
    await bench.pass(BAND_EVERY_MS * 2);
    expect(bench.view().live.main.handedIn).toBe('all');
    const desk = bench.enter('facilitator');
    const go = async (from: typeof at.write, to: typeof at.write) => {
      bench.ask(desk, { type: 'goToStep', from, to, confirmed: true });
      await bench.pass(1);
    };
    await go(at.write, at.welcome);
    await go(at.welcome, at.write);
    expect(bench.view().live.main.handedIn).toBe('few');
    await bench.pass(BAND_EVERY_MS * 2);
    expect(bench.view().live.main.handedIn).toBe('all');
  });
});
