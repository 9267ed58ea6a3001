import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import type { NoteId, ThemeId } from '#shared/kernel/ids.ts';
import { boardOf } from './board.ts';
import type { BoardActions, BoardState } from './board-context.ts';
import { themesDesk } from './desk-strings.ts';
import { useBoardCommands } from './use-board-commands.ts';
import { useBoardFocus, useFocusBack } from './use-board-focus.ts';

/** What is being named: a theme made of a note, or of nothing yet. */
export interface Naming {
  readonly note: NoteId | null;
}

export interface BoardControl extends BoardState {
  readonly opened: NoteId | null;
  readonly naming: Naming | null;
  /** Closes the dialog of a note; `then` runs once focus is back on the board. */
  readonly closeNote: (then?: () => void) => void;
  readonly endNaming: (name: string | null) => void;
  /** Whether suggestions are open. */
  readonly suggesting: boolean;
  readonly endSuggesting: () => void;
}

/** The board's state on this desk: focus, what is merged, named or open. The notes themselves are the room's. */
export function useBoardState(): BoardControl {
  const { notes, themes, questions, workshop } = useView();
  const board = useMemo(() => boardOf({ notes, themes, questions }), [notes, themes, questions]);
  const commands = useBoardCommands();
  const focus = useBoardFocus(board);
  const [merging, setMerging] = useState<NoteId | null>(null);
  const [renaming, setRenaming] = useState<ThemeId | null>(null);
  const [opened, setOpened] = useState<NoteId | null>(null);
  const [naming, setNaming] = useState<Naming | null>(null);
  const [suggesting, setSuggesting] = useState(false);
  const afterClosing = useAfterClosing(opened !== null || naming !== null);
  useFocusBack(renaming !== null, focus.tabStop);

  const place = usePlace({ board, commands, ...focus });
  const merge = useMerge({ merging, setMerging, commands, ...focus });
  const { focusNote, goOn } = focus;
  const actions = useSteady<BoardActions>({
    place,
    ...merge,
    focusNote,
    choose: (note) => (merging === null ? setOpened(note) : merge.endMerge(note)),
    startTheme: (note) => setNaming({ note }),
    suggest: () => setSuggesting(true),
    startRename: setRenaming,
    endRename: (theme, name) => {
      setRenaming(null);
      if (name !== null && name.trim() !== '') void commands.renameTheme(theme, name);
    },
  });

  const closeNote = (then?: () => void) => {
    afterClosing.current = then ?? null;
    setOpened(null);
  };

  const endNaming = (name: string | null) => {
    const note = naming?.note ?? null;
    setNaming(null);
    if (name === null) return;
    afterClosing.current = () => {
      if (note !== null) goOn(note);
      void commands.addTheme(name, note === null ? [] : [note]);
    };
  };

  const endSuggesting = () => {
    setSuggesting(false);
    if (focus.tabStop !== null) focusNote(focus.tabStop);
  };

  const { tabStop, setTabStop, wanted } = focus;
  const { language } = workshop.main;
  const state: BoardState = { board, language, tabStop, setTabStop, wanted, merging, renaming, actions, commands };
  return { ...state, opened, naming, closeNote, endNaming, suggesting, endSuggesting };
}

/** The same functions for as long as the board is there, each doing what the newest of them does. */
function useSteady<T extends object>(newest: T): T {
  const latest = useRef(newest);
  latest.current = newest;
  const [steady] = useState(() => new Proxy(newest, { get: (_first, name) => Reflect.get(latest.current, name) }));
  return steady;
}

type Focus = ReturnType<typeof useBoardFocus>;
type Shared = Focus & Pick<BoardState, 'commands'>;

/** Puts a note somewhere else; says where it lies now and how many are left. */
function usePlace({
  board,
  commands,
  focusNote,
  goOn,
  stays,
}: Shared & Pick<BoardState, 'board'>): BoardActions['place'] {
  const t = useStrings(themesDesk);
  return useCallback(
    (note, theme) => {
      const found = [...board.order, ...board.rest].find((other) => other.id === note);
      if (!found || found.theme === theme) return;
      const name = board.themes.find((other) => other.id === theme)?.row.name ?? '';
      const left = board.looseCount - (found.theme === null && !board.rest.includes(found) ? 1 : 0);
      if (theme === null) focusNote(note);
      else goOn(note);
      void commands.moveNote(note, theme, theme === null ? t.movedOut : t.movedTo(name, left)).then((done) => {
        if (!done) stays(note);
      });
    },
    [board, commands, focusNote, goOn, stays, t],
  );
}

interface MergeState extends Shared {
  readonly merging: NoteId | null;
  readonly setMerging: (note: NoteId | null) => void;
}

function useMerge({ merging, setMerging, commands, focusNote }: MergeState) {
  const t = useStrings(themesDesk);
  const announce = useAnnounce();
  return useMemo(
    (): Pick<BoardActions, 'startMerge' | 'endMerge'> => ({
      startMerge: (note) => {
        setMerging(note);
        announce(t.mergingHint);
      },
      endMerge: (into) => {
        if (merging !== null && into !== null && into !== merging) {
          void commands.mergeNotes(merging, into);
          focusNote(into);
        }
        setMerging(null);
      },
    }),
    [merging, setMerging, commands, focusNote, announce, t],
  );
}

/** What to do once a dialog has closed: only then has it given the focus back, and focus can go on. */
function useAfterClosing(open: boolean): RefObject<(() => void) | null> {
  const then = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (open) return;
    const run = then.current;
    then.current = null;
    run?.();
  }, [open]);
  return then;
}
