import { createContext, useCallback, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { type DraftStatus, type DraftStore, draftStatus } from '#client/connection/draft-store.ts';
import type { View } from '#shared/workshop/views.ts';
import type { DeviceStore } from './device-store.ts';
import { useRoom } from './room-store.ts';

/** What belongs to this phone alone and is never sent: the next step, text not yet laid, the seed of its own order. */
export interface Notebook {
  readonly pages: Readonly<Record<string, string>>;
}

/** What a phone keeps of one room. */
export interface PhoneMemory {
  readonly drafts: DraftStore;
  readonly notebook: DeviceStore<Notebook>;
  /** Gives a random key of 128 bits; one per note, so that two notes of one person share nothing. */
  readonly makeKey: () => string;
}

export const PhoneMemoryContext = createContext<PhoneMemory | null>(null);

export function notebookKey(room: string): string {
  return `samsyn.notebook.${room}`;
}

export function usePhoneMemory(): PhoneMemory {
  const memory = useContext(PhoneMemoryContext);
  if (!memory) throw new Error('The phone’s memory needs a PhoneMemoryProvider above it');
  return memory;
}

export interface DraftHandle<Body> {
  readonly body: Body | null;
  readonly status: DraftStatus;
  /** What the server, as it runs now, has received of it; null when it holds nothing. */
  readonly received: Body | null;
  /** What stands here now, for what is done later than the last rendering. */
  readonly latest: () => Body | null;
  /** Replaces it: at once on the phone, at the next beat in the server. Null withdraws it. */
  readonly save: (body: Body | null) => void;
}

/** What this phone has for a box. `Body` is the step's body type: nothing else is ever saved under its boxes. */
export function useDraft<Body>(box: string): DraftHandle<Body> {
  const { drafts } = usePhoneMemory();
  const draft = useStore(drafts, ({ drafts: all }) => all[box]);
  const row = useRoom(({ view }) => view?.boxes[box]);
  const boot = useRoom((state) => state.boot);
  const save = useCallback((body: Body | null) => drafts.save(box, body), [drafts, box]);
  const latest = useCallback(() => (drafts.getState().drafts[box]?.body ?? null) as Body | null, [drafts, box]);
  return {
    body: (draft?.body ?? null) as Body | null,
    status: draftStatus(draft, row, boot),
    received: (draft?.ack?.boot === boot ? draft?.ack?.body : null) as Body | null,
    latest,
    save,
  };
}

/** What the pages of texts that are being written begin with; the box follows. */
export const TYPING = 'typing ';

/** The page where the text stands that is being written for a box, until it is laid. */
export function typingPage(box: string): string {
  return `${TYPING}${box}`;
}

/** What the pages of answers that are being given begin with; the box follows. */
const ANSWERING = 'answer ';

/** The page where the answer stands that is being given for a box, until the box is opened. */
export function answerPage(box: string): string {
  return `${ANSWERING}${box}`;
}

/** The page of the lots this phone has made: they tell which group was its own, so they go when the workshop is over. */
export const LOTS_PAGE = 'lots';
/** The page of where its owner mostly works. */
export const BASE_PAGE = 'base';

/**
 * Takes out of the notebook what would tell later who gave an answer that was opened, or who wrote a note on the table.
 * A text that nobody has seen stays: it is offered again.
 */
export function forgetOpened(notebook: DeviceStore<Notebook>, { boxes, notes, workshop }: View): void {
  const isDone = (page: string, text: string): boolean => {
    const over = (start: string) => boxes[page.slice(start.length)]?.state === 'opened';
    if (page === LOTS_PAGE || page === BASE_PAGE) return workshop.main.status === 'ended';
    if (page.startsWith(ANSWERING)) return over(ANSWERING) || workshop.main.status === 'ended';
    return page.startsWith(TYPING) && over(TYPING) && Object.values(notes).some((note) => note.text === text.trim());
  };
  const { pages } = notebook.getState();
  if (!Object.entries(pages).some(([page, text]) => isDone(page, text))) return;
  notebook.update((book) => ({
    pages: Object.fromEntries(Object.entries(book.pages).filter(([page, text]) => !isDone(page, text))),
  }));
}

/** One page of this phone's notebook and how to write it. An empty page is taken out. */
export function useNotebook(page: string): readonly [string, (text: string) => void] {
  const { notebook } = usePhoneMemory();
  const text = useStore(notebook, ({ pages }) => pages[page] ?? '');
  const write = useCallback(
    (next: string) =>
      notebook.update(({ pages: { [page]: _old, ...rest } }) => ({
        pages: next === '' ? rest : { ...rest, [page]: next },
      })),
    [notebook, page],
  );
  return useMemo(() => [text, write], [text, write]);
}
