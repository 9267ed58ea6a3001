import { type Draft, type DraftFile, draftsKey } from '#client/connection/draft-store.ts';
import { notebookKey } from '#client/store/phone-memory.ts';
import type { RoomState } from '#client/store/room-store.ts';
import type { Rejection } from '#shared/kernel/decision.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import type { View } from '#shared/workshop/views.ts';
import type { Answer, PhoneScene } from './fixtures/fixture.ts';

/** What lies outside the product and that a picture depends on: time, storage, the server. */
export const ROOM = 'gallery';
const BOOT = 1;

interface Scene {
  readonly view: View | null;
  readonly state: Partial<RoomState>;
  /** What commands are refused with. */
  readonly refusal?: Rejection | undefined;
}

let scene: Scene = { view: null, state: {} };

export function currentScene(): Scene {
  return scene;
}

export function setScene(next: Scene): void {
  scene = next;
}

const RealDate = Date;
const realTimeout = window.setTimeout;
let frozenAt = RealDate.now();
let haste = 1;

/** Time stands still, so that the same fixture is always the same picture. */
class StillDate extends RealDate {
  constructor(...args: [] | [number | string | Date]) {
    super(...((args.length === 0 ? [frozenAt] : args) as [number]));
  }
  static override now(): number {
    return frozenAt;
  }
}

/**
 * Stops the clocks of the page at `now`. Timers go on.
 * @param faster lets timers run out this many times as fast
 */
export function freezeTime(now: number, faster: number): void {
  frozenAt = now;
  haste = faster;
  window.Date = StillDate as DateConstructor;
  window.setTimeout = ((handler: () => void, ms = 0, ...args: []) =>
    realTimeout(handler, ms / haste, ...args)) as typeof window.setTimeout;
}

/** Resolves after `ms` of real time. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => realTimeout(resolve, ms));
}

const about: Answer = {
  status: 200,
  body: {
    version: '0.1.0',
    https: true,
    addresses: [{ label: 'eth0', url: 'http://192.168.1.20:3000' }],
    publicUrl: 'https://samsyn.example.org',
  },
};

/** Answers what pages ask of the server; what no answer is given for cannot be reached. */
export function serveAnswers(answers: Readonly<Record<string, Answer>>): void {
  const known: Readonly<Record<string, Answer>> = { 'GET /api/about': about, ...answers };
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const answer = known[`${init?.method ?? 'GET'} ${url.pathname}`];
    if (!answer) throw new TypeError('The gallery has no such server');
    return new Response(JSON.stringify(answer.body), {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  };
}

/** Empties what the browser remembers, then fills it. Values are stored as JSON, texts as they are. */
export function fillStorage(values: Readonly<Record<string, unknown>>): void {
  localStorage.clear();
  sessionStorage.clear();
  for (const [key, value] of Object.entries(values)) {
    // What is being prepared is kept in the tab's own store.
    const store = key === 'samsyn.prepared' ? sessionStorage : localStorage;
    store.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
}

/** What a phone remembers of the gallery's room. */
export function phoneStorage({ drafts = {}, notebook = {}, seatless = false }: PhoneScene): Record<string, unknown> {
  const boxes = Object.keys(drafts);
  const made = boxes.map((box, index): [string, Draft] => {
    const { body, received } = drafts[box] ?? { body: null, received: false };
    const rev = index + 1;
    return [box, { key: keyFor(box), body, rev, ack: received ? { boot: BOOT, rev, body } : null, opened: false }];
  });
  const file: DraftFile = { rev: boxes.length, drafts: Object.fromEntries(made), sent: boxes, settled: [] };
  return {
    ...(seatless ? {} : { [`samsyn.seat.${ROOM}`]: 'seat-token' }),
    [draftsKey(ROOM)]: file,
    [notebookKey(ROOM)]: { pages: { seed: 'gallery', ...notebook } },
  };
}
