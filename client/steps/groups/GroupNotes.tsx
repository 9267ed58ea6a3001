import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { OwnTextList } from '#client/phone/OwnTextList.tsx';
import { useNameNudge } from '#client/phone/use-name-nudge.tsx';
import type { OwnText, OwnTexts } from '#client/phone/use-own-texts.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Composer } from '#client/ui/Composer.tsx';
import { vibrate } from '#client/ui/haptics.ts';
import styles from './Phone.module.css';
import { groupsPhoneStrings } from './phone-strings.ts';

interface GroupNotesProps {
  readonly notes: OwnTexts<OwnText>;
}

/** What the group has written on this phone so far. */
export function GroupNoteList({ notes }: GroupNotesProps) {
  const t = useStrings(groupsPhoneStrings);
  return <OwnTextList title={t.notes} texts={notes} receivedText={t.received} />;
}

/** Where the group writes. */
export function GroupNoteDock({ notes }: GroupNotesProps) {
  const t = useStrings(groupsPhoneStrings);
  const words = useStrings(common);
  const announce = useAnnounce();
  const nudge = useNameNudge(true);
  if (notes.full && !notes.editing) return <p className={styles.full}>{t.full}</p>;
  return (
    <>
      {nudge.question}
      <Composer
        label={t.note}
        placeholder={t.notePlaceholder}
        sendLabel={notes.editing ? t.saveChange : t.lay}
        value={notes.typed}
        onChange={notes.type}
        onSend={(text) =>
          nudge.ask(text, () => {
            if (!notes.lay(text)) return;
            vibrate('place');
            announce(t.laid);
          })
        }
        counterText={(left, used) => (used === 0 ? words.charsMax(left) : words.charsLeft(left))}
        onCancel={notes.editing ? notes.cancelEdit : undefined}
        cancelLabel={words.cancel}
      />
    </>
  );
}
