import { type KeyboardEvent, useEffect } from 'react';
import { FEWEST_NOTES } from '#client/suggest/offers.ts';
import type { NoteId, ThemeId } from '#shared/kernel/ids.ts';
import type { BoardState } from './board-context.ts';
import { isDirection, moveFocus } from './move-focus.ts';
import { noteElement } from './use-board-focus.ts';

/** Only plain keys are the board's; what the browser or the system means by a combination stays theirs. */
const isPlain = (event: { ctrlKey: boolean; metaKey: boolean; altKey: boolean }) =>
  !event.ctrlKey && !event.metaKey && !event.altKey;

const isUndo = (event: { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) =>
  event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;

function moveBy(state: BoardState, from: NoteId, key: string): void {
  const ids = state.board.order.map((note) => note.id);
  if (key === 'Home' || key === 'End') {
    const end = key === 'Home' ? ids[0] : ids.at(-1);
    if (end !== undefined) state.actions.focusNote(end);
    return;
  }
  if (!isDirection(key)) return;
  const placed = ids.flatMap((id) => {
    const element = noteElement(id);
    return element ? [{ id, place: element.getBoundingClientRect() }] : [];
  });
  const next = moveFocus(placed, from, key);
  if (next !== null) state.actions.focusNote(next as NoteId);
}

/** The theme a digit stands for; null takes the note out; undefined is no theme's digit. */
function themeOfDigit(state: BoardState, key: string): ThemeId | null | undefined {
  if (key === '0') return null;
  return state.board.themes.find((theme) => String(theme.key) === key)?.id;
}

/** What a key does with the note that has focus. True when it did something. */
function pressKey(state: BoardState, note: NoteId, key: string): boolean {
  const { actions, board, merging } = state;
  if (key === 'Escape' && merging !== null) {
    actions.endMerge(null);
    return true;
  }
  if (isDirection(key) || key === 'Home' || key === 'End') {
    moveBy(state, note, key);
    return true;
  }
  if (/^[0-9]$/.test(key)) {
    const theme = themeOfDigit(state, key);
    if (theme !== undefined) actions.place(note, theme);
    return true;
  }
  const theme = board.order.find((other) => other.id === note)?.theme ?? null;
  switch (key.toLowerCase()) {
    case 'n':
      actions.startTheme(note);
      return true;
    case 'm':
      if (merging === null) actions.startMerge(note);
      else actions.endMerge(note);
      return true;
    case 'e':
      if (theme !== null) actions.startRename(theme);
      return true;
    case 'f':
      if (board.looseCount >= FEWEST_NOTES) actions.suggest();
      return true;
    case 'u':
      void state.commands.undo();
      return true;
    default:
      return false;
  }
}

/** The keyboard path: focus a note, press a number, and focus is on the next. As fast as typing (decision 33). */
export function useBoardKeys(state: BoardState): (event: KeyboardEvent<HTMLElement>) => void {
  useEffect(() => {
    // Arrows lead into the board from wherever nothing else has the focus, and undo works everywhere but in a field.
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (event.defaultPrevented || target.closest('input, textarea, select, dialog, [popover]')) return;
      if (isUndo(event)) {
        event.preventDefault();
        void state.commands.undo();
        return;
      }
      const idle = target === document.body || target.tabIndex < 0;
      if (!idle || !isPlain(event) || !isDirection(event.key) || state.tabStop === null) return;
      event.preventDefault();
      state.actions.focusNote(state.tabStop);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [state]);

  return (event) => {
    if (!isPlain(event) || !(event.target instanceof HTMLElement)) return;
    const note = event.target.closest<HTMLElement>('[data-note]')?.dataset.note;
    if (note === undefined) return;
    if (pressKey(state, note as NoteId, event.key)) event.preventDefault();
  };
}
