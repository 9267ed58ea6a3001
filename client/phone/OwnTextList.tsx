import type { ReactNode } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { useOffline } from './ConnectionBanner.tsx';
import { kitStrings } from './kit-strings.ts';
import styles from './OwnTextList.module.css';
import type { OwnText, OwnTexts } from './use-own-texts.ts';

interface OwnTextListProps<Entry extends OwnText> {
  readonly title: string;
  readonly texts: OwnTexts<Entry>;
  /** What is said of a text that the server has: "Ligger upp och ner". */
  readonly receivedText: string;
  /** A remark before the text: "Princip". */
  readonly kicker?: (entry: Entry) => ReactNode;
}

/** The person's own texts for this box, each with how far it has come, to change or take away. */
export function OwnTextList<Entry extends OwnText>({ title, texts, receivedText, kicker }: OwnTextListProps<Entry>) {
  const t = useStrings(kitStrings);
  const offline = useOffline();
  const showToast = useToast();
  if (texts.entries.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {texts.entries.map((entry) => {
          const received = texts.isReceived(entry);
          const waiting = offline ? t.waiting : t.sending;
          return (
            <li key={entry.key}>
              <NoteCard
                waiting={!received}
                foot={
                  <>
                    <span>
                      <Icon name={received ? 'check' : 'clock'} size="1.1em" />
                      {received ? receivedText : waiting}
                    </span>
                    <IconButton icon="pencil" label={t.changeText(entry.text)} onClick={() => texts.edit(entry)} />
                    <IconButton
                      icon="trash"
                      label={t.removeText(entry.text)}
                      onClick={() => showToast({ text: t.removed, undo: texts.remove(entry) })}
                    />
                  </>
                }
              >
                {kicker && <span className={styles.kicker}>{kicker(entry)}</span>}
                {entry.text}
              </NoteCard>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
