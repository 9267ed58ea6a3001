import type { Audience } from '#shared/kernel/step-module.ts';
import { sameData } from '#shared/kernel/tables.ts';
import { seededRandom } from '#shared/testing/seeded-random.ts';
import { replay } from '#shared/workshop/evolve.ts';
import type { WorkshopState } from '#shared/workshop/types.ts';
import type { View } from '#shared/workshop/views.ts';
import { SimClock } from '#test/support/sim-clock.ts';
import { SimClient, type World } from './sim-client.ts';
import { SimDesk } from './sim-desk.ts';
import { SimPhone } from './sim-phone.ts';
import { SimServer } from './sim-server.ts';

const START = Date.UTC(2026, 9, 5, 9);
const FAULTS_UNTIL = 240_000;
const GIVE_UP = 900_000;
/** All views must be equal this soon after the last fault (decision 35). */
const HEAL_MS = 5_000;

export interface Outcome {
  readonly problems: readonly string[];
  readonly faults: Readonly<Record<string, number>>;
  readonly notes: number;
}

/** Plays one workshop under faults drawn from the seed, and says what was broken; nothing is what we want. */
export async function playSchedule(seed: number): Promise<Outcome> {
  const random = seededRandom(seed);
  const clock = new SimClock(START);
  const server = new SimServer(clock, random);
  const opened = await server.rooms.open({
    language: 'sv',
    team: 'Laget',
    template: 'standard',
    minutes: 60,
    always: [],
  });
  if (!opened.ok) throw new Error('the workshop could not be opened');
  const { room, code, facilitatorKey, screenKey } = opened.value;
  const world: World = { clock, random, server, room, messy: true };
  const seats = 3 + Math.floor(random.next() * 8);
  const phones: SimPhone[] = [];
  for (let index = 0; index < seats; index++) {
    const joined = await server.rooms.join({ code });
    if (joined.ok) phones.push(new SimPhone(world, index, joined.value.token));
  }
  const desks = [new SimDesk(world, facilitatorKey)];
  if (random.next() < 0.4) desks.push(new SimDesk(world, facilitatorKey));
  const screen = new SimClient(world, 'screen', screenKey);
  const everybody: SimClient[] = [...phones, ...desks, screen];
  const faults = new Faults(world, everybody);
  const isDone = (): boolean => desks.every((desk) => desk.isDone);

  await clock.run(START + FAULTS_UNTIL, isDone);
  faults.stop();
  await clock.run(clock.now() + HEAL_MS);
  const problems = await viewProblems(world, { participant: phones, facilitator: desks, screen: [screen] });
  await clock.run(START + GIVE_UP, isDone);
  await clock.run(clock.now() + HEAL_MS);
  if (!isDone()) problems.push('the workshop did not come to its end');
  problems.push(...(await viewProblems(world, { participant: phones, facilitator: desks, screen: [screen] })));
  const stored = await server.store.read(room);
  const state = replay(stored?.events ?? [], stored?.snapshot?.state);
  problems.push(...contentProblems(state, phones), ...deskProblems(state, desks, screen));
  const unexpected = server.errors.filter((code) => code !== 'room.storeFailed');
  if (unexpected.length > 0) problems.push(`logged ${unexpected.join(', ')}`);
  return { problems, faults: faults.counts, notes: Object.keys(state.record.notes).length };
}

/** Draws faults at odd moments until it is stopped. */
class Faults {
  readonly counts: Record<string, number> = {};
  readonly #world: World;
  readonly #everybody: readonly SimClient[];
  #stopped = false;

  constructor(world: World, everybody: readonly SimClient[]) {
    this.#world = world;
    this.#everybody = everybody;
    this.#next();
  }

  stop(): void {
    this.#stopped = true;
    this.#world.messy = false;
    this.#world.server.failing = 0;
    this.#world.server.slowness = 0;
    if (!this.#world.server.isUp) this.#world.server.start();
    for (const client of this.#everybody) client.wake();
  }

  #next(): void {
    this.#world.clock.after(this.#world.random.next() * 6_000, () => {
      if (this.#stopped) return;
      this.#strike();
      this.#next();
    });
  }

  #strike(): void {
    const { random, server, clock } = this.#world;
    const draw = random.next();
    const somebody = this.#everybody[Math.floor(random.next() * this.#everybody.length)];
    if (draw < 0.4) this.#count('drop', () => somebody?.drop());
    else if (draw < 0.5) this.#count('sleep', () => somebody?.sleep(random.next() * 30_000));
    else if (draw < 0.6) {
      this.#count('dropAll', () => {
        for (const client of this.#everybody) client.drop();
      });
    } else if (draw < 0.75) {
      this.#count('slow', () => {
        server.slowness = random.next() * 120;
      });
    } else if (draw < 0.85) {
      this.#count('storeFails', () => {
        server.failing = 1 + Math.floor(random.next() * 3);
      });
    } else if (server.isUp) {
      this.#count('kill', () => {
        server.kill();
        clock.after(random.next() * 4_000, () => {
          if (!server.isUp) server.start();
        });
      });
    }
  }

  #count(name: string, work: () => void): void {
    this.counts[name] = (this.counts[name] ?? 0) + 1;
    work();
  }
}

/** Every view equals the server's, and the server's state equals what a replay of the log gives. */
async function viewProblems(
  { server, room }: World,
  clients: Readonly<Record<Audience, readonly SimClient[]>>,
): Promise<string[]> {
  const actor = await server.rooms.get(room);
  if (!actor) return ['the room is gone'];
  const problems: string[] = [];
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const stored = await server.store.read(room);
  if (!sameData(plain(actor.state), plain(replay(stored?.events ?? [], stored?.snapshot?.state)))) {
    problems.push('the room is not what its log says');
  }
  for (const [audience, list] of Object.entries(clients) as [Audience, readonly SimClient[]][]) {
    const view = plain(actor.standing(audience, null).view);
    list.forEach((client, index) => {
      if (!sameData(plain(client.view), view)) problems.push(`the view of ${audience} ${index} differs`);
    });
  }
  return problems;
}

/** What came out of each box is what its phones had in it: whole, once, and nothing acked is missing. */
function contentProblems(state: WorkshopState, phones: readonly SimPhone[]): string[] {
  const { words = [] } = (state.steps.s8 ?? {}) as { words?: readonly string[] };
  const texts = [...Object.values(state.record.notes).map((note) => note.text), ...words];
  const problems = new Set(texts).size === texts.length ? [] : ['something was shown twice'];
  const known = new Set(texts);
  const explained = new Set<string>();
  phones.forEach((phone, index) => {
    for (const { box, possible, mayBeMissing } of phone.openings) {
      // Fewer than five words are not shown.
      if (box.includes('/dots/') || (box.includes('/word/') && words.length === 0)) continue;
      const whole = possible.filter((things) => things.every((thing) => known.has(thing)));
      for (const thing of whole.flat()) explained.add(thing);
      if (whole.length === 0 && !mayBeMissing) problems.push(`phone ${index} is missing from ${box}`);
    }
  });
  const stray = texts.filter((text) => !explained.has(text));
  if (stray.length > 0) problems.push(`not what any phone had: ${stray.slice(0, 3).join(' | ')}`);
  return [...problems, ...dotProblems(state, phones)];
}

/** The dots that were counted are those of the phones: none twice, none over a budget, none that was acked missing. */
function dotProblems(state: WorkshopState, phones: readonly SimPhone[]): string[] {
  const openings = phones.flatMap((phone) => phone.openings.filter(({ box }) => box.includes('/dots/')));
  const counts = openings.map(({ possible, mayBeMissing }) => {
    const dots = possible.map((things) => things.length);
    return { fewest: mayBeMissing ? 0 : Math.min(...dots), most: Math.max(0, ...dots) };
  });
  // With fewer than eight voters not even the log knows the counts.
  if (!state.record.ranking.some((row) => row.dots !== null)) return [];
  const counted = state.record.ranking.reduce((sum, row) => sum + (row.dots ?? 0), 0);
  const fewest = counts.reduce((sum, count) => sum + count.fewest, 0);
  const most = counts.reduce((sum, count) => sum + count.most, 0);
  return counted < fewest || counted > most ? [`${counted} dots, expected ${fewest} to ${most}`] : [];
}

/** Every acked command of a desk is in what was stored, and what must be there once is there once. */
function deskProblems(state: WorkshopState, desks: readonly SimDesk[], screen: SimClient): string[] {
  const problems: string[] = [];
  const view = screen.view as View;
  for (const desk of desks) {
    for (const goal of desk.acked) if (!goal.isSo(view)) problems.push('an acked command is missing');
  }
  const expected = { themes: ['a', 'b', 'c', 'd'], norms: ['n1', 'n2'] };
  if (!sameData(Object.keys(state.record.themes).sort(), expected.themes)) problems.push('themes lost or doubled');
  if (!sameData(Object.keys(state.record.norms).sort(), expected.norms)) problems.push('norms lost or doubled');
  // Four themes made, and at most three notes moved: each change once, however often it was sent.
  if (state.record.boardNumber > expected.themes.length + 3) problems.push('a change to the board was made twice');
  return problems;
}
