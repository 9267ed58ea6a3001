import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThemeId } from '#shared/kernel/ids.ts';
import { type Phone, type RoomClient, TestWorkshop } from '#test/support/room-client.ts';
import { freePort, runServer, type ServerRun } from '#test/support/server-process.ts';
import { temporaryFolder } from '#test/support/test-server.ts';

const ROOMS = 5;
const PHONES = 6;
const ok = { ok: true };

let data: string;
let env: Record<string, string>;
let server: ServerRun;

interface Group {
  readonly room: TestWorkshop;
  readonly desk: RoomClient;
  readonly phones: readonly Phone[];
}
let groups: Group[];

async function openGroup(): Promise<Group> {
  const room = await TestWorkshop.open(server.url);
  const [desk, phones] = await Promise.all([room.desk(), room.phones(PHONES)]);
  expect(await desk.goTo('write')).toEqual(ok);
  for (const phone of phones) await phone.until('the question collects', () => phone.collecting().length > 0);
  return { room, desk, phones };
}

async function restart(): Promise<void> {
  expect(await server.end('SIGKILL')).toBeNull();
  server = await runServer(env);
  const everybody = groups.flatMap(({ desk, phones }) => [desk, ...phones]);
  await Promise.all(
    everybody.map(async (client) => {
      await client.waitFor('the client to be back', () => client.socket.connected);
      await client.hello();
    }),
  );
}

const textsOf = (client: RoomClient): string[] =>
  Object.values(client.view.notes)
    .map((note) => note.text)
    .sort();
const written = (group: Group, index: number): string[] =>
  group.phones.flatMap((_phone, person) => [`${index} ${person} a`, `${index} ${person} b`]).sort();

/** All phones write two notes; the promises of those that were acked resolve. */
function writeAll(group: Group, index: number): Promise<unknown>[] {
  return group.phones.map((phone, person) => phone.write('q1', `${index} ${person} a`, `${index} ${person} b`));
}

beforeAll(async () => {
  data = await temporaryFolder();
  env = { PORT: String(await freePort()), SAMSYN_DATA: data };
  server = await runServer(env);
});
afterAll(async () => {
  for (const { room } of groups) room.close();
  await server.end('SIGKILL');
  await rm(data, { recursive: true, force: true });
});

describe('a server that is killed (-9)', () => {
  it('[KILL-1] in the middle of writing loses no note that a returned phone holds, and doubles none', async () => {
    groups = await Promise.all(Array.from({ length: ROOMS }, openGroup));
    const writes = groups.flatMap(writeAll);
    // Some are acked, some are on their way, when it happens.
    await Promise.race(writes);
    await restart();
    const answers = groups.map(({ desk }) => desk.stepCommand('write', { type: 'reveal', opened: 0 }));
    const [first] = groups;
    await first?.desk.until('the waiting is shown', ({ live }) => live.main.gathering === 'afterRestart');
    expect(await Promise.all(answers)).toEqual(groups.map(() => ok));
    for (const [index, group] of groups.entries()) expect(textsOf(group.desk)).toEqual(written(group, index));
  });

  it('[KILL-2] during an opening has opened it whole or not at all, and the phones can tell', async () => {
    for (const { room } of groups) room.close();
    groups = await Promise.all(Array.from({ length: ROOMS }, openGroup));
    await Promise.all(groups.flatMap(writeAll));
    const before = groups.map(({ phones }) => phones.map((phone) => phone.received));
    const reveals = groups.map(({ desk }) =>
      desk.stepCommand('write', { type: 'reveal', opened: 0 }).catch(() => ({ ok: false })),
    );
    await Promise.race(reveals);
    await restart();
    await Promise.all(
      groups.map(async ({ desk }) => {
        if (Object.keys(desk.view.notes).length > 0) return;
        expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual(ok);
      }),
    );
    for (const [index, group] of groups.entries()) {
      await group.desk.until('the notes', ({ notes }) => Object.keys(notes).length > 0);
      expect(textsOf(group.desk)).toEqual(written(group, index));
      const [box] = Object.values(group.desk.view.boxes);
      const [acked] = before[index] ?? [];
      const revealedBefore = acked?.ok === true && box?.boot === acked.boot;
      const revealedAfter = box?.boot === group.desk.boot;
      expect(revealedBefore || revealedAfter).toBe(true);
    }
  });

  it('[KILL-3] has every desk command that was acked', async () => {
    await Promise.all(groups.map(({ desk }) => desk.goTo('themes')));
    const acked = groups.map(() => [] as string[]);
    const burst = async ({ desk }: Group, index: number): Promise<void> => {
      for (let number = 0; number < 60; number++) {
        const theme = `t${number}` as ThemeId;
        const answer = await desk.stepCommand('themes', { type: 'addTheme', theme, name: `Tema ${number}`, notes: [] });
        if (answer.ok) acked[index]?.push(theme);
      }
    };
    const bursts = Promise.allSettled(groups.map(burst));
    await groups[0]?.desk.until('some themes', ({ themes }) => Object.keys(themes).length > 8);
    await restart();
    await bursts;
    for (const [index, { desk }] of groups.entries()) {
      await desk.hello(null);
      expect(Object.keys(desk.view.themes)).toEqual(expect.arrayContaining(acked[index] ?? []));
      expect(acked[index]?.length).toBeGreaterThan(0);
    }
  });

  it('[KILL-4] ends at once and politely on SIGTERM, and people come back by themselves', async () => {
    expect(await server.end('SIGTERM')).toBe(0);
    server = await runServer(env);
    const [group] = groups;
    await group?.desk.waitFor('the desk to be back', () => group.desk.socket.connected);
    expect((await group?.desk.hello())?.ok).toBe(true);
  });
});
