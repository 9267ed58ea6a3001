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
  /** A note has been pressed: it is opened, or another one is laid under it. */
  readonly choose: (note: NoteId) => void;
  /** The next note that is chosen is the one to lie on. */
  readonly startMerge: (note: NoteId) => void;
  readonly endMerge: (into: NoteId | null) => void;
  readonly startRename: (theme: ThemeId) => void;
  /** Opens the suggestions, and gives them the focus. */
  readonly suggest: () => void;
  readonly endRename: (theme: ThemeId, name: string | null) => void;
  /** Moves focus to a note, also one that is on its way to another place. */
  readonly focusNote: (note: NoteId) => void;
}

/** What stays the same while notes are sorted; a note on the board re-renders only when it has changed itself. */
export interface BoardApi {
  readonly language: string;
  /** The note that shall have focus as soon as it is on the page. */
  readonly wanted: RefObject<NoteId | null>;
  readonly setTabStop: (note: NoteId) => void;
  readonly actions: BoardActions;
  readonly commands: BoardCommands;
}

/** Which notes stand out. */
export interface BoardMarks {
  /** The note that Tab leads to. */
  readonly tabStop: NoteId | null;
  readonly merging: NoteId | null;
}

export interface BoardState extends BoardApi, BoardMarks {
  readonly board: Board;
  readonly renaming: ThemeId | null;
}

export const BoardContext = createContext<BoardApi | null>(null);

/** What the parts of the board can ask for. */
export function useBoard(): BoardApi {
  const api = useContext(BoardContext);
  if (!api) throw new Error('useBoard needs the board above it');
  return api;
}
