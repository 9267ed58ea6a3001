import { useMemo } from 'react';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useRoomContext, useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { Logo } from '#client/ui/Logo.tsx';
import { NormText } from '#client/ui/NormText.tsx';
import { Qr } from '#client/ui/Qr.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import { TwoCircles } from '#client/ui/TwoCircles.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { linesOf } from '#client/wall/fit/text-size.ts';
import { useFit } from '#client/wall/fit/use-fit.ts';
import { useJoinPlace } from '#client/wall/join-place.ts';
import { Pager } from '#client/wall/Pager.tsx';
import { secondsFor, usePages } from '#client/wall/use-pages.ts';
import { agreementWords, mandateLine } from '#shared/content/agreement-words.ts';
import { type Agreement, type AgreementNorm, agreementOf } from '#shared/workshop/agreement.ts';
import styles from './EndedScreen.module.css';
import { endedStrings } from './ended-strings.ts';

/** After the workshop: the poster of what was agreed, and the way to take it along. */
export function EndedScreen() {
  const view = useView();
  const agreement = useMemo(() => agreementOf(view), [view]);
  return (
    <main className={styles.ended}>
      <Poster agreement={agreement} />
      <Take agreement={agreement} />
    </main>
  );
}

function Poster({ agreement }: { readonly agreement: Agreement }) {
  const { lang } = useLang();
  const words = agreementWords[agreement.language];
  const { title, team, date, participants, followUp } = agreement;
  return (
    <article className={styles.poster}>
      <TwoCircles variant="poster" className={styles.art} />
      <header className={styles.head}>
        <FitBox texts={[title]} sizes={[4.6, 4, 3.4, 2.9, 2.5, 2.1]} besides={8} className={styles.title}>
          <h1>
            <Soft>{title}</Soft>
          </h1>
          <p>{team}</p>
          <p className={styles.when}>{formatDate(lang, date, 'month')}</p>
        </FitBox>
      </header>
      {agreement.norms.length === 0 ? (
        <p className={styles.none}>{words.noNorms}</p>
      ) : (
        <Norms norms={agreement.norms} trialDate={formatDate(lang, followUp.date)} />
      )}
      <footer className={styles.foot}>
        <p>
          {participants !== null && words.participants(participants)}{' '}
          {followUp.date !== '' && words.followUpLine(formatDate(lang, followUp.date), followUp.confirmed)}
        </p>
        <Logo className={styles.logo} />
      </footer>
    </article>
  );
}

/** Sizes of a norm's first line in rem, then the smallest on ever more pages. */
const SIZES = [4, 3.375, 2.875, 2.625, 2.375, 2.125, 1.9, 1.75] as const;
const SMALLEST = 1.75;
const LIST = { width: 53, height: 52 };

interface NormPlan {
  readonly size: number;
  readonly pages: number;
}

function heightOf(norm: AgreementNorm, size: number, width: number): number {
  const room = width - 2 * size - 1.9;
  const first = linesOf(norm.principle || norm.boundary, room / size, 'head') * size * 1.12;
  const small = Math.max(1.5, size * 0.61);
  const second = norm.principle && norm.boundary ? linesOf(norm.boundary, room / small - 1.4) * small * 1.3 + 0.6 : 0;
  return first + second + (norm.status === 'onTrial' ? 2.2 : 0) + (norm.mandate?.answer === 'check' ? 2.2 : 0);
}

function planNorms(norms: readonly AgreementNorm[], area: { width: number; height: number }, step: number): NormPlan {
  const ladder: NormPlan[] = [
    ...SIZES.map((size) => ({ size, pages: 1 })),
    ...norms.slice(1).map((_, place) => ({ size: SMALLEST, pages: place + 2 })),
  ];
  const guess = ladder.findIndex(({ size, pages }) => {
    if (pages > 1) return true;
    const sum = norms.reduce((height, norm) => height + heightOf(norm, size, area.width), 0);
    return sum + (norms.length - 1) * size * 0.5 <= area.height;
  });
  const at = Math.min(ladder.length - 1, Math.max(0, guess) + step);
  return ladder[at] ?? { size: SMALLEST, pages: norms.length };
}

interface NormsProps {
  readonly norms: readonly AgreementNorm[];
  readonly trialDate: string;
}

function Norms({ norms, trialDate }: NormsProps) {
  const content = JSON.stringify(norms);
  const { ref, step, area } = useFit(content, 12, LIST);
  const plan = planNorms(norms, area, step);
  const each = Math.ceil(norms.length / plan.pages);
  const turning = usePages(plan.pages, secondsFor(each * 3));
  const { language, setup } = useView().workshop.main;
  const pages = Array.from({ length: plan.pages }, (_, page) => norms.slice(page * each, (page + 1) * each));
  return (
    <div className={styles.list}>
      <div ref={ref} className={styles.pages} style={{ fontSize: `${plan.size}rem` }}>
        {pages.map((page, number) => (
          <ol
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            key={number}
            className={cx(styles.norms, number !== turning.page && styles.away)}
            aria-hidden={number !== turning.page}
          >
            {page.map((norm) => (
              <li key={norm.id}>
                <Tile field={norm.theme?.field} className={styles.tile} />
                <div>
                  <NormText principle={norm.principle} boundary={norm.boundary} className={styles.norm} />
                  {norm.status === 'onTrial' && (
                    <p className={styles.trial}>{agreementWords[language].onTrialUntil(trialDate)}</p>
                  )}
                  {norm.mandate?.answer === 'check' && (
                    <p className={styles.trial}>
                      {mandateLine(agreementWords[language], norm.mandate, setup.manager, (date) =>
                        formatDate(language, date),
                      )}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        ))}
      </div>
      <Pager pages={turning} count={plan.pages} />
    </div>
  );
}

function Take({ agreement }: { readonly agreement: Agreement }) {
  const t = useStrings(endedStrings);
  const { lang } = useLang();
  const { id } = useRoomContext();
  const { origin } = useJoinPlace();
  const { readKey } = useView().links.main;
  const { followUp, norms } = agreement;
  return (
    <aside className={styles.take}>
      <h2>{norms.length > 0 ? t.agreed : t.thanks}</h2>
      {readKey !== null && (
        <>
          <Qr framed text={`${origin}/a/${id}#${readKey}`} label={t.qr} className={styles.qr} />
          <p>
            <b className="head">{t.takeIt}</b>
            {t.takeItHint}
          </p>
        </>
      )}
      {followUp.date !== '' && (
        <p>
          <b className="head">
            {followUp.confirmed
              ? t.followUp(formatDate(lang, followUp.date))
              : t.provisional(formatDate(lang, followUp.date))}
          </b>
          {t.followUpHint}
        </p>
      )}
    </aside>
  );
}
