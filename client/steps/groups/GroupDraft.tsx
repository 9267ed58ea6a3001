import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { normHintStrings } from '#client/phone/norm-hint-strings.ts';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { normHints } from '#shared/content/norm-hints.ts';
import { MAX_TEXT } from '#shared/steps/fields.ts';
import styles from './Phone.module.css';
import { groupsPhoneStrings } from './phone-strings.ts';
import { useGroupDraft } from './use-group-draft.ts';

interface GroupDraftProps {
  readonly group: number;
  readonly topic: string | null;
}

/** The group's draft of a norm: both halves, kept with every letter, with hints that help and never block. */
export function GroupDraft({ group, topic }: GroupDraftProps) {
  const t = useStrings(groupsPhoneStrings);
  const hints = useStrings(normHintStrings);
  const { language } = useView().workshop.main;
  const draft = useGroupDraft(group, topic);
  const [hint] = normHints(draft.typed, language);
  const field = (form: 'principle' | 'boundary') => ({
    lang: language,
    label: t[form],
    value: draft.typed[form],
    maxLength: MAX_TEXT,
    rows: 3,
    counter: t.left,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      draft.change(form, event.target.value.replace(/\s*\n\s*/g, ' ')),
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.label}>{t.draftTitle}</h2>
      <p className="caption">{t.draftHint}</p>
      <TextArea placeholder={t.principleStart} {...field('principle')} />
      <TextArea placeholder={t.boundaryStart} {...field('boundary')} />
      <p className={styles.line} role="status">
        {hint === undefined ? (
          draft.isEmpty ? (
            t.blank
          ) : (
            <>
              <Icon name={draft.isReceived ? 'check' : 'clock'} />{' '}
              <span>{draft.isReceived ? t.handedIn : t.saved}</span>
            </>
          )
        ) : (
          <>
            <Icon name="info" /> <span>{hints[hint]}</span>
          </>
        )}
      </p>
      {draft.others.map((part) => (
        <div key={part.key} className={styles.other}>
          <p className="caption">{t.otherTopic}</p>
          <p lang={language}>{part.text}</p>
          <Button kind="ghost" icon="trash" onClick={() => draft.remove(part)}>
            {t.remove}
          </Button>
        </div>
      ))}
    </section>
  );
}
