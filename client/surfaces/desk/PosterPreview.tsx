import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Logo } from '#client/ui/Logo.tsx';
import { NormCard } from '#client/ui/NormCard.tsx';
import { TwoCircles } from '#client/ui/TwoCircles.tsx';
import { agreementWords } from '#shared/content/agreement-words.ts';
import type { Agreement } from '#shared/workshop/agreement.ts';
import { endedStrings } from './ended-strings.ts';
import styles from './PosterPreview.module.css';

/** The poster in small, always as on paper: light, in the workshop's language. */
export function PosterPreview({ agreement }: { readonly agreement: Agreement }) {
  const t = useStrings(endedStrings);
  const { lang } = useLang();
  const { language, title, team, date, norms, followUp, participants } = agreement;
  const until = followUp.date === '' ? '' : formatDate(language, followUp.date, 'day');
  const words = agreementWords[language];
  return (
    <section className={styles.sheet} aria-label={t.poster} data-theme="light">
      <TwoCircles variant="sheet" className={styles.art} />
      <div lang={language} className={styles.inside}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.team}>
            {team}, {formatDate(language, date, 'month')}
          </p>
        </div>
        {norms.length === 0 ? (
          <p lang={lang}>{t.noNorms}</p>
        ) : (
          <ol className={styles.norms}>
            {norms.map((norm) => (
              <li key={norm.id}>
                <NormCard
                  bare
                  size="sm"
                  headingLevel={3}
                  field={norm.theme?.field}
                  principle={norm.principle}
                  boundary={norm.boundary}
                  badge={norm.status === 'onTrial' ? <Chip tone="accent">{words.onTrialUntil(until)}</Chip> : undefined}
                />
              </li>
            ))}
          </ol>
        )}
        <footer className={styles.foot}>
          <p>
            {participants !== null && `${words.participants(participants)} `}
            {until !== '' && words.followUpLine(until)}
          </p>
          <Logo className={styles.logo} />
        </footer>
      </div>
    </section>
  );
}
