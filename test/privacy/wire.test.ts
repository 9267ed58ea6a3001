import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '#shared/protocol/parse.ts';
import { START } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { api } from '#test/support/room-client.ts';
import { startTestServer, type TestServer } from '#test/support/test-server.ts';
import { HandTurnedTimers } from './hand-turned-timers.ts';
import { lengths, TappedClient } from './tapped-client.ts';

/**
 * What an observer of the line can measure, with every byte encrypted: how many messages go each way, how long each is,
 * and in which order. One phone writes a lot, changes its mind and withdraws; another never touches a key.
 */
const timers = new HandTurnedTimers(START);
let server: TestServer;
let opened: Opened;
let desk: TappedClient;
let writer: TappedClient;
let silent: TappedClient;

const enter = async (audience: 'facilitator' | 'participant', token: string, rev = 0) =>
  new TappedClient(server.url, { audience, room: opened.room, token }, rev).enter();
const join = async () => (await api(server.url).join({ code: opened.code })).body.token;
const both = () => [writer, silent];

beforeAll(async () => {
  server = await startTestServer({}, { timers });
  opened = (await api(server.url).open()).body;
  desk = await enter('facilitator', opened.facilitatorKey);
  // The writer has changed its mind many times before; the silent phone never had anything to change.
  writer = await enter('participant', await join(), 12_345);
  silent = await enter('participant', await join(), 0);
  timers.turn(2_000);
  await desk.goTo('write');
  await Promise.all(both().map((phone) => phone.until('a box', (view) => Object.keys(view.boxes).length === 1)));
  for (const phone of both()) {
    phone.out.length = 0;
    phone.in.length = 0;
  }
});

afterAll(async () => {
  for (const client of [desk, writer, silent]) client?.close();
  await server?.end();
});

const bodies = [
  { notes: [{ key: keyFor('one'), text: 'å'.repeat(140) }], pass: false },
  { notes: [1, 2, 3].map((number) => ({ key: keyFor(`${number}`), text: '"\\'.repeat(70) })), pass: false },
  { notes: [], pass: true },
  { notes: [{ key: keyFor('two'), text: '中文😀'.repeat(35) }], pass: false },
  null,
  { notes: [{ key: keyFor('three'), text: 'en sista tanke' }], pass: false },
];

describe('the wire test', () => {
  it('[PRIVACY-3] shows as many messages of the same lengths for a writer as for a silent phone, each way', async () => {
    for (const body of bodies) {
      writer.keep('q1', keyFor('the box'), body);
      for (const phone of both()) await phone.handIn();
      timers.turn(10_000);
    }
    expect(lengths(writer.out)).toEqual(lengths(silent.out));
    expect(lengths(writer.in)).toEqual(lengths(silent.in));
    expect(writer.out).toHaveLength(bodies.length);
    expect(writer.out.join('')).toContain('en sista tanke');
    expect(silent.out.join('')).not.toContain('notes');
  });

  it('[PRIVACY-3] shows the same at the opening and after it', async () => {
    await desk.step('write', { type: 'reveal', opened: 0 });
    await Promise.all(both().map((phone) => phone.until('the note', (view) => Object.keys(view.notes).length === 1)));
    timers.turn(10_000);
    expect(lengths(writer.out)).toEqual(lengths(silent.out));
    expect(lengths(writer.in)).toEqual(lengths(silent.in));
    expect(writer.in.filter((message) => message.includes('"frame"'))).toEqual(
      silent.in.filter((message) => message.includes('"frame"')),
    );
  });

  it('[PRIVACY-3] sends each phone what it sends the others, but for its own receipts', () => {
    const isReceipt = (message: string) => /^3\d+\[/.test(message);
    const receipts = (messages: readonly string[]) => messages.filter(isReceipt);
    expect(writer.in.filter((message) => !isReceipt(message))).toEqual(
      silent.in.filter((message) => !isReceipt(message)),
    );
    expect(receipts(writer.in)).toHaveLength(receipts(silent.in).length);
    expect(receipts(writer.in).length).toBe(bodies.length + 1);
  });
});
