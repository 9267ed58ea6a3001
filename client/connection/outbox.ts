import type { Room } from '#client/store/room-store.ts';
import { BEAT_MS, sealEnvelope } from '#shared/protocol/envelope.ts';
import type { View } from '#shared/workshop/views.ts';
import type { DraftStore } from './draft-store.ts';
import type { withHeld } from './held-texts.ts';
import { patiently } from './patiently.ts';
import type { Turns } from './turns.ts';

export interface OutboxParts {
  readonly room: Room;
  readonly drafts: DraftStore;
  readonly turns: Turns;
  /** When in the common ten seconds this phone sends: 0 (included) to 1 (excluded). */
  readonly phase: number;
}

/**
 * Sends what the device has for the boxes that collect, always all of them, on a beat of its own: changed or not, blank
 * or not, so that the traffic tells nothing (decision 1). Sends besides when a box is about to be opened; after every
 * new connection, because the server may have lost what it held; and when the phone is put away, because it may not
 * wake before the opening. None of these depends on what was written.
 */
export function createOutbox({ room, drafts, turns, phase }: OutboxParts): { start: () => () => void } {
  const { store, connection } = room;
  let keepHeld: typeof withHeld | null = null;

  async function send() {
    const { view, status } = store.getState();
    const boxes = view ? collectingBoxes(view) : [];
    if (status !== 'live' || boxes.length === 0 || !turns.isMine()) return;
    const sealed = drafts.seal(boxes);
    const answer = await connection.envelope(sealEnvelope(sealed.rev, sealed.boxes));
    // A refused or unanswered envelope needs nothing: the copy is here, and the next beat sends it again.
    if (!answer.ok) return;
    if (answer.rev > sealed.rev) drafts.outrun(answer.rev);
    else drafts.acked(sealed, answer.boot);
  }

  /**
   * Lets go of what was opened. Which of it is held, a part of the program tells that is fetched at the start; should it
   * not have come, everything stays a little longer.
   */
  function drop({ boxes, held }: View) {
    if (Object.keys(held).length === 0) {
      drafts.dropOpened(boxes, (file) => (file.held?.length ? { ...file, held: [] } : file));
    } else if (keepHeld) {
      const keep = keepHeld;
      drafts.dropOpened(boxes, (file) => keep(file, boxes, held));
    }
  }

  async function fetchHeld() {
    keepHeld = (await patiently(() => import('./held-texts.ts'))).withHeld;
    const { view } = store.getState();
    if (view) drop(view);
  }

  function start() {
    let beat: ReturnType<typeof setTimeout> | undefined;
    const next = (ms: number) => {
      beat = setTimeout(() => {
        next(BEAT_MS);
        void send();
      }, ms);
    };
    const stops = [
      drafts.follow(),
      connection.onCollect(() => void send()),
      store.subscribe(({ status, view }, before) => {
        if (status === 'live' && before.status !== 'live') void send();
        if (view && (view.boxes !== before.view?.boxes || view.held !== before.view?.held)) drop(view);
      }),
    ];
    const onHide = () => {
      if (document.visibilityState === 'hidden') void send();
    };
    document.addEventListener('visibilitychange', onHide);
    turns.start();
    void Promise.allSettled([fetchHeld()]);
    next(phase * BEAT_MS);
    const { view } = store.getState();
    if (view) drop(view);
    void send();
    return () => {
      clearTimeout(beat);
      document.removeEventListener('visibilitychange', onHide);
      turns.stop();
      for (const stop of stops) stop();
    };
  }

  return { start };
}

/** The boxes that take envelopes now, in a fixed order. */
export function collectingBoxes(view: View): string[] {
  return Object.keys(view.boxes)
    .filter((box) => view.boxes[box]?.state === 'collecting')
    .sort();
}
