import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { MandateState } from '#client/mandate/MandateState.tsx';
import { useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useDraft } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep } from '#client/store/use-step.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import type { IconName } from '#client/ui/icon-store.ts';
import type { Outcome } from '#shared/steps/consent/types.ts';
import styles from './Phone.module.css';
import { consentPhoneStrings } from './phone-strings.ts';

const icons: Readonly<Record<Outcome, IconName>> = {
  adopted: 'check',
  reword: 'pencil',
  onTrial: 'flag',
  parked: 'pause',
};

/** What the round came to: one word, no numbers, and the texts whose authors let them be shown, mixed. */
export function RoundOutcome({ box }: { readonly box: string }) {
  const t = useStrings(consentPhoneStrings);
  const { lang } = useLang();
  const { norm, outcome, texts } = useStep('consent');
  const { followUp } = useView().workshop.main;
  const { status } = useDraft(box);
  const workshopLang = useWorkshopLang();
  const date = formatDate(lang, followUp.date);
  const verdict = outcome === 'onTrial' ? t.trialUntil(date) : outcome && t.outcomes[outcome].title;
  useSpoken(outcome ? `${verdict}. ${t.outcomes[outcome].text}` : null);
  useSpoken(status === 'late' ? t.late : null);
  if (!outcome) return null;
  return (
    <>
      {status === 'late' && <Banner tone="offline">{t.late}</Banner>}
      <section className={cx(styles.outcome, styles[outcome])}>
        <h2 className={styles.verdict}>
          <Icon name={icons[outcome]} />
          {verdict}
        </h2>
        <p>{t.outcomes[outcome].text}</p>
        {norm !== null && <MandateState norm={norm} />}
      </section>
      {texts.length > 0 && (
        <section className={styles.heard}>
          <h2 className={styles.label}>{t.texts}</h2>
          <ul className={styles.texts} lang={workshopLang}>
            {texts.map((entry, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same, and the list never changes
              <li key={place}>{entry}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
