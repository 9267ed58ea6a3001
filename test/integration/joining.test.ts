import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api, Phone, RoomClient, TestWorkshop } from '#test/support/room-client.ts';
import { startTestServer, type TestServer } from '#test/support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ maxParticipants: 6 });
});
afterAll(async () => {
  await server.end();
});

const ok = { ok: true };
const refusal = (code: string) => ({ ok: false, rejection: expect.objectContaining({ code }) });

async function workshop(run: (room: TestWorkshop) => Promise<void>): Promise<void> {
  const room = await TestWorkshop.open(server.url);
  await run(room).finally(() => room.close());
}

describe('joining', () => {
  it('[JOIN-1] lets people in by the code in any case and with gaps, and by the key in the QR', () =>
    workshop(async (room) => {
      const { code } = room.opened;
      const typed = `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`;
      expect((await api(server.url).join({ code: typed })).status).toBe(200);
      const screen = await room.screen();
      const joinKey = screen.view.links.main.joinKey ?? '';
      const joined = await api(server.url).join({ room: room.opened.room, joinKey });
      expect(joined.status).toBe(200);
      expect(joined.body).toEqual({ room: room.opened.room, token: expect.stringMatching(/^[\w-]{22}\.[\w-]{22}$/) });
      const wrong = await api(server.url).join({ room: room.opened.room, joinKey: 'A'.repeat(22) });
      expect(wrong).toMatchObject({ status: 404, body: refusal('join.unknownCode') });
    }));

  it('[JOIN-2] lets nobody new into a locked room, while those inside come back', () =>
    workshop(async (room) => {
      const [desk, phone] = await Promise.all([room.desk(), room.phone()]);
      expect(await desk.command({ type: 'lockRoom', locked: true })).toEqual(ok);
      const refused = await api(server.url).join({ code: room.opened.code });
      expect(refused).toMatchObject({ status: 403, body: refusal('join.locked') });
      phone.drop();
      await phone.waitFor('the line to break', () => !phone.socket.connected);
      await phone.waitFor('the phone to be back', () => phone.socket.connected);
      expect((await phone.hello()).ok).toBe(true);
      expect(await desk.command({ type: 'lockRoom', locked: false })).toEqual(ok);
      expect((await api(server.url).join({ code: room.opened.code })).status).toBe(200);
    }));

  it('[JOIN-3] says so when the room is full', () =>
    workshop(async (room) => {
      const spare = await api(server.url).join({ code: room.opened.code });
      await room.phones(6);
      expect((await api(server.url).join({ code: room.opened.code })).body).toMatchObject(refusal('join.full'));
      const late = new Phone(server.url, {
        audience: 'participant',
        room: room.opened.room,
        token: spare.body.token,
      });
      room.clients.push(late);
      await late.waitFor('a refusal', () => late.bye !== null);
      expect(late.bye?.code).toBe('join.full');
    }));

  it('[JOIN-4] admits nobody with a wrong key, a seat of another room, or a key of another role', () =>
    workshop(async (room) => {
      const other = await TestWorkshop.open(server.url);
      const { body: seat } = await api(server.url).join({ code: other.opened.code });
      const tries = [
        { audience: 'facilitator', token: room.opened.screenKey },
        { audience: 'screen', token: room.opened.facilitatorKey },
        { audience: 'facilitator', token: other.opened.facilitatorKey },
        { audience: 'participant', token: seat.token },
        { audience: 'participant', token: `${'a'.repeat(22)}.${'b'.repeat(22)}` },
        { audience: 'participant', token: 'nonsense' },
      ] as const;
      for (const attempt of tries) {
        const client = new RoomClient(server.url, { room: room.opened.room, ...attempt });
        room.clients.push(client);
        await client.waitFor('a refusal', () => client.bye !== null);
        expect(client.bye?.code).toBe('role.notAllowed');
      }
      other.close();
    }));

  it('[JOIN-8] serves networks that let no WebSocket through', () =>
    workshop(async (room) => {
      const token = room.opened.facilitatorKey;
      const desk = new RoomClient(server.url, { audience: 'facilitator', room: room.opened.room, token }, ['polling']);
      room.clients.push(desk);
      await desk.waitFor('a view', () => desk.hasView);
      expect(await desk.command({ type: 'lockRoom', locked: true })).toEqual(ok);
      await desk.until('a locked room', (view) => view.workshop.main.locked);
    }));

  it('[JOIN-5] counts wrong codes only: after sixty from one address no more are tried, and the QR still works', async () => {
    const own = await startTestServer();
    const room = await TestWorkshop.open(own.url);
    const screen = await room.screen();
    const joinKey = screen.view.links.main.joinKey ?? '';
    const right = () => api(own.url).join({ code: room.opened.code });
    for (let index = 0; index < 100; index++) expect((await right()).status).toBe(200);
    for (let index = 0; index < 60; index++) {
      expect(await api(own.url).join({ code: 'AAAAAA' })).toMatchObject({ body: refusal('join.unknownCode') });
    }
    expect(await api(own.url).join({ code: 'AAAAAA' })).toMatchObject({ status: 429, body: refusal('join.tooMany') });
    expect((await right()).status).toBe(429);
    expect((await api(own.url).join({ room: room.opened.room, joinKey })).status).toBe(200);
    room.close();
    await own.end();
  });

  it('[JOIN-6] limits how many workshops one address may open in an hour', async () => {
    const own = await startTestServer({ roomsPerHour: 3 });
    for (let index = 0; index < 3; index++) expect((await api(own.url).open()).status).toBe(201);
    expect(await api(own.url).open()).toMatchObject({ status: 429, body: refusal('join.tooMany') });
    await own.end();
  });

  it('[JOIN-7] lets three hundred phones in from one address at once, and refuses none of them', async () => {
    const own = await startTestServer({ maxParticipants: 300 });
    const room = await TestWorkshop.open(own.url);
    const desk = await room.desk();
    expect(await desk.goTo('welcome')).toEqual(ok);
    const phones = await room.phones(300);
    await desk.until('all have joined', (view) => view.live.main.joined === 300);
    expect(phones.every((phone) => phone.view.workshop.main.status === 'running')).toBe(true);
    room.close();
    await own.end();
  });
});
