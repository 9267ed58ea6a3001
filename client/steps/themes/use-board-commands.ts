import { nanoid } from 'nanoid';
import { useCallback, useMemo } from 'react';
import { useDeskCommand, useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useRoomContext } from '#client/store/room-store.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { asId, type NoteId, type ThemeId } from '#shared/kernel/ids.ts';
import type { ThemesCommand } from '#shared/steps/themes/types.ts';
import { themesDesk } from './desk-strings.ts';

export interface BoardCommands {
  /** @param said what is said when it is done: where the note lies now, and how many are left */
  readonly moveNote: (note: NoteId, theme: ThemeId | null, said: string) => Promise<boolean>;
  readonly mergeNotes: (note: NoteId, into: NoteId) => Promise<boolean>;
  readonly splitNote: (note: NoteId) => Promise<boolean>;
  /** Makes a theme, with the notes in it at once. */
  readonly addTheme: (name: string, notes: readonly NoteId[]) => Promise<boolean>;
  readonly renameTheme: (theme: ThemeId, name: string) => Promise<boolean>;
  readonly mergeThemes: (from: ThemeId, into: ThemeId) => Promise<boolean>;
  readonly removeTheme: (theme: ThemeId) => Promise<boolean>;
  readonly hideNote: (note: NoteId) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Everything that can be done to the board. Each change can be taken back at once from the toast, or by `undo`. */
export function useBoardCommands(): BoardCommands {
  const t = useStrings(themesDesk);
  const { store } = useRoomContext();
  const send = useDeskStepCommand('themes');
  const sendDesk = useDeskCommand();
  const showToast = useToast();
  const announce = useAnnounce();

  const undo = useCallback(async () => {
    const step = store.getState().view?.step.main;
    const number = step?.kind === 'themes' ? step.undo : null;
    if (number === null) {
      showToast({ text: t.nothingToUndo });
      return;
    }
    const answer = await send({ type: 'undo', number });
    if (answer.ok) announce(t.undone);
  }, [store, send, showToast, announce, t]);

  const change = useCallback(
    async (command: ThemesCommand, said: string) => {
      const answer = await send(command);
      // One toast for the whole board: its undo always means the newest change.
      if (answer.ok) showToast({ key: 'board', text: said, undo: () => void undo() });
      return answer.ok;
    },
    [send, showToast, undo],
  );

  return useMemo(
    () => ({
      moveNote: (note, theme, said) => change({ type: 'moveNote', note, theme }, said),
      mergeNotes: (note, into) => change({ type: 'mergeNotes', note, into }, t.changed),
      splitNote: (note) => change({ type: 'splitNote', note }, t.changed),
      addTheme: (name, notes) =>
        change({ type: 'addTheme', theme: asId<ThemeId>(nanoid()), name, notes: [...notes] }, t.changed),
      renameTheme: (theme, name) => change({ type: 'renameTheme', theme, name }, t.changed),
      mergeThemes: (from, into) => change({ type: 'mergeThemes', from, into }, t.changed),
      removeTheme: (theme) => change({ type: 'removeTheme', theme }, t.changed),
      hideNote: async (note) => {
        const answer = await sendDesk({ type: 'hideNote', note, hidden: true });
        if (answer.ok) {
          const back = () => void sendDesk({ type: 'hideNote', note, hidden: false });
          showToast({ text: t.takenOff, undo: back });
        }
        return answer.ok;
      },
      undo,
    }),
    [change, sendDesk, showToast, undo, t],
  );
}
