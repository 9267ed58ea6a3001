import { createDeviceStore, type DeviceStore } from '#client/store/device-store.ts';
import { sameData } from '#shared/kernel/tables.ts';
import type { Envelope } from '#shared/protocol/messages.ts';
import type { BoxRow, View } from '#shared/workshop/views.ts';
import { entriesOf, withoutEntries } from './texts.ts';

/** What this device has written for one box, whether or not it could be sent. */
export interface Draft {
  /** Random, made here, one per box: orders the pool before it is shuffled. */
  readonly key: string;
  /** The step's body, or null: written nothing, or withdrawn. */
  readonly body: unknown;
  /** The count of the change that made it what it is. */
  readonly rev: number;
  /** The last envelope with this box that the server has received. */
  readonly ack: { readonly boot: number; readonly rev: number; readonly body: unknown } | null;
  /** It was opened with the others; the copy is gone from here. */
  readonly opened: boolean;
}

export interface DraftFile {
  /** Counts this device's changes in this room; never goes back, whatever tab or reload. */
  readonly rev: number;
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The boxes that the last envelope held: another set counts as a change. */
  readonly sent: readonly string[];
  /** Notes of one's own that are held: their texts and keys stay until that is over. Absent in older files. */
  readonly held?: readonly HeldText[];
  /** Keys of late texts that the person has placed elsewhere or let go of. */
  readonly settled: readonly string[];
}

/** A note of one's own that is held: nobody else knows whose it is. */
export interface HeldText {
  readonly key: string;
  readonly text: string;
}

export interface DraftStore
  extends Pick<DeviceStore<DraftFile>, 'getState' | 'getInitialState' | 'subscribe' | 'follow' | 'isKept' | 'clear'> {
  /** Replaces what stands here for a box. At once, without the network. */
  readonly save: (box: string, body: unknown) => void;
  /** What goes into an envelope for these boxes: something for each of them, blank or not. */
  readonly seal: (boxes: readonly string[]) => Pick<Envelope, 'rev' | 'boxes'>;
  /** Remembers that the server (in its start `boot`) holds this envelope. */
  readonly acked: (envelope: Pick<Envelope, 'rev' | 'boxes'>, boot: number) => void;
  /**
   * The server holds a later count than this device knows, of a storage that was lost: counts on from there, so that the
   * next envelope replaces what it holds. What was sent now was not taken.
   */
  readonly outrun: (rev: number) => void;
  /** Drops the copies of what was opened with the others: it is on the table now, without an owner. */
  readonly dropOpened: (boxes: View['boxes'], keepHeld: (file: DraftFile) => DraftFile) => void;
  /** Forgets a held note: it was written anew, or let go of. */
  readonly letGo: (key: string) => void;
  /** Drops late texts that the person has placed elsewhere or let go of. */
  readonly settle: (keys: readonly string[]) => void;
}

/**
 * - `empty`: nothing written;
 * - `saved`: here on the phone, not yet known to be received;
 * - `received`: in the server's memory, the phone keeps its copy;
 * - `in`: opened with the others;
 * - `late`: the box was opened without it, or without its last change.
 */
export type DraftStatus = 'empty' | 'saved' | 'received' | 'in' | 'late';

const blank: DraftFile = { rev: 0, drafts: {}, sent: [], settled: [] };

/** The key under which a room's drafts are stored; one store per device (decision 9). */
export function draftsKey(room: string): string {
  return `samsyn.drafts.${room}`;
}

/**
 * The device's drafts for one room.
 * @param makeKey gives a random key of 128 bits in nanoid's alphabet
 */
export function createDraftStore(room: string, makeKey: () => string): DraftStore {
  const file = createDeviceStore(draftsKey(room), blank);

  function save(box: string, body: unknown) {
    file.update((now) => {
      const rev = now.rev + 1;
      const known = now.drafts[box];
      const draft: Draft = { key: known?.key ?? makeKey(), body, rev, ack: known?.ack ?? null, opened: false };
      return { ...now, rev, drafts: { ...now.drafts, [box]: draft } };
    });
  }

  function seal(boxes: readonly string[]) {
    file.update((now) => {
      const missing = boxes.filter((box) => !now.drafts[box]);
      const same = boxes.length === now.sent.length && boxes.every((box, index) => box === now.sent[index]);
      if (same && missing.length === 0) return now;
      const rev = now.rev + 1;
      const blanks = missing.map(
        (box) => [box, { key: makeKey(), body: null, rev, ack: null, opened: false }] as const,
      );
      return { ...now, rev, sent: boxes, drafts: { ...now.drafts, ...Object.fromEntries(blanks) } };
    });
    const { rev, drafts } = file.getState();
    return {
      rev,
      boxes: boxes.flatMap((box) => {
        const draft = drafts[box];
        return draft ? [{ box, key: draft.key, body: draft.body }] : [];
      }),
    };
  }

  function acked(envelope: Pick<Envelope, 'rev' | 'boxes'>, boot: number) {
    file.update((now) => {
      const drafts = { ...now.drafts };
      for (const { box, body } of envelope.boxes) {
        const draft = drafts[box];
        const older = draft?.ack && draft.ack.boot === boot && draft.ack.rev > envelope.rev;
        if (draft && !older) drafts[box] = { ...draft, ack: { boot, rev: envelope.rev, body } };
      }
      return { ...now, drafts };
    });
  }

  function outrun(rev: number) {
    file.update((now) => (now.rev >= rev ? now : { ...now, rev: rev + 1 }));
  }

  function dropOpened(boxes: View['boxes'], keepHeld: (file: DraftFile) => DraftFile) {
    const left = (now: DraftFile) => withoutOpened(keepHeld(now), boxes);
    const known = file.getState();
    if (!sameData(left(known), known)) file.update(left);
  }

  function letGo(key: string) {
    file.update((now) => ({ ...now, held: (now.held ?? []).filter((text) => text.key !== key) }));
  }

  function settle(keys: readonly string[]) {
    file.update((now) => withoutTexts(now, keys));
  }

  return {
    getState: file.getState,
    getInitialState: file.getInitialState,
    subscribe: file.subscribe,
    follow: file.follow,
    isKept: file.isKept,
    clear: file.clear,
    save,
    seal,
    acked,
    outrun,
    dropOpened,
    letGo,
    settle,
  };
}

function withoutOpened(file: DraftFile, boxes: View['boxes']): DraftFile {
  const drafts = Object.entries(file.drafts)
    .filter(([box]) => !isFleeting(box) || boxes[box]?.state === 'collecting')
    .map(([box, draft]) => [box, leftOf(draft, boxes[box])] as const);
  return { ...file, drafts: Object.fromEntries(drafts) };
}

/** A check-in's answer: as soon as its box takes nothing more, the phone forgets it too, handed in or not. */
function isFleeting(box: string): boolean {
  return box.split('/')[1] === 'checkin';
}

function withoutTexts(file: DraftFile, keys: readonly string[]): DraftFile {
  const drafts = Object.entries(file.drafts).map(([box, draft]) => {
    const body = withoutEntries(draft.body, ({ key }) => keys.includes(key));
    return [box, { ...draft, body }] as const;
  });
  return { ...file, drafts: Object.fromEntries(drafts), settled: [...new Set([...file.settled, ...keys])] };
}

function isLot(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'lot' in body;
}

/** What of a draft may stay on the device: nothing once it was opened, and what came too late without what did not. */
function leftOf(draft: Draft, row: BoxRow | undefined): Draft {
  // A lot and what was told with it are for the box that deals alone; the phone's notebook has its lots.
  if (isLot(draft.body) && row?.state !== 'collecting') return { ...draft, body: null, ack: null };
  const status = draftStatus(draft, row, null);
  if (status === 'in' && draft.body !== null) return { ...draft, body: null, ack: null, opened: true };
  if (status !== 'late' || draft.ack === null) return draft;
  const { ack, body } = draft;
  // Withdrawn too late: that the server held something is all there is to remember.
  if (body === null) return { ...draft, ack: { ...ack, body: {} } };
  const opened = ack.boot === row?.boot ? entriesOf(ack.body) : [];
  const rest = withoutEntries(body, (entry) => opened.some((known) => sameData(known, entry)));
  return { ...draft, body: rest, ack: null };
}

/**
 * How far a draft has come.
 * @param row the box in the view; undefined when it is neither collecting nor opened
 * @param boot the server's present start
 */
export function draftStatus(draft: Draft | undefined, row: BoxRow | undefined, boot: number | null): DraftStatus {
  if (!draft) return 'empty';
  if (draft.opened) return 'in';
  const { ack, body } = draft;
  if (row?.state === 'opened') {
    const heard = ack !== null && ack.boot === row.boot;
    if (heard && ack.rev >= draft.rev) return body === null ? 'empty' : 'in';
    return body === null && !(heard && ack.body !== null) ? 'empty' : 'late';
  }
  if (body === null) return 'empty';
  return ack !== null && ack.boot === boot && ack.rev >= draft.rev ? 'received' : 'saved';
}
