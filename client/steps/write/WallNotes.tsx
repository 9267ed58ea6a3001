import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { NotesArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { asId, type NoteId } from '#shared/kernel/ids.ts';
import type { WriteView } from '#shared/steps/write/types.ts';
import { writeDesk } from './desk-strings.ts';
import styles from './WallNotes.module.css';

/** The notes that stand on the wall, each with a way to take it off. */
export function WallNotes({ write }: { readonly write: WriteView }) {
  const t = useStrings(writeDesk);
  const { notes, workshop } = useView();
  const command = useDeskCommand();
  const showToast = useToast();
  const question = write.questions[write.item];
  const shown = Object.entries(notes).filter(([, note]) => note.question === question);

  const hide = async (note: NoteId, hidden: boolean) => {
    const answer = await command({ type: 'hideNote', note, hidden });
    if (answer.ok && hidden) showToast({ text: t.takenOff, undo: () => void hide(note, false) });
  };

  return (
    <Panel title={t.onTheWall}>
      {shown.length === 0 ? (
        <EmptyState art={<NotesArt />} title={t.noNotes} />
      ) : (
        <ul className={styles.notes} lang={workshop.main.language}>
          {shown.map(([id, note]) => (
            <li key={id}>
              <NoteCard
                className={styles.note}
                foot={
                  <IconButton
                    icon="eyeoff"
                    label={t.takeOffLabel(note.text)}
                    title={t.takeOff}
                    className={styles.hide}
                    onClick={() => void hide(asId<NoteId>(id), true)}
                  />
                }
              >
                {note.text}
              </NoteCard>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
