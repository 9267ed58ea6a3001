import type { ClientRejection } from '#client/connection/answers.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import styles from './ScreenGone.module.css';
import { Sheet } from './Sheet.tsx';
import { screenStrings } from './screen-strings.ts';

/** Why the screen shows nothing any more, and what to do. `reason` null: the address was cut off. */
export function ScreenGone({ reason }: { readonly reason: ClientRejection | null }) {
  const t = useStrings(screenStrings);
  const { lang } = useLang();
  return (
    <Sheet>
      <div className={styles.gone}>
        <h1>{t.goneTitle}</h1>
        <p className="lead">{reason === null ? t.noKey : rejectionText(reason, lang)}</p>
        <p className="lead">{t.goneHint}</p>
        <ButtonLink href="/" size="lg" icon="home">
          {t.toStart}
        </ButtonLink>
      </div>
    </Sheet>
  );
}
