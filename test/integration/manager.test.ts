import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '#server/room/keys.ts';
import { asId, type NormId, type StepId } from '#shared/kernel/ids.ts';
import type { Mandate } from '#shared/record/types.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { RoomClient, TestWorkshop } from '#test/support/room-client.ts';
import { startTestServer, type TestServer } from '#test/support/test-server.ts';

let server: TestServer;
let workshop: TestWorkshop;
let manager: RoomClient | null = null;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());
afterEach(() => {
  manager?.close();
  manager = null;
  workshop.close();
});

const ok = { ok: true };
const KEY = 'the-managers-own-key-of-128-bits';
const notAllowed = { ok: false, rejection: { code: 'role.notAllowed' } };
const norm = asId<NormId>('n1');
const answer = (mandate: Mandate | null): Command => ({ type: 'answerMandate', norm, mandate });

async function open(where: 'absent' | 'present' | 'leads' = 'present') {
  workshop = await TestWorkshop.open(server.url, {
    setup: { contact: '', manager: where, bases: [], rehearsal: false },
  });
  return workshop.desk();
}

async function comeIn(desk: RoomClient): Promise<RoomClient> {
  const given = { type: 'addKey', id: 'chef', role: 'manager', label: '', hash: hashOf(KEY) } as const;
  expect(await desk.command(given)).toEqual(ok);
  manager = new RoomClient(server.url, { audience: 'manager', room: workshop.opened.room, token: KEY });
  const client = manager;
  await client.waitFor('a view', () => client.hasView);
  return client;
}

/** One norm, adopted by five. */
async function agree(desk: RoomClient): Promise<void> {
  const phones = await workshop.phones(5);
  await desk.until('five here', (view) => view.live.main.joined === 5);
  const go = async (kind: string) => {
    const to = Object.entries(desk.view.agenda).find(([, row]) => row.kind === kind)?.[0] as StepId;
    const from = desk.view.workshop.main.current;
    expect(await desk.command({ type: 'goToStep', from, to, confirmed: true })).toEqual(ok);
    await desk.until(kind, (view) => view.workshop.main.current === to);
  };
  const step = <C>(command: C): Command => ({ type: 'step', step: desk.step, command }) as never;
  await go('draft');
  await desk.command(step({ type: 'writeNorm', norm, theme: null, principle: 'Vi hälsar.', boundary: '' }));
  await go('consent');
  await desk.command(step({ type: 'ask', norm }));
  for (const phone of phones) {
    await phone.until('asked', () => phone.collecting().length === 1);
    phone.keep(phone.box('n1'), { level: 'in', texts: [], canTry: false });
    await phone.handIn();
  }
  expect(await desk.command(step({ type: 'closeRound', norm, round: 1 }))).toEqual(ok);
}

describe('the manager', () => {
  it('[MANAGER-3] sees what participants see, has no seat and is not counted', async () => {
    const desk = await open();
    await workshop.phone();
    await desk.until('one here', (view) => view.live.main.joined === 1);
    const client = await comeIn(desk);
    expect(client.view).toMatchObject({ keys: {}, heldTexts: {}, hidden: {}, links: { main: { joinKey: null } } });
    await desk.until('the key', (view) => 'chef' in view.keys);
    expect(desk.view.live.main).toMatchObject({ joined: 1, away: 0 });
    expect(client.view.live.main.joined).toBe(1);
    client.close();
    await desk.command({ type: 'lockRoom', locked: true });
    await desk.until('locked', (view) => view.workshop.main.locked);
    expect(desk.view.live.main).toMatchObject({ joined: 1, away: 0 });
  });

  it('[MANAGER-4] may send an answer about the mandate and nothing else', async () => {
    const desk = await open();
    const client = await comeIn(desk);
    await agree(desk);
    const forbidden: Command[] = [
      { type: 'lockRoom', locked: true },
      { type: 'askManagerOut', out: true },
      { type: 'endWorkshop' },
      { type: 'revokeKey', id: 'chef' },
      { type: 'addKey', id: 'x', role: 'facilitator', label: '', hash: hashOf('x') },
      { type: 'setCareful', careful: true },
    ];
    for (const command of forbidden) expect(await client.command(command)).toEqual(notAllowed);
    const stepped = { type: 'step', step: client.step, command: { type: 'showNorm', norm } } as never;
    expect(await client.command(stepped)).toEqual(notAllowed);
    expect(await client.sendEnvelope({ rev: 1, boxes: [], pad: '' })).toMatchObject(notAllowed);
    expect(await client.command(answer({ answer: 'no', because: 'Inte mitt att lova.' }))).toEqual(ok);
    await desk.until('the no', (view) => view.norms.n1?.mandate?.answer === 'no');
    // Nobody answers in the manager's place.
    expect(await desk.command(answer({ answer: 'yes' }))).toEqual(notAllowed);
  });

  it('[MANAGER-5] is out when the link is revoked, and the link opens nothing else', async () => {
    const desk = await open();
    const client = await comeIn(desk);
    expect(await desk.command({ type: 'revokeKey', id: 'chef' })).toEqual(ok);
    await client.waitFor('goodbye', () => client.bye !== null);
    expect(client.bye).toEqual({ code: 'keys.revoked' });
    expect(desk.socket.connected).toBe(true);
    for (const audience of ['manager', 'facilitator', 'screen', 'participant'] as const) {
      const again = new RoomClient(server.url, { audience, room: workshop.opened.room, token: KEY });
      await again.waitFor('a refusal', () => again.bye !== null);
      expect(again.bye).toMatchObject({ code: 'role.notAllowed' });
      again.close();
    }
  });

  it('[MANAGER-4] has no say where the manager is said to be absent', async () => {
    const desk = await open('absent');
    const client = await comeIn(desk);
    await agree(desk);
    expect(await client.command(answer({ answer: 'yes' }))).toEqual(notAllowed);
    expect(await desk.command(answer({ answer: 'yes' }))).toMatchObject({ rejection: { code: 'mandate.notPresent' } });
    expect(await desk.command(answer({ answer: 'check', date: '2099-01-01' }))).toEqual(ok);
  });
});
