import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRoomStore, type Room, type RoomStore } from '#client/store/room-store.ts';
import { utf8Length } from '#shared/kernel/text.ts';
import { BEAT_MS, BOX_BYTES } from '#shared/protocol/envelope.ts';
import type { Envelope, EnvelopeAnswer } from '#shared/protocol/messages.ts';
import { at } from '#shared/testing/ids.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import type { View } from '#shared/workshop/views.ts';
import type { Refusal } from './answers.ts';
import type { Connection } from './connection.ts';
import { createDraftStore, type DraftStore, draftStatus } from './draft-store.ts';
import { lateTexts } from './late.ts';
import { createOutbox } from './outbox.ts';
import { createTurns, type Turns } from './turns.ts';

const box1 = `${at.write}/q1/1`;
const box2 = `${at.write}/q2/1`;

let made = 0;
const makeKey = () => `key-${String(++made).padStart(17, '0')}`;
const notes = (...texts: readonly string[]) => ({
  notes: texts.map((text) => ({ key: `${text}-key`, text })),
  pass: false,
});

let rehearsal: Rehearsal;
let store: RoomStore;
let drafts: DraftStore;
let sent: Envelope[];
let collect: () => void;
let answer: (envelope: Envelope) => EnvelopeAnswer | Refusal;
let stop: () => void;

const received = (envelope: Envelope): EnvelopeAnswer => ({ ok: true, boot: 1, rev: envelope.rev });
const alone: Turns = { start: () => undefined, stop: () => undefined, isMine: () => true };

function room(): Room {
  const connection: Connection = {
    start: () => undefined,
    stop: () => undefined,
    command: async () => ({ ok: true }),
    drafting: () => undefined,
    envelope: async (envelope) => {
      sent.push(envelope);
      return answer(envelope);
    },
    onCollect: (listener) => {
      collect = listener;
      return () => undefined;
    },
  };
  return { id: 'r1', store, connection };
}

function begin(phase = 0.5, turns: Turns = alone) {
  stop = createOutbox({ room: room(), drafts, turns, phase }).start();
}

function see(view: View, boot = 1) {
  store.setState({ view, boot, status: 'live' });
}

function look(next: (rehearsal: Rehearsal) => unknown) {
  next(rehearsal);
  see(rehearsal.view('participant'), rehearsal.boot);
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const statusOf = (box: string) => {
  const { view, boot } = store.getState();
  return draftStatus(drafts.getState().drafts[box], view?.boxes[box], boot);
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  made = 0;
  sent = [];
  answer = received;
  store = createRoomStore();
  drafts = createDraftStore('r1', makeKey);
  rehearsal = new Rehearsal().goTo('write');
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the outbox', () => {
  it('[OUT-1] hands in on its own beat every ten seconds, blank or not, always the same length', async () => {
    see(rehearsal.view('participant'));
    begin(0.3);
    await settle();
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(0.3 * BEAT_MS);
    expect(sent).toHaveLength(2);
    drafts.save(box1, notes('Inga beslut i korridoren'));
    await vi.advanceTimersByTimeAsync(BEAT_MS - 1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.map((envelope) => envelope.boxes.map(({ box, body }) => [box, body]))).toEqual([
      [[box1, null]],
      [[box1, null]],
      [[box1, notes('Inga beslut i korridoren')]],
    ]);
    expect(new Set(sent.map((envelope) => utf8Length(JSON.stringify(envelope))))).toEqual(new Set([BOX_BYTES]));
  });

  it('[OUT-2] sends for all boxes that collect, and for none when nothing does', async () => {
    see(rehearsal.view('participant'));
    begin();
    look((workshop) => workshop.step('write', { type: 'goToQuestion', from: 0, to: 1 }));
    await vi.advanceTimersByTimeAsync(BEAT_MS);
    expect(sent.at(-1)?.boxes.map(({ box }) => box)).toEqual([box1, box2]);
    const count = sent.length;
    look((workshop) => workshop.goTo('welcome'));
    await vi.advanceTimersByTimeAsync(3 * BEAT_MS);
    expect(sent).toHaveLength(count);
  });

  it('[OUT-3] sends at once when a box is about to be opened', async () => {
    see(rehearsal.view('participant'));
    begin();
    await settle();
    drafts.save(box1, notes('Sist i sista stund'));
    collect();
    await settle();
    expect(sent).toHaveLength(2);
    expect(statusOf(box1)).toBe('received');
  });

  it('[OUT-4] sends after every new connection, also a blank', async () => {
    begin();
    see(rehearsal.view('participant'));
    await settle();
    expect(sent).toHaveLength(1);
    store.setState({ status: 'reconnecting' });
    store.setState({ status: 'live' });
    await settle();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.boxes[0]?.body).toBeNull();
  });

  it('[OUT-5] keeps one key per box, and counts changes upwards through a reload', async () => {
    see(rehearsal.view('participant'));
    begin();
    await settle();
    drafts.save(box1, notes('ett'));
    const again = createDraftStore('r1', makeKey);
    again.save(box1, notes('ett', 'två'));
    collect();
    await settle();
    expect(sent[1]?.boxes[0]?.key).toBe(sent[0]?.boxes[0]?.key);
    expect(sent[1]?.rev).toBeGreaterThan(sent[0]?.rev ?? 0);
    expect(sent[1]?.boxes[0]?.body).toEqual(notes('ett', 'två'));
  });

  it('[OUT-6] is saved at once, received after the ack, saved again when another start of the server answers', async () => {
    see(rehearsal.view('participant'));
    begin();
    await settle();
    drafts.save(box1, notes('ett'));
    expect(statusOf(box1)).toBe('saved');
    await vi.advanceTimersByTimeAsync(BEAT_MS);
    expect(statusOf(box1)).toBe('received');
    store.setState({ boot: 2 });
    expect(statusOf(box1)).toBe('saved');
  });

  it('[OUT-7] knows from the boot number that it was opened with the others, and lets go of its copy', async () => {
    see(rehearsal.view('participant'));
    begin();
    drafts.save(box1, notes('ett'));
    collect();
    await settle();
    look((workshop) => workshop.step('write', { type: 'reveal', opened: 0 }));
    expect(statusOf(box1)).toBe('in');
    expect(drafts.getState().drafts[box1]?.body).toBeNull();
    expect(localStorage.getItem('samsyn.drafts.r1')).not.toContain('ett-key');
  });

  it('[OUT-8] was too late when the opening bears another boot number: the text stays here', async () => {
    see(rehearsal.view('participant'));
    begin();
    drafts.save(box1, notes('ett'));
    collect();
    await settle();
    rehearsal.boot = 2;
    look((workshop) => workshop.step('write', { type: 'reveal', opened: 0 }));
    expect(statusOf(box1)).toBe('late');
    expect(lateTexts(drafts.getState(), rehearsal.view('participant'), at.write)).toEqual([
      { key: 'ett-key', text: 'ett', box: box1 },
    ]);
  });

  it('[OUT-9] offers only the change that came too late, and nothing that lies on the table or was settled', async () => {
    see(rehearsal.view('participant'));
    begin();
    drafts.save(box1, notes('ett'));
    collect();
    await settle();
    drafts.save(box1, notes('ett', 'två', 'tre', 'fyra'));
    rehearsal.hand(0, 'q1', notes('tre'), 'somebody-elses-envelope');
    look((workshop) => workshop.step('write', { type: 'reveal', opened: 0 }));
    drafts.settle(['fyra-key']);
    const late = lateTexts(drafts.getState(), rehearsal.view('participant'), at.write);
    expect(late.map(({ text }) => text)).toEqual(['två']);
  });

  it('[OUT-18] keeps of a late draft only what nobody has seen, and nothing that the person has thrown away', async () => {
    see(rehearsal.view('participant'));
    begin();
    drafts.save(box1, notes('ett'));
    collect();
    await settle();
    drafts.save(box1, notes('ett', 'två', 'tre'));
    look((workshop) => workshop.step('write', { type: 'reveal', opened: 0 }));
    expect(localStorage.getItem('samsyn.drafts.r1')).not.toContain('ett-key');
    drafts.settle(['tre-key']);
    expect(localStorage.getItem('samsyn.drafts.r1')).not.toContain('tre-key","text');
    const late = lateTexts(drafts.getState(), rehearsal.view('participant'), at.write);
    expect(late.map(({ text }) => text)).toEqual(['två']);
    expect(statusOf(box1)).toBe('late');
  });

  it('[OUT-19] keeps nothing of what was withdrawn too late, but knows that it was too late', async () => {
    see(rehearsal.view('participant'));
    begin();
    drafts.save(box1, notes('ett'));
    collect();
    await settle();
    drafts.save(box1, null);
    look((workshop) => workshop.step('write', { type: 'reveal', opened: 0 }));
    expect(localStorage.getItem('samsyn.drafts.r1')).not.toContain('ett-key');
    expect(statusOf(box1)).toBe('late');
  });

  it('[OUT-20] takes over from a server that holds more than this device remembers, and is not received before', async () => {
    let held: Envelope = { rev: 40, boxes: [], pad: '' };
    answer = (envelope) => {
      if (envelope.rev >= held.rev) held = envelope;
      return { ok: true, boot: 1, rev: held.rev };
    };
    see(rehearsal.view('participant'));
    begin();
    drafts.save(box1, notes('ett'));
    collect();
    await settle();
    expect(statusOf(box1)).toBe('saved');
    await vi.advanceTimersByTimeAsync(BEAT_MS);
    expect(held.boxes[0]?.body).toEqual(notes('ett'));
    expect(statusOf(box1)).toBe('received');
  });

  it('[OUT-10] keeps its copy when it is refused, and sends it again on the next beat', async () => {
    see(rehearsal.view('participant'));
    begin();
    answer = () => ({ ok: false, rejection: { code: 'envelope.tooLate' } });
    drafts.save(box1, notes('ett'));
    await vi.advanceTimersByTimeAsync(BEAT_MS);
    expect(statusOf(box1)).toBe('saved');
    answer = received;
    await vi.advanceTimersByTimeAsync(BEAT_MS);
    expect(statusOf(box1)).toBe('received');
  });

  it('[OUT-11] does not take an ack for a change that was made while it was on its way', async () => {
    see(rehearsal.view('participant'));
    begin();
    await settle();
    drafts.save(box1, notes('ett'));
    collect();
    drafts.save(box1, notes('två'));
    await settle();
    expect(statusOf(box1)).toBe('saved');
  });

  it('[OUT-12] withdraws: a blank replaces what the server held', async () => {
    see(rehearsal.view('participant'));
    begin();
    drafts.save(box1, notes('ett'));
    collect();
    await settle();
    drafts.save(box1, null);
    collect();
    await settle();
    expect(sent.at(-1)?.boxes[0]?.body).toBeNull();
    expect(statusOf(box1)).toBe('empty');
  });

  it('[OUT-13] works where storage is forbidden, for as long as the page lives', async () => {
    const forbidden = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const own = createDraftStore('r2', makeKey);
    own.save(box1, notes('ett'));
    own.save(box1, notes('två'));
    expect(own.seal([box1]).boxes[0]?.body).toEqual(notes('två'));
    forbidden.mockRestore();
    begin();
  });
});

/** One browser's locks, as `navigator.locks` keeps them. */
class FakeLocks {
  #held: { abort: () => void } | null = null;
  readonly #queue: (() => void)[] = [];

  request = ((_name: string, options: { steal?: boolean; signal?: AbortSignal }, run: () => Promise<void>) =>
    new Promise<void>((resolve, reject) => {
      const aborted = () => reject(new DOMException('taken', 'AbortError'));
      const grant = () => {
        if (options.signal?.aborted) return;
        const own = { abort: aborted };
        this.#held = own;
        void Promise.resolve(run()).then(() => {
          if (this.#held === own) this.#next();
          resolve();
        });
      };
      options.signal?.addEventListener('abort', aborted);
      if (options.steal) {
        this.#held?.abort();
        grant();
      } else if (this.#held) this.#queue.push(grant);
      else grant();
    })) as unknown as LockManager['request'];

  #next() {
    this.#held = null;
    this.#queue.shift()?.();
  }
}

describe('one tab sends', () => {
  const visible = (state: 'visible' | 'hidden') => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  afterEach(() => vi.restoreAllMocks());

  it('[OUT-14] lets the tab that is looked at send, and the other follow what it stores', async () => {
    const locks = new FakeLocks();
    const first = createTurns('outbox', locks);
    const second = createTurns('outbox', locks);
    visible('visible');
    first.start();
    await settle();
    expect([first.isMine(), second.isMine()]).toEqual([true, false]);
    second.start();
    await settle();
    expect([first.isMine(), second.isMine()]).toEqual([false, true]);
    second.stop();
    await settle();
    expect([first.isMine(), second.isMine()]).toEqual([true, false]);
    first.stop();
    begin();
  });

  it('[OUT-15] lets every tab send where there are no locks', () => {
    const turns = createTurns('outbox', undefined);
    turns.start();
    expect(turns.isMine()).toBe(true);
    begin();
  });

  it('[OUT-16] shows in one tab what another tab wrote', () => {
    begin();
    const other = createDraftStore('r1', makeKey);
    other.save(box1, notes('från den andra fliken'));
    window.dispatchEvent(new StorageEvent('storage', { key: 'samsyn.drafts.r1' }));
    expect(drafts.getState().drafts[box1]?.body).toEqual(notes('från den andra fliken'));
  });

  it('[OUT-17] does not send while another tab has the turn', async () => {
    see(rehearsal.view('participant'));
    begin(0.5, { ...alone, isMine: () => false });
    collect();
    await vi.advanceTimersByTimeAsync(3 * BEAT_MS);
    expect(sent).toHaveLength(0);
  });
});
