import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRoomContext } from '#client/store/room-store.ts';
import { type Comparer, startComparing } from '#client/suggest/compare.ts';
import { FEWEST_NOTES, isRefused, type Suggestion, stillOpen } from '#client/suggest/offers.ts';
import type { Board, BoardNote } from './board.ts';

export interface Offer {
  readonly kind: Suggestion['kind'];
  readonly notes: readonly BoardNote[];
}

export interface Offers {
  /** `few`: too few unsorted notes; `none`: there is nothing more to ask about. */
  readonly state: 'few' | 'comparing' | 'none' | 'offer';
  readonly offer: Offer | null;
  /** How many there are to ask about, with this one. */
  readonly count: number;
  /** Asked and answered: it does not come back. Returns a way to take that back, where the answer could not be carried out. */
  readonly answered: (offer: Offer) => () => void;
}

/** What has been answered on this page, by room; nobody else learns of it, and a closed page forgets it. */
const answeredIn = new WeakMap<object, readonly Suggestion[]>();

const suggestionOf = ({ kind, notes }: Offer): Suggestion => ({ kind, notes: notes.map((note) => note.id) });

/** Suggestions for the unsorted notes, one at a time. The one that is shown stays while its notes lie where they lay. */
export function useSuggestions(board: Board): Offers {
  const { store } = useRoomContext();
  const loose = useMemo(() => board.loose.flatMap((group) => group.notes), [board]);
  const [found, setFound] = useState<readonly Suggestion[] | null>(null);
  const [answers, setAnswers] = useState(() => answeredIn.get(store) ?? []);
  const shown = useRef<Suggestion | null>(null);
  const enough = loose.length >= FEWEST_NOTES;
  useCompared(enough ? loose : null, setFound);

  const answered = useCallback(
    (offer: Offer) => {
      const one = suggestionOf(offer);
      const keep = (change: (before: readonly Suggestion[]) => readonly Suggestion[]) => {
        const next = change(answeredIn.get(store) ?? []);
        answeredIn.set(store, next);
        setAnswers(next);
      };
      keep((before) => [...before, one]);
      return () => keep((before) => before.filter((other) => other !== one));
    },
    [store],
  );

  const byId = new Map<string, BoardNote>(loose.map((note) => [note.id, note]));
  const unsorted = new Set(byId.keys());
  const isOpen = (one: Suggestion) => !isRefused(one, answers);
  const open = (found ?? []).flatMap((one) => stillOpen(one, unsorted) ?? []).filter(isOpen);
  const kept = shown.current && stillOpen(shown.current, unsorted);
  const current = kept && isOpen(kept) ? kept : (open[0] ?? null);
  useEffect(() => {
    shown.current = current;
  });

  const offer = current && { kind: current.kind, notes: current.notes.flatMap((id) => byId.get(id) ?? []) };
  const state = !enough ? 'few' : offer ? 'offer' : found === null ? 'comparing' : 'none';
  return { state, offer: enough ? offer : null, count: Math.max(open.length, offer ? 1 : 0), answered };
}

/** Compares the notes whenever there are others; null compares nothing. */
function useCompared(notes: readonly BoardNote[] | null, onDone: (found: readonly Suggestion[]) => void): void {
  const comparer = useRef<Comparer | null>(null);
  useEffect(() => {
    const started = startComparing(onDone);
    comparer.current = started;
    return () => started.end();
  }, [onDone]);
  const wanted = notes?.map(({ id, text }) => ({ id, text }));
  const content = JSON.stringify(wanted ?? null);
  useEffect(() => {
    const latest: { id: string; text: string }[] | null = JSON.parse(content);
    if (latest !== null) comparer.current?.compare(latest);
  }, [content]);
}
