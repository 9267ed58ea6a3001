import { useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { themesDesk } from './desk-strings.ts';
import styles from './NoteDialog.module.css';
import type { BoardControl } from './use-board-state.ts';

/** The notes that a sifting has set aside, at hand: one that is missed is opened from here and laid in a theme. */
export function RestNotes({ state }: { readonly state: BoardControl }) {
  const t = useStrings(themesDesk);
  const [open, setOpen] = useState(false);
  const { board, actions, language } = state;
  if (board.rest.length === 0) return null;
  return (
    <>
      <Button icon="doc" onClick={() => setOpen(true)}>
        {t.rest(board.rest.length)}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.restTitle} size="lg">
        {open && (
          <>
            <p className="muted">{t.restHint}</p>
            <ul className={styles.rest} lang={language}>
              {board.rest.map((note) => (
                <li key={note.id}>
                  <button
                    type="button"
                    onClick={() => {
                      setOpen(false);
                      actions.choose(note.id);
                    }}
                  >
                    {note.text}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Dialog>
    </>
  );
}
