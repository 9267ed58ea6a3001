import { useStore } from 'zustand';
import type { HeldText } from '#client/connection/draft-store.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { usePhoneMemory } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import type { IconName } from '#client/ui/icon-shapes.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { handleOf } from '#shared/record/note-handle.ts';
import { ContactLine } from './ContactLine.tsx';
import styles from './LateOffers.module.css';
import { nameStrings } from './name-strings.ts';

interface OwnHeldNotesProps {
  /** Puts the text where it can be written anew; left out where nothing collects notes. */
  readonly onReword?: ((held: HeldText) => void) | undefined;
}

const icons: Readonly<Record<'held' | 'returned' | 'aside', IconName>> = {
  held: 'hand',
  returned: 'undo',
  aside: 'eyeoff',
};

/** Notes of one's own that are held, came back or were set aside. Only this phone knows them by their keys. */
export function OwnHeldNotes({ onReword }: OwnHeldNotesProps) {
  const t = useStrings(nameStrings);
  const { drafts } = usePhoneMemory();
  const own = useStore(drafts, ({ held }) => held);
  const view = useView();
  return (own ?? []).map((note) => {
    const status = view.held[handleOf(note.key)]?.status;
    if (status === undefined) return null;
    const drop = () => drafts.letGo(note.key);
    return (
      <section key={note.key} className={styles.late}>
        <p className={styles.title}>
          <Icon name={icons[status]} />
          <span>
            <b>{t[`${status}Title`]}</b> {t[`${status}Text`]}
            {status === 'returned' && !onReword && ` ${t.returnedLater}`}
          </span>
        </p>
        <NoteCard>{note.text}</NoteCard>
        {status !== 'held' && <ContactLine />}
        {status !== 'held' && (
          <div className={styles.actions}>
            {status === 'returned' && onReword && <Button onClick={() => onReword(note)}>{t.reword}</Button>}
            <Button kind="ghost" onClick={drop}>
              {status === 'aside' ? t.understood : t.drop}
            </Button>
          </div>
        )}
      </section>
    );
  });
}
