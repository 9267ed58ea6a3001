import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realTimers } from '#server/room/timers.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/messages.ts';
import { RoomClient, TestWorkshop } from '#test/support/room-client.ts';
import { startTestServer, type TestServer } from '#test/support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.end();
});

describe('limits at the socket', () => {
  it('[LIMIT-5] tell a phone that sends too fast, end one that floods, and do not touch its neighbours', async () => {
    const room = await TestWorkshop.open(server.url);
    const [desk, flooder, neighbour] = await Promise.all([room.desk(), room.phone(), room.phone()]);
    await desk.goTo('write');
    const blank = { rev: 0, boxes: [], pad: '' };
    const answers = await Promise.all(Array.from({ length: 30 }, () => flooder.sendEnvelope(blank)));
    const tooFast = answers.filter((answer) => !answer.ok && answer.rejection.code === 'protocol.tooFast');
    expect(tooFast.length).toBeGreaterThanOrEqual(10);
    for (let index = 0; index < 300; index++) flooder.socket.emit('time', () => undefined);
    await flooder.waitFor('the end of the flood', () => !flooder.socket.connected);
    expect(await neighbour.sendEnvelope(blank)).toMatchObject({ ok: true });
    expect(await desk.command({ type: 'lockRoom', locked: true })).toEqual({ ok: true });
    room.close();
  });

  it('[LIMIT-6] end a connection that does not say who it is', async () => {
    const hasty = { ...realTimers, after: (ms: number, work: () => void) => realTimers.after(ms / 100, work) };
    const own = await startTestServer({}, { timers: hasty });
    const silent = io(own.url, { transports: ['websocket'], reconnection: false, forceNew: true });
    const reason = await new Promise((resolve) => {
      silent.on('disconnect', resolve);
    });
    expect(reason).toBe('io server disconnect');
    await own.end();
  });

  it('[LIMIT-7] refuse a client of another version, and a second identity on one connection', async () => {
    const room = await TestWorkshop.open(server.url);
    const desk = await room.desk();
    const old = { v: PROTOCOL_VERSION + 1, ...desk.credentials, since: null };
    expect(await desk.socket.emitWithAck('hello', old)).toEqual({
      ok: false,
      rejection: { code: 'protocol.version' },
    });
    const screen = { audience: 'screen', room: room.opened.room, token: room.opened.screenKey } as const;
    expect(await desk.socket.emitWithAck('hello', { v: PROTOCOL_VERSION, ...screen, since: null })).toEqual({
      ok: false,
      rejection: { code: 'protocol.malformed' },
    });
    room.close();
  });

  it('[LIMIT-8] answer nothing but hello and the clock before a connection has shown who it is', async () => {
    const stranger = new RoomClient(server.url, { audience: 'participant', room: 'nowhere', token: 'nobody' });
    await stranger.waitFor('a refusal', () => stranger.bye !== null);
    const refused = { ok: false, rejection: { code: 'role.notAllowed' } };
    expect(await stranger.command({ type: 'lockRoom', locked: true })).toEqual(refused);
    expect(await stranger.sendEnvelope({ rev: 0, boxes: [], pad: '' })).toEqual(refused);
    expect(await stranger.socket.emitWithAck('time')).toBeTypeOf('number');
    stranger.close();
  });
});
