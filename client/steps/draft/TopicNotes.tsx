import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { ThemeField } from '#client/ui/ThemeField.tsx';
import type { ThemeId } from '#shared/kernel/ids.ts';
import styles from './Desk.module.css';
import { draftDesk } from './desk-strings.ts';

/** What was written about the topic, near-duplicates too. */
export function TopicNotes({ topic }: { readonly topic: ThemeId | null }) {
  const t = useStrings(draftDesk);
  const { themes, notes, workshop } = useView();
  const theme = topic === null ? undefined : themes[topic];
  if (!theme) return null;
  const own = Object.entries(notes).filter(([, note]) => note.theme === topic);
  return (
    <div lang={workshop.main.language}>
      <ThemeField field={theme.field} name={theme.name} count={own.length} headingLevel={3} className={styles.notes}>
        {own.map(([id, note]) => (
          <li key={id}>
            <NoteCard>{note.text}</NoteCard>
          </li>
        ))}
      </ThemeField>
      {own.length === 0 && <p className="muted">{t.noNotes}</p>}
    </div>
  );
}
