import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { NEXT_STEP_PAGE } from '#client/phone/pages.ts';
import { useNotebook } from '#client/store/phone-memory.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { endedStrings } from './ended-strings.ts';
import styles from './OwnNextStep.module.css';

/** What the person promised themselves; nothing where nothing was written. */
export function OwnNextStep() {
  const t = useStrings(endedStrings);
  const [text] = useNotebook(NEXT_STEP_PAGE);
  if (text === '') return null;
  return (
    <section className={styles.own}>
      <h2>{t.myNextStep}</h2>
      <p className={styles.text}>{text}</p>
      <p className={styles.where}>
        <Icon name="phone" />
        {t.onlyHere}
      </p>
    </section>
  );
}
