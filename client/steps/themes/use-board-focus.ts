import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { NoteId } from '#shared/kernel/ids.ts';
import { type Board, nextUnsorted } from './board.ts';

export interface BoardFocus {
  /** The note that Tab leads to. */
  readonly tabStop: NoteId | null;
  readonly setTabStop: (note: NoteId) => void;
  /** The note that shall have focus as soon as it is on the page. */
  readonly wanted: RefObject<NoteId | null>;
  readonly focusNote: (note: NoteId) => void;
  /** Moves focus on from a note that is being sorted, at once and without waiting for the server. */
  readonly goOn: (note: NoteId) => void;
  /** The note stays after all: the server refused. */
  readonly stays: (note: NoteId) => void;
}

/** The button of a note on the page. */
export function noteElement(note: NoteId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"]`);
}

/** Notes that have just been moved and still lie where they were; they are passed over when focus goes on. */
function useLeaving(board: Board): Set<string> {
  const leaving = useRef(new Set<string>());
  const loose = useMemo(
    () => new Set<string>(board.loose.flatMap((group) => group.notes).map((note) => note.id)),
    [board],
  );
  useEffect(() => {
    for (const id of leaving.current) if (!loose.has(id)) leaving.current.delete(id);
  }, [loose]);
  return leaving.current;
}

/** Where focus is on the board and where it goes. */
export function useBoardFocus(board: Board): BoardFocus {
  const [chosen, setTabStop] = useState<NoteId | null>(null);
  const wanted = useRef<NoteId | null>(null);
  const leaving = useLeaving(board);

  const focusNote = useCallback((note: NoteId) => {
    wanted.current = note;
    setTabStop(note);
    noteElement(note)?.focus();
  }, []);

  const goOn = useCallback(
    (note: NoteId) => {
      const next = nextUnsorted(board, note, leaving);
      leaving.add(note);
      focusNote(next);
    },
    [board, leaving, focusNote],
  );

  const stays = useCallback((note: NoteId) => void leaving.delete(note), [leaving]);
  const known = chosen !== null && board.order.some((note) => note.id === chosen);
  return { tabStop: known ? chosen : (board.order[0]?.id ?? null), setTabStop, wanted, focusNote, goOn, stays };
}

/** When a name has been changed its field is gone, and the focus with it: then it goes back to the notes. */
export function useFocusBack(away: boolean, note: NoteId | null): void {
  const before = useRef(away);
  useEffect(() => {
    const ended = before.current && !away;
    before.current = away;
    if (ended && note !== null && document.activeElement === document.body) noteElement(note)?.focus();
  }, [away, note]);
}
