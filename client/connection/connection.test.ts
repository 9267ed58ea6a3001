import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRoomStore, type RoomStore } from '#client/store/room-store.ts';
import { diff, type Tables } from '#shared/kernel/tables.ts';
import type { HelloAnswer } from '#shared/protocol/messages.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import type { View } from '#shared/workshop/views.ts';
import { FakeSocket } from '#test/support/fake-socket.ts';
import { RoomConnection } from './connection.ts';

const credentials = { audience: 'participant', room: 'r1', token: 'seat' } as const;
const NOW = Date.UTC(2027, 3, 23, 9);

let socket: FakeSocket;
let store: RoomStore;
let connection: RoomConnection;

function greeting(view: View | null, over: Partial<Extract<HelloAnswer, { ok: true }>> = {}) {
  return { ok: true, boot: 1, now: NOW, seq: 10, view, deltas: [], ...over } as const;
}

function delta(from: View, to: View) {
  return diff(from as unknown as Tables, to as unknown as Tables);
}

const lobby = new Rehearsal();
const before = lobby.view('participant');
const after = lobby.goTo('write').view('participant');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  socket = new FakeSocket();
  store = createRoomStore();
  connection = new RoomConnection(credentials, store, () => socket.asSocket());
  connection.start();
});

afterEach(() => {
  connection.stop();
  vi.useRealTimers();
});

describe('the connection', () => {
  it('[CONN-1] says hello after connecting and is live with the view it gets', async () => {
    expect(socket.all('hello')[0]?.payload).toEqual({ v: 1, ...credentials, since: null });
    expect(store.getState().status).toBe('connecting');
    await socket.greet(greeting(before));
    expect(store.getState()).toMatchObject({ status: 'live', boot: 1, view: before });
  });

  it('[CONN-2] applies deltas that follow on each other and leaves out those it has', async () => {
    await socket.greet(greeting(before));
    socket.hear('frame', { seq: 11, delta: delta(before, after) });
    expect(store.getState().view).toEqual(after);
    socket.hear('frame', { seq: 11, delta: delta(after, before) });
    expect(store.getState().view).toEqual(after);
  });

  it('[CONN-3] asks for the whole view when a delta is missing', async () => {
    await socket.greet(greeting(before));
    socket.hear('frame', { seq: 13, delta: delta(before, after) });
    expect(store.getState()).toMatchObject({ view: before, status: 'reconnecting' });
    expect(socket.all('hello')[1]?.payload).toMatchObject({ since: null });
    await socket.greet(greeting(after, { seq: 13 }));
    expect(store.getState()).toMatchObject({ view: after, status: 'live' });
  });

  it('[CONN-4] keeps the view through a break and asks only for what came since', async () => {
    await socket.greet(greeting(before));
    socket.drop();
    expect(store.getState()).toMatchObject({ status: 'reconnecting', view: before });
    socket.connect();
    expect(socket.all('hello')[1]?.payload).toMatchObject({ since: { boot: 1, seq: 10 } });
    await socket.greet(greeting(null, { seq: 11, deltas: [delta(before, after)] }));
    expect(store.getState()).toMatchObject({ view: after, status: 'live' });
  });

  it('[CONN-5] ignores frames and answers that belong to an earlier hello', async () => {
    const first = socket.all('hello')[0];
    socket.drop();
    socket.connect();
    first?.ack?.(greeting(after) as never);
    await Promise.resolve();
    socket.hear('frame', { seq: 11, delta: delta(before, after) });
    expect(store.getState()).toMatchObject({ status: 'connecting', view: null });
  });

  it('[CONN-6] ends with the reason when it is refused for good or the server says goodbye', async () => {
    await socket.answer('hello', { ok: false, rejection: { code: 'role.notAllowed' } });
    expect(store.getState()).toMatchObject({ status: 'ended', refusal: { code: 'role.notAllowed' } });
    expect(socket.connected).toBe(false);
  });

  it('[CONN-7] stays away after a goodbye', async () => {
    await socket.greet(greeting(before));
    socket.hear('bye', { code: 'room.gone' });
    expect(store.getState()).toMatchObject({ status: 'ended', refusal: { code: 'room.gone' } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(socket.all('hello')).toHaveLength(1);
  });

  it('[CONN-8] tries again by itself when a refusal passes', async () => {
    await socket.answer('hello', { ok: false, rejection: { code: 'protocol.tooFast' } });
    await vi.advanceTimersByTimeAsync(3000);
    expect(socket.all('hello')).toHaveLength(2);
    expect(store.getState().status).toBe('connecting');
  });

  it('[CONN-9] takes up the line itself when the server hung up, after a moment of its own', async () => {
    await socket.greet(greeting(before));
    socket.drop('io server disconnect');
    expect(socket.connected).toBe(false);
    await vi.advanceTimersByTimeAsync(1500);
    expect(socket.all('hello')).toHaveLength(2);
  });

  it('[CONN-10] measures the clock by the quickest of three round trips', async () => {
    const ahead = 600_000;
    await vi.advanceTimersByTimeAsync(400);
    await socket.greet(greeting(before, { now: NOW + ahead + 200 }));
    expect(store.getState().clockOffset).toBe(ahead);
    await vi.advanceTimersByTimeAsync(1000);
    await socket.answer('time', Date.now() + ahead - 500);
    await vi.advanceTimersByTimeAsync(20);
    await socket.answer('time', Date.now() + ahead - 10);
    expect(Math.abs(store.getState().clockOffset - ahead)).toBeLessThan(501);
    expect(socket.all('time')).toHaveLength(2);
  });

  it('[CONN-11] answers a command with what the server says', async () => {
    await socket.greet(greeting(before));
    const answer = connection.command({ type: 'pauseClock' });
    await socket.answer('command', { ok: false, rejection: { code: 'clock.changed' } });
    expect(await answer).toEqual({ ok: false, rejection: { code: 'clock.changed' } });
  });

  it('[CONN-12] sends a command given during a break once the line is back', async () => {
    await socket.greet(greeting(before));
    socket.drop();
    const answer = connection.command({ type: 'pauseClock' });
    expect(socket.all('command')).toHaveLength(0);
    socket.connect();
    await socket.greet(greeting(before));
    expect(socket.all('command')).toHaveLength(1);
    await socket.answer('command', { ok: true });
    expect(await answer).toEqual({ ok: true });
  });

  it('[CONN-13] says so when the server cannot be reached, or never answered', async () => {
    socket.drop();
    const early = connection.command({ type: 'pauseClock' });
    await vi.advanceTimersByTimeAsync(8000);
    expect(await early).toEqual({ ok: false, rejection: { code: 'connection.unreachable' } });
    socket.connect();
    await socket.greet(greeting(before));
    const late = connection.command({ type: 'pauseClock' });
    socket.drop();
    expect(await late).toEqual({ ok: false, rejection: { code: 'connection.lost' } });
  });

  it('[CONN-14] shows the screen what is typed at most every 150 ms, and always the last of it', async () => {
    await socket.greet(greeting(before));
    for (const principle of ['V', 'Vi', 'Vi s']) {
      connection.drafting({ norm: 'n1', theme: null, principle, boundary: '' });
    }
    await vi.advanceTimersByTimeAsync(150);
    expect(socket.all('drafting').map((message) => (message.payload as { principle: string }).principle)).toEqual([
      'V',
      'Vi s',
    ]);
  });

  it('[CONN-15] takes up a dead line when the phone wakes', async () => {
    await socket.greet(greeting(before));
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(socket.all('hello')).toHaveLength(2);
  });
});
