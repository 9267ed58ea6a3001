import { createContext, type RefObject, useContext } from 'react';
import type { NoteId, ThemeId } from '#shared/kernel/ids.ts';
import type { Board } from './board.ts';
import type { BoardCommands } from './use-board-commands.ts';

/** What every part of the board can ask for. Nothing here waits: focus goes on while a change is on its way. */
export interface BoardActions {
  /** Puts a note in a theme or outside, and moves focus on. */
  readonly place: (note: NoteId, theme: ThemeId | null) => void;
  /** Asks for a name and makes a theme; with a note in it where one is given. */
  readonly startTheme: (note: NoteId | null) => void;
  /** The next note that is chosen is the one to lie on. */
  readonly startMerge: (note: NoteId) => void;
  readonly endMerge: (into: NoteId | null) => void;
  readonly startRename: (theme: ThemeId) => void;
  readonly endRename: (theme: ThemeId, name: string | null) => void;
  /** Opens a note to read it whole and choose what to do with it. */
  readonly openNote: (note: NoteId) => void;
  /** Moves focus to a note, also one that is on its way to another place. */
  readonly focusNote: (note: NoteId) => void;
}

export interface BoardState {
  readonly board: Board;
  readonly language: string;
  /** The note that Tab leads to. */
  readonly tabStop: NoteId | null;
  readonly merging: NoteId | null;
  readonly renaming: ThemeId | null;
  /** The note that shall have focus as soon as it is on the page. */
  readonly wanted: RefObject<NoteId | null>;
  readonly setTabStop: (note: NoteId) => void;
  readonly actions: BoardActions;
  readonly commands: BoardCommands;
}

export const BoardContext = createContext<BoardState | null>(null);

/** The board that this part lies on. */
export function useBoard(): BoardState {
  const state = useContext(BoardContext);
  if (!state) throw new Error('useBoard needs the board above it');
  return state;
}
