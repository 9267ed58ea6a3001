import { useStore } from 'zustand';
import type { HeldText } from '#client/connection/draft-store.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { usePhoneMemory } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Disclosure } from '#client/ui/Disclosure.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { handleOf } from '#shared/record/note-handle.ts';
import { ContactLine } from './ContactLine.tsx';
import { nameStrings } from './name-strings.ts';
import styles from './OwnHeldNotes.module.css';

interface OwnHeldNotesProps {
  /** Puts the text where it can be written anew; left out where nothing collects notes. */
  readonly onReword?: ((held: HeldText) => void) | undefined;
}

/**
 * Notes of one's own that are held, came back or were set aside. Only this phone knows them by their keys. Folded, and
 * no louder than anything else: whoever sits beside must not see from afar whose note it was.
 */
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
      <Disclosure key={note.key} summary={t[`${status}Title`]}>
        <div className={styles.held}>
          <p>
            {t[`${status}Text`]}
            {status === 'returned' && !onReword && ` ${t.returnedLater}`}
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
        </div>
      </Disclosure>
    );
  });
}
