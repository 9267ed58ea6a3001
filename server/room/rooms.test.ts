import { beforeEach, describe, expect, it } from 'vitest';
import { type LogCode, silentLog } from '#server/ops/log.ts';
import { memoryStore } from '#server/store/memory.ts';
import { type Store, StoreError } from '#server/store/port.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/messages.ts';
import type { OpenRequest } from '#shared/protocol/parse.ts';
import { seededRandom } from '#shared/testing/seeded-random.ts';
import { SimClock } from '#test/support/sim-clock.ts';
import type { RoomActor } from './actor.ts';
import type { Member } from './room-types.ts';
import { Rooms } from './rooms.ts';

const request: OpenRequest = { language: 'sv', team: 'Laget', template: 'standard', minutes: 60, always: [] };
const line = { collect: () => undefined, drafting: () => undefined, bye: () => undefined };
const keyOf = (actor: RoomActor): string | null =>
  actor.state.keys.find(({ role }) => role === 'facilitator')?.id ?? null;

let clock: SimClock;
let store: Store;
let hungUp: number;
let logged: LogCode[];
let rooms: Rooms;

function start(over: Partial<Store> = {}): Rooms {
  return new Rooms({
    store: { ...store, ...over },
    timers: clock,
    random: seededRandom(3),
    log: { ...silentLog, error: (code) => void logged.push(code) },
    secret: Buffer.alloc(32, 9),
    maxPresent: 300,
    outbox: () => ({
      frame: () => undefined,
      collect: () => undefined,
      drafting: () => undefined,
      bye: () => undefined,
      hangUp: () => {
        hungUp += 1;
      },
    }),
  });
}

async function open() {
  const opened = await rooms.open(request);
  if (!opened.ok) throw new Error('not opened');
  const { room, code, facilitatorKey } = opened.value;
  const hello = { v: PROTOCOL_VERSION, audience: 'facilitator', room, token: facilitatorKey, since: null } as const;
  return { room, code, hello };
}

async function actorOf(room: string) {
  const actor = await rooms.get(room);
  if (!actor) throw new Error('no such room');
  return actor;
}

beforeEach(() => {
  clock = new SimClock(Date.UTC(2026, 9, 5, 9));
  store = memoryStore();
  hungUp = 0;
  logged = [];
  rooms = start();
});

describe('all rooms', () => {
  it('[ROOMS-1] are loaded once, however many ask at once, and found again after a restart under a new boot number', async () => {
    const { room, code } = await open();
    const before = await actorOf(room);
    expect(await actorOf(room)).toBe(before);
    await rooms.stop();
    rooms = start();
    const [one, two] = await Promise.all([actorOf(room), actorOf(room)]);
    expect(one).toBe(two);
    expect(one.boot).toBeGreaterThan(before.boot);
    expect(one.state).toEqual(before.state);
    expect(await rooms.join({ code })).toMatchObject({ ok: true, value: { room } });
  });

  it('[ROOMS-2] keep seats, join keys and read keys from one start to the next', async () => {
    const { room, code } = await open();
    const joined = await rooms.join({ code });
    const { joinKey, readKey } = (await actorOf(room)).keys;
    rooms = start();
    expect((await actorOf(room)).keys).toMatchObject({ joinKey, readKey });
    const token = joined.ok ? joined.value.token : '';
    const hello = { v: PROTOCOL_VERSION, audience: 'participant', room, token, since: null } as const;
    expect(await rooms.admit(hello)).toMatchObject({ ok: true, value: { seat: token.split('.')[0] } });
  });

  it('[ROOMS-3] are put away when nobody uses them, but not while somebody is here', async () => {
    const { room } = await open();
    const actor = await actorOf(room);
    const member: Member = { audience: 'participant', seat: 'seat', key: null, line };
    actor.connect(member);
    await clock.run(clock.now() + 200_000);
    expect(await actorOf(room)).toBe(actor);
    actor.disconnect(member);
    await clock.run(clock.now() + 200_000);
    expect(actor.isClosed).toBe(true);
    expect((await actorOf(room)).boot).toBeGreaterThan(actor.boot);
  });

  it('[ROOMS-8] are kept overnight while they hold envelopes, and put away after that', async () => {
    const { room } = await open();
    const actor = await actorOf(room);
    const [desk, phone]: Member[] = [
      { audience: 'facilitator', seat: null, key: keyOf(actor), line },
      { audience: 'participant', seat: 'seat', key: null, line },
    ];
    if (!desk || !phone) throw new Error('nobody is here');
    for (const member of [desk, phone]) actor.connect(member);
    const to = Object.entries(actor.state.agenda).find(([, step]) => step.kind === 'write')?.[1].id;
    actor.command(desk, { type: 'goToStep', from: null, to, confirmed: true }, () => undefined);
    await clock.run(clock.now());
    const box = `${to}/q1/1`;
    actor.envelope(phone, { rev: 1, boxes: [{ box, key: 'k'.repeat(21), body: null }], pad: '' }, () => undefined);
    for (const member of [desk, phone]) actor.disconnect(member);
    await clock.run(clock.now() + 11 * 3_600_000);
    expect(await actorOf(room)).toBe(actor);
    await clock.run(clock.now() + 2 * 3_600_000);
    expect(actor.isClosed).toBe(true);
  });

  it('[ROOMS-4] that lost their place in the log are loaded anew, and their clients come back', async () => {
    const { room, hello } = await open();
    const actor = await actorOf(room);
    const desk: Member = { audience: 'facilitator', seat: null, key: keyOf(actor), line };
    actor.connect(desk);
    const stored = await store.read(room);
    await store.append(room, stored?.seq ?? 0, [{ on: 'workshop', type: 'roomLocked', locked: true }]);
    actor.command(desk, { type: 'blankScreen', blanked: true }, () => undefined);
    await clock.run(clock.now());
    expect([hungUp, actor.isClosed]).toEqual([1, true]);
    const again = await rooms.admit(hello);
    expect(again).toMatchObject({ ok: true, value: { actor: { state: { locked: true, blanked: false } } } });
  });

  it('[ROOMS-5] answer plainly when the store fails, and go on when it works again', async () => {
    let fails = true;
    const failing = async (): Promise<never> => Promise.reject(new StoreError('failed'));
    const { room } = await open();
    rooms = start({
      openRooms: () => (fails ? failing() : store.openRooms()),
      read: (name) => (fails ? failing() : store.read(name)),
    });
    expect(await rooms.open(request)).toEqual({ ok: false, rejection: { code: 'room.storeFailed' } });
    await expect(rooms.get(room)).rejects.toThrow(StoreError);
    expect(logged).toEqual(['room.storeFailed', 'room.loadFailed']);
    fails = false;
    expect((await rooms.open(request)).ok).toBe(true);
    expect((await actorOf(room)).room).toBe(room);
  });

  it('[ROOMS-9] stay as they are when they could not be deleted, and can be deleted again', async () => {
    let fails = true;
    rooms = start({ delete: (name) => (fails ? Promise.reject(new StoreError('full')) : store.delete(name)) });
    const { room, hello } = await open();
    const actor = await actorOf(room);
    expect(await rooms.delete(room, hello.token)).toMatchObject({ rejection: { code: 'room.storeFailed' } });
    expect(await actorOf(room)).toBe(actor);
    expect(actor.isClosed).toBe(false);
    fails = false;
    expect(await rooms.delete(room, hello.token)).toEqual({ ok: true, value: null });
    expect([actor.isClosed, await rooms.get(room)]).toEqual([true, null]);
  });

  it('[ROOMS-10] are put away also after one of them could not be loaded', async () => {
    const { room } = await open();
    const slow = () => new Promise<never>((_, fail) => clock.after(70_000, () => fail(new StoreError('failed'))));
    rooms = start({ read: (name) => (name === room ? store.read(name) : slow()) });
    const actor = await actorOf(room);
    const failed = expect(rooms.get('broken')).rejects.toThrow(StoreError);
    await clock.run(clock.now() + 50_000);
    const member: Member = { audience: 'screen', seat: null, key: null, line };
    actor.connect(member);
    await clock.run(clock.now() + 50_000);
    await failed;
    actor.disconnect(member);
    await clock.run(clock.now() + 150_000);
    expect(actor.isClosed).toBe(true);
  });

  it('[ROOMS-6] try another code when one is taken', async () => {
    let clashes = 3;
    rooms = start({
      create: (...args) => (clashes-- > 0 ? Promise.reject(new StoreError('taken')) : store.create(...args)),
    });
    expect((await rooms.open(request)).ok).toBe(true);
    expect(logged).toEqual([]);
  });

  it('[ROOMS-7] that are not there are told apart from those that cannot be entered', async () => {
    const { room, hello } = await open();
    expect(await rooms.admit({ ...hello, room: 'nowhere' })).toMatchObject({ rejection: { code: 'room.gone' } });
    expect(await rooms.admit({ ...hello, token: 'wrong' })).toMatchObject({ rejection: { code: 'role.notAllowed' } });
    expect(await rooms.delete(room, 'wrong')).toMatchObject({ rejection: { code: 'role.notAllowed' } });
    expect(await rooms.delete('nowhere', hello.token)).toMatchObject({ rejection: { code: 'room.gone' } });
    expect(await rooms.delete(room, hello.token)).toEqual({ ok: true, value: null });
    expect(await rooms.get(room)).toBeNull();
  });
});
