import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '#server/room/keys.ts';
import type { NormId, NoteId, StepId, ThemeId } from '#shared/kernel/ids.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { api, type Phone, RoomClient, TestWorkshop } from '#test/support/room-client.ts';
import { startTestServer, type TestServer } from '#test/support/test-server.ts';

let server: TestServer;
let workshop: TestWorkshop;
const others: RoomClient[] = [];

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());
afterEach(() => {
  workshop.close();
  for (const other of others.splice(0)) other.close();
});

const ok = { ok: true };
const secretOf = (id: string) => `${id}-secret-of-128-bits`;
const invite = (id: string, over: Partial<Extract<Command, { type: 'addKey' }>> = {}): Command => ({
  type: 'addKey',
  id,
  role: 'facilitator',
  label: '',
  hash: hashOf(secretOf(id)),
  ...over,
});

async function come(id: string, audience: 'facilitator' | 'screen' | 'manager' = 'facilitator'): Promise<RoomClient> {
  const credentials = { audience, room: workshop.opened.room, token: secretOf(id) } as never;
  const client = new RoomClient(server.url, credentials);
  others.push(client);
  await client.waitFor('a view or a refusal', () => client.hasView || client.bye !== null);
  return client;
}

async function call(path: string, body: unknown, key?: string) {
  const response = await fetch(`${server.url}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> & { rejection?: unknown } };
}

describe('keys', () => {
  it('[ACCESS-1] a co-facilitator comes in with the own key, and is out when it is revoked', async () => {
    workshop = await TestWorkshop.open(server.url);
    const desk = await workshop.desk();
    expect(await desk.command(invite('anna', { label: 'Anna' }))).toEqual(ok);
    const anna = await come('anna');
    expect(anna.view.keys).toMatchObject({ anna: { role: 'facilitator', label: 'Anna' } });
    expect(anna.heard.find(({ event }) => event === 'hello')?.data).toMatchObject({ key: 'anna' });
    expect(await anna.command({ type: 'lockRoom', locked: true })).toEqual(ok);
    expect(await desk.command({ type: 'revokeKey', id: 'anna' })).toEqual(ok);
    await anna.waitFor('goodbye', () => anna.bye !== null && !anna.socket.connected);
    expect(anna.bye).toEqual({ code: 'keys.revoked' });
    expect((await come('anna')).bye).toMatchObject({ code: 'role.notAllowed' });
    expect((await api(server.url).remove(workshop.opened.room, secretOf('anna'))).status).toBe(403);
    expect(desk.socket.connected).toBe(true);
  });

  it('[ACCESS-3] hands over to whoever comes in with the new key', async () => {
    workshop = await TestWorkshop.open(server.url);
    const desk = await workshop.desk();
    const [own = ''] = Object.keys(desk.view.keys);
    expect(await desk.command(invite('bo', { replaces: own }))).toEqual(ok);
    const bo = await come('bo');
    await desk.waitFor('goodbye', () => desk.bye !== null);
    expect(desk.bye).toEqual({ code: 'keys.handedOver' });
    await bo.hello();
    await bo.until('the only key', (view) => !(own in view.keys));
    expect(await bo.command({ type: 'blankScreen', blanked: true })).toEqual(ok);
  });

  it('[ACCESS-5] a manager’s link shows what participants see, has no seat and may send nothing', async () => {
    workshop = await TestWorkshop.open(server.url);
    const desk = await workshop.desk();
    await workshop.phone();
    await desk.until('one joined', (view) => view.live.main.joined === 1);
    await desk.command(invite('chef', { role: 'manager' }));
    const manager = await come('chef', 'manager');
    expect(manager.view.keys).toEqual({});
    expect(manager.view.live.main.joined).toBe(1);
    expect(await manager.command({ type: 'lockRoom', locked: true })).toMatchObject({
      rejection: { code: 'role.notAllowed' },
    });
    expect(await manager.sendEnvelope({ rev: 1, boxes: [], pad: '' })).toMatchObject({
      rejection: { code: 'role.notAllowed' },
    });
    expect((await come('chef')).bye).toMatchObject({ code: 'role.notAllowed' });
  });
});

describe('recovery', () => {
  const key = (id: string) => ({ id, hash: hashOf(secretOf(id)), label: '' });

  it('[RECOVER-4] the code and the phrase make a new facilitator key', async () => {
    workshop = await TestWorkshop.open(server.url);
    const { room, code, facilitatorKey } = workshop.opened;
    const made = await call(`/rooms/${room}/phrase`, { language: 'sv' }, facilitatorKey);
    expect(made.status).toBe(201);
    const phrase = made.body.phrase ?? '';
    expect(await call('/recover', { code, phrase: phrase.toUpperCase(), key: key('ny') })).toMatchObject({
      status: 201,
      body: { room },
    });
    const desk = await come('ny');
    expect(await desk.command({ type: 'lockRoom', locked: true })).toEqual(ok);
    expect(Object.values(desk.view.keys).map(({ role }) => role)).toContain('recovery');
  });

  it('[RECOVER-5] a new phrase stops the one before', async () => {
    workshop = await TestWorkshop.open(server.url);
    const { room, code, facilitatorKey } = workshop.opened;
    const [old, newer] = [
      await call(`/rooms/${room}/phrase`, { language: 'en' }, facilitatorKey),
      await call(`/rooms/${room}/phrase`, { language: 'en' }, facilitatorKey),
    ];
    const attempt = (phrase = '') => call('/recover', { code, phrase, key: key('x') });
    expect(await attempt(old.body.phrase)).toMatchObject({
      status: 403,
      body: { rejection: { code: 'recover.wrong' } },
    });
    expect(await attempt(newer.body.phrase)).toMatchObject({ status: 201 });
  });

  it('[RECOVER-6] only a facilitator makes phrases, and a wrong code is told from a wrong phrase by nothing', async () => {
    workshop = await TestWorkshop.open(server.url);
    const { room, code, screenKey } = workshop.opened;
    expect(await call(`/rooms/${room}/phrase`, { language: 'sv' }, screenKey)).toMatchObject({ status: 403 });
    expect(await call(`/rooms/${room}/phrase`, { language: 'sv' })).toMatchObject({ status: 403 });
    const wrongCode = await call('/recover', { code: 'ZZZZZZ', phrase: 'a b c d e f', key: key('x') });
    const wrongPhrase = await call('/recover', { code, phrase: 'a b c d e f', key: key('x') });
    expect(wrongCode).toEqual(wrongPhrase);
    expect(wrongCode.body).toEqual({ ok: false, rejection: { code: 'recover.wrong' } });
  });

  it('[RECOVER-7] tries are few', async () => {
    const strict = await startTestServer();
    const answers: number[] = [];
    for (let tries = 0; tries < 11; tries++) {
      const response = await fetch(`${strict.url}/api/recover`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code: 'ZZZZZZ', phrase: 'a b c', key: key('x') }),
      });
      answers.push(response.status);
    }
    await strict.end();
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 403), 429]);
  });
});

describe('two desks', () => {
  it('[DESK-5] clicking the same and different things at once double nothing and lose nothing', async () => {
    workshop = await TestWorkshop.open(server.url);
    const one = await workshop.desk();
    await one.command(invite('two'));
    const two = await come('two');
    const phones = await workshop.phones(5);
    await one.until('all in', (view) => view.live.main.joined === 5);
    const both = (command: Command) => Promise.all([one.command(command), two.command(command)]);
    const at = (kind: string) => Object.entries(one.view.agenda).find(([, row]) => row.kind === kind)?.[0] as StepId;
    const together = async (kind: string) => {
      const from = one.view.workshop.main.current;
      const answers = await both({ type: 'goToStep', from, to: at(kind), confirmed: true });
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.find((answer) => !answer.ok)).toMatchObject({ rejection: { code: 'step.changed' } });
      for (const desk of [one, two]) await desk.until(kind, (view) => view.workshop.main.current === at(kind));
    };
    const step = <C>(command: C): Command => ({ type: 'step', step: one.step, command }) as never;

    await together('write');
    // Five minutes more, asked for twice, are five minutes more.
    const { totalMs } = one.view.clock.main;
    await both({ type: 'extendClock', fromMs: totalMs, toMs: totalMs + 300_000 });
    await one.until('five minutes more', (view) => view.clock.main.totalMs === totalMs + 300_000);
    await Promise.all(
      phones.map((phone, index) =>
        phone
          .until('writing', () => phone.collecting().length === 1)
          .then(() => (phone as Phone).write('q1', `lapp ${index}`)),
      ),
    );
    // Both show the notes: they are opened once, and both are told that it went well.
    expect(await both(step({ type: 'reveal', opened: 0 }))).toEqual([ok, ok]);
    await two.until('five notes', (view) => Object.keys(view.notes).length === 5);

    await together('themes');
    const notes = Object.keys(one.view.notes) as NoteId[];
    const theme = (id: string) => id as ThemeId;
    const made = await Promise.all([
      one.command(step({ type: 'addTheme', theme: theme('ta'), name: 'Möten', notes: notes.slice(0, 2) })),
      two.command(step({ type: 'addTheme', theme: theme('tb'), name: 'Raster', notes: notes.slice(2, 4) })),
      one.command(step({ type: 'moveNote', note: notes[4], theme: theme('ta') })),
      two.command(step({ type: 'renameTheme', theme: theme('tb'), name: 'Pauser' })),
    ]);
    expect(made).toEqual([ok, ok, ok, ok]);
    await both(step({ type: 'removeTheme', theme: theme('tb') }));
    await one.until('the theme is gone', (view) => !view.themes.tb);
    expect(
      Object.values(one.view.notes)
        .map((note) => note.theme)
        .sort(),
    ).toEqual(['ta', 'ta', 'ta', null, null].sort());

    await together('draft');
    const norm = (id: string) => id as NormId;
    const wording = (principle: string) => ({ theme: null, principle, boundary: '' });
    await Promise.all([
      one.command(step({ type: 'writeNorm', norm: norm('n1'), ...wording('Vi börjar i tid.') })),
      two.command(step({ type: 'writeNorm', norm: norm('n2'), ...wording('Vi hälsar.') })),
    ]);
    await together('consent');
    await both(step({ type: 'ask', norm: norm('n1') }));
    await Promise.all(
      phones.map(async (phone) => {
        await phone.until('asked', () => phone.collecting().length === 1);
        phone.keep(phone.box('n1'), { level: 'in', texts: [], canTry: false });
        await phone.handIn();
      }),
    );
    // One closes the round while the other parks the norm: one of them wins, the other hears so or agrees.
    const [closed, parked] = await Promise.all([
      one.command(step({ type: 'closeRound', norm: norm('n1'), round: 1 })),
      two.command(step({ type: 'parkNorm', norm: norm('n1') })),
    ]);
    expect([closed.ok, parked.ok]).toContain(true);
    await two.until('decided', (view) => view.norms.n1?.status !== 'draft');
    await both({ type: 'endWorkshop', early: true });
    for (const desk of [one, two]) await desk.until('the end', (view) => view.workshop.main.status === 'ended');
    expect(one.view).toEqual(two.view);
    expect(one.view.norms.n2?.status).toBe('parked');
  });

  it('[DESK-6] both deleting the workshop, everybody hears that it is gone', async () => {
    workshop = await TestWorkshop.open(server.url);
    const one = await workshop.desk();
    await one.command(invite('two'));
    const two = await come('two');
    const everybody = [one, two, await workshop.screen(), await workshop.phone()];
    const { room, facilitatorKey } = workshop.opened;
    const answers = await Promise.all([
      api(server.url).remove(room, facilitatorKey),
      api(server.url).remove(room, secretOf('two')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    for (const client of everybody) {
      await client.waitFor('goodbye', () => client.bye !== null);
      expect(client.bye).toEqual({ code: 'room.gone' });
    }
  });
});
