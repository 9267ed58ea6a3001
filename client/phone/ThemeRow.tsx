import { type ReactNode, useId, useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { fieldAttrs } from '#client/ui/fields.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import { useOwnOrder } from './own-order.ts';
import { useWorkshopLang } from './StepScreen.tsx';
import styles from './ThemeRow.module.css';

interface ThemeRowProps {
  /** The theme's id; null for the notes that lie outside every theme. */
  readonly theme: string | null;
  readonly name: string;
  readonly field?: number | undefined;
  /** Coloured as a whole: it is one's own choice. */
  readonly chosen?: boolean;
  /** At the right of the name: a dot to put, a rank. */
  readonly aside?: ReactNode;
  /** Under the name, instead of the number of notes alone. */
  readonly caption?: ReactNode;
  readonly open?: boolean;
}

/** A theme in a row, with its notes to unfold, in this phone's own order. Renders a list item. */
export function ThemeRow({ theme, name, field, chosen = false, aside, caption, open = false }: ThemeRowProps) {
  const t = useStrings(common);
  const { notes } = useView();
  const workshopLang = useWorkshopLang();
  const [unfolded, setUnfolded] = useState(open);
  const listId = useId();
  const own = useOwnOrder(Object.keys(notes).filter((id) => notes[id]?.theme === theme && !notes[id]?.aside));
  const attrs = field === undefined ? {} : fieldAttrs(field);
  return (
    <li className={cx(styles.row, unfolded && styles.unfolded, chosen && styles.chosen)} {...attrs}>
      <div className={styles.line}>
        <Tile field={field} className={styles.tile}>
          {theme === null ? <Icon name="doc" /> : undefined}
        </Tile>
        <div className={styles.words}>
          <h2 className={styles.name} lang={workshopLang}>
            <Soft>{name}</Soft>
          </h2>
          {own.length > 0 ? (
            <button
              type="button"
              className={styles.more}
              aria-expanded={unfolded}
              aria-controls={listId}
              onClick={() => setUnfolded(!unfolded)}
            >
              {t.notes(own.length)}
              <span className="visually-hidden">, {name}</span>
              <Icon name={unfolded ? 'chevu' : 'chevd'} size="1.1em" />
            </button>
          ) : (
            // Where there are no notes at all, as on rated themes, nothing is missing.
            Object.keys(notes).length > 0 && <p className="caption">{t.notes(0)}</p>
          )}
          {caption}
        </div>
        {aside}
      </div>
      <ul id={listId} className={styles.notes} lang={workshopLang} hidden={!unfolded}>
        {unfolded &&
          own.map((id) => (
            <li key={id}>
              <NoteCard>
                {notes[id]?.fromGroup ? (
                  <>
                    <Soft>{notes[id]?.text ?? ''}</Soft>
                    <GroupMark label={t.fromGroup} />
                  </>
                ) : (
                  notes[id]?.text
                )}
              </NoteCard>
            </li>
          ))}
      </ul>
    </li>
  );
}
