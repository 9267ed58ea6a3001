// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection } from '#client/connection/connection.ts';
import { createDraftStore } from '#client/connection/draft-store.ts';
import { createOutbox } from '#client/connection/outbox.ts';
import { createRoomStore } from '#client/store/room-store.ts';
import { utf8Length } from '#shared/kernel/text.ts';
import { receiptFor } from '#shared/protocol/envelope.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';

/** The product's own phone, from the moment a question is asked until it is opened, with a line that only measures. */
interface Measured {
  readonly at: number;
  readonly bytes: number;
}

type Behaviour = (save: (texts: readonly string[]) => void) => void;

const START = Date.UTC(2027, 3, 23, 9);
const writes: Readonly<Record<string, Behaviour>> = {
  'writes without a pause': (save) => {
    for (let sign = 1; sign < 140; sign++) setTimeout(() => save(['å'.repeat(sign)]), sign * 400);
  },
  'writes three notes and takes them back': (save) => {
    setTimeout(() => save(['ett', 'två "citat"', '😀'.repeat(70)]), 12_345);
    setTimeout(() => save([]), 44_000);
  },
  'writes in the last second': (save) => {
    setTimeout(() => save(['nu']), 59_500);
  },
};

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

async function measure(behaviour: Behaviour | null): Promise<Measured[]> {
  const sent: Measured[] = [];
  let collect: () => void = () => undefined;
  const connection: Connection = {
    start: () => undefined,
    stop: () => undefined,
    command: async () => ({ ok: true }),
    drafting: () => undefined,
    envelope: async (envelope) => {
      sent.push({ at: Date.now() - START, bytes: utf8Length(JSON.stringify(envelope)) });
      return receiptFor(1, envelope.rev);
    },
    onCollect: (listener) => {
      collect = listener;
      return () => undefined;
    },
  };
  let made = 0;
  const drafts = createDraftStore('r1', () => keyFor(`made ${made++}`));
  const store = createRoomStore({ view: new Rehearsal().goTo('write').view('participant'), status: 'live', boot: 1 });
  const turns = { start: () => undefined, stop: () => undefined, isMine: () => true };
  const stop = createOutbox({ room: { id: 'r1', store, connection }, drafts, turns, phase: 0.37 }).start();
  behaviour?.((texts) => {
    drafts.save('s2/q1/1', { notes: texts.map((text) => ({ key: keyFor(text), text })), pass: false });
  });
  await vi.advanceTimersByTimeAsync(31_000);
  store.setState({ status: 'reconnecting' });
  await vi.advanceTimersByTimeAsync(2_000);
  store.setState({ status: 'live' });
  await vi.advanceTimersByTimeAsync(27_000);
  collect();
  await vi.advanceTimersByTimeAsync(10_000);
  stop();
  localStorage.clear();
  return sent;
}

describe('the product’s phone', () => {
  it.each(Object.entries(writes))(
    '[PRIVACY-3] that %s sends as often, as much and at the same moments as one that does not',
    async (_name, behaviour) => {
      const silent = await measure(null);
      vi.setSystemTime(START);
      const writer = await measure(behaviour);
      expect(silent.length).toBeGreaterThan(7);
      expect(writer).toEqual(silent);
    },
  );
});
