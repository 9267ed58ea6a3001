import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Disclosure } from '#client/ui/Disclosure.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { MAX_TEXT } from '#shared/steps/fields.ts';
import styles from './PrepareDialog.module.css';
import { prepareStrings } from './prepare-strings.ts';
import type { Prepared } from './prepared.ts';

interface MoreFieldsProps {
  readonly prepared: Prepared;
  readonly onChange: (change: Partial<Prepared>) => void;
  readonly errors: { readonly alwaysError: string | undefined; readonly basesError: string | undefined };
}

/** What has a sensible beginning, for who wants to change it. */
export function MoreFields({ prepared, onChange, errors: { alwaysError, basesError } }: MoreFieldsProps) {
  const t = useStrings(prepareStrings);
  const { language } = prepared;
  return (
    <Disclosure summary={t.more} className={styles.more}>
      <div className={styles.form}>
        <TextArea
          label={t.always}
          hint={t.alwaysHint}
          error={alwaysError}
          rows={3}
          value={prepared.always}
          lang={language}
          onChange={(event) => onChange({ always: event.target.value })}
        />
        <div className={styles.pair}>
          <TextArea
            label={t.bases}
            hint={t.basesHint}
            error={basesError}
            rows={2}
            value={prepared.bases}
            lang={language}
            onChange={(event) => onChange({ bases: event.target.value })}
          />
          <TextField
            label={t.contact}
            hint={t.contactHint}
            maxLength={MAX_TEXT}
            autoComplete="off"
            value={prepared.contact}
            lang={language}
            onChange={(event) => onChange({ contact: event.target.value })}
          />
        </div>
      </div>
    </Disclosure>
  );
}
