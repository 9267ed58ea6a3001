import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { asId, type NoteId } from '#shared/kernel/ids.ts';
import { deskSurface } from './desk-surface-strings.ts';
import styles from './HiddenNotes.module.css';

/** Notes the facilitator has taken off the wall and other texts put aside, and the way back for each. */
export function HiddenNotes() {
  const t = useStrings(deskSurface);
  const { hidden, workshop } = useView();
  const command = useDeskCommand();
  const notes = Object.entries(hidden);
  if (notes.length === 0) return null;
  return (
    <Panel title={t.hidden} aside={<Chip tone="accent">{notes.length}</Chip>}>
      <ul className={styles.notes}>
        {notes.map(([id, { text, what }]) => (
          <li key={id} className={styles.note}>
            <p lang={workshop.main.language}>{text}</p>
            <Button
              aria-label={t.putBackLabel(text)}
              onClick={() =>
                void command(
                  what === 'note'
                    ? { type: 'hideNote', note: asId<NoteId>(id), hidden: false }
                    : { type: 'hideText', text, hidden: false },
                )
              }
            >
              {t.putBack}
            </Button>
          </li>
        ))}
      </ul>
      {notes.some(([, { what }]) => what === 'note') && <p className="caption">{t.hiddenHint}</p>}
    </Panel>
  );
}
