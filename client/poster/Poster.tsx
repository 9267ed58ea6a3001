import type { CSSProperties } from 'react';
import { formatDate } from '#client/i18n/format.ts';
import { cx } from '#client/ui/cx.ts';
import { Logo } from '#client/ui/Logo.tsx';
import { NormText } from '#client/ui/NormText.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import { TwoCircles } from '#client/ui/TwoCircles.tsx';
import { useFit } from '#client/wall/fit/use-fit.ts';
import { agreementWords, mandateLine } from '#shared/content/agreement-words.ts';
import type { Agreement } from '#shared/workshop/agreement.ts';
import styles from './Poster.module.css';
import { planPoster, SIZES } from './plan-poster.ts';

/** The paper it is printed on. */
export type Paper = 'A4' | 'A3';

interface PosterProps {
  readonly agreement: Agreement;
  readonly paper: Paper;
  readonly label: string;
}

/** A long title is set smaller, so that it stays beside the circles. */
function titleSize(title: string): number {
  if (title.length <= 32) return 64;
  return title.length <= 56 ? 50 : 38;
}

/**
 * The agreement as a poster: the same sheet on the screen and on paper, A4 or A3, always one page, always light and in
 * the workshop's language. Every length is a number of units, and the unit is what changes.
 */
export function Poster({ agreement, paper, label }: PosterProps) {
  const { language, title, team, date, final, rehearsal, followUp, participants } = agreement;
  const words = agreementWords[language];
  const style: CSSProperties & { '--title': number } = { '--title': titleSize(title) };
  return (
    <section
      className={cx(styles.poster, paper === 'A3' && styles.a3)}
      style={style}
      lang={language}
      data-theme="light"
      aria-label={label}
    >
      <div className={styles.sheet}>
        <TwoCircles variant="sheet" className={styles.art} />
        <header className={styles.head}>
          <h2 className={styles.title}>
            <Soft>{title}</Soft>
          </h2>
          <p className={styles.team}>{[team, formatDate(language, date, 'month')].filter(Boolean).join(', ')}</p>
          {(rehearsal || !final) && <p className={styles.draft}>{rehearsal ? words.rehearsal : words.draft}</p>}
        </header>
        <Norms agreement={agreement} />
        <footer className={styles.foot}>
          <p>
            {participants !== null && `${words.participants(participants)} `}
            {followUp.date !== '' && words.followUpLine(formatDate(language, followUp.date), followUp.confirmed)}
          </p>
          <Logo className={styles.logo} />
        </footer>
      </div>
    </section>
  );
}

function Norms({ agreement }: { readonly agreement: Agreement }) {
  const { norms, followUp, language } = agreement;
  const words = agreementWords[language];
  const { ref, step } = useFit(JSON.stringify(norms), SIZES.length, { width: 0, height: 0 });
  const size = SIZES[Math.min(SIZES.length - 1, planPoster(norms) + step)];
  const style: CSSProperties & { '--norm': number | undefined } = { '--norm': size };
  return (
    <div ref={ref} className={styles.list} style={style}>
      {norms.length === 0 ? (
        <p>{words.noNorms}</p>
      ) : (
        <ol className={styles.norms}>
          {norms.map((norm) => (
            <li key={norm.id}>
              <Tile field={norm.theme?.field} className={styles.tile} />
              <div>
                <NormText
                  headingLevel={3}
                  principle={norm.principle}
                  boundary={norm.boundary}
                  className={styles.text}
                />
                {norm.status === 'onTrial' && (
                  <p className={styles.trial}>{words.onTrialUntil(formatDate(language, followUp.date))}</p>
                )}
                {norm.mandate?.answer === 'check' && (
                  <p className={styles.trial}>
                    {mandateLine(words, norm.mandate, agreement.manager, (date) => formatDate(language, date))}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
