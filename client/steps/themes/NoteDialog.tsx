import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Kbd } from '#client/ui/Kbd.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import type { BoardNote } from './board.ts';
import { themesDesk } from './desk-strings.ts';
import styles from './NoteDialog.module.css';
import type { BoardControl } from './use-board-state.ts';

/** One note whole, with those that lie under it, and everything that can be done with it. For finger and keyboard. */
export function NoteDialog({ state }: { readonly state: BoardControl }) {
  const t = useStrings(themesDesk);
  const { order, rest } = state.board;
  const note = [...order, ...rest].find((other) => other.id === state.opened);
  return (
    <Dialog open={note !== undefined} onClose={() => state.closeNote()} title={t.noteTitle} size="md">
      {note && <Choices state={state} note={note} />}
    </Dialog>
  );
}

interface ChoicesProps {
  readonly state: BoardControl;
  readonly note: BoardNote;
}

function Choices({ state, note }: ChoicesProps) {
  const t = useStrings(themesDesk);
  const { board, actions, commands, closeNote, language } = state;

  const pressed = (key: string): (() => void) | null => {
    const theme = board.themes.find((other) => String(other.key) === key);
    if (theme) return () => actions.place(note.id, theme.id);
    if (key === '0') return () => actions.place(note.id, null);
    if (key === 'n') return () => actions.startTheme(note.id);
    return key === 'm' ? () => actions.startMerge(note.id) : null;
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are shortcuts for the buttons inside
    <div
      className={styles.choices}
      onKeyDown={(event) => {
        const run = event.ctrlKey || event.metaKey || event.altKey ? null : pressed(event.key.toLowerCase());
        if (!run) return;
        event.preventDefault();
        closeNote(run);
      }}
    >
      <div lang={language} className={styles.whole}>
        <NoteCard>{note.text}</NoteCard>
      </div>
      <Similar state={state} note={note} />
      <h3>{t.moveTo}</h3>
      <ul className={styles.themes}>
        {board.themes.map((theme) => (
          <li key={theme.id}>
            <button
              type="button"
              className={styles.theme}
              aria-current={theme.id === note.theme || undefined}
              onClick={() => closeNote(() => actions.place(note.id, theme.id))}
            >
              <Tile field={theme.row.field} size="sm" />
              <span lang={language}>{theme.row.name}</span>
              {theme.id === note.theme && <Icon name="check" />}
              {theme.key > 0 && <Kbd>{String(theme.key)}</Kbd>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.theme} onClick={() => closeNote(() => actions.startTheme(note.id))}>
            <Tile size="sm">
              <Icon name="plus" />
            </Tile>
            <span>{t.newTheme}</span>
            <Kbd>N</Kbd>
          </button>
        </li>
      </ul>
      <div className={styles.more}>
        {note.theme !== null && (
          <Button kind="ghost" onClick={() => closeNote(() => actions.place(note.id, null))}>
            {t.takeOut} <Kbd>0</Kbd>
          </Button>
        )}
        <Button kind="ghost" icon="merge" onClick={() => closeNote(() => actions.startMerge(note.id))}>
          {t.mergeNote} <Kbd>M</Kbd>
        </Button>
        <Button kind="ghost" icon="eyeoff" onClick={() => closeNote(() => void commands.hideNote(note.id))}>
          {t.setAside}
        </Button>
      </div>
    </div>
  );
}

function Similar({ state, note }: ChoicesProps) {
  const t = useStrings(themesDesk);
  if (note.under.length === 0) return null;
  return (
    <section aria-label={t.similarTitle} className={styles.similar}>
      <h3>{t.similarTitle}</h3>
      <ul>
        {note.under.map((other) => (
          <li key={other.id}>
            <span lang={state.language}>{other.text}</span>
            <Button
              kind="ghost"
              icon="split"
              aria-label={t.splitLabel(other.text)}
              onClick={() => state.closeNote(() => void state.commands.splitNote(other.id))}
            >
              {t.split}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
