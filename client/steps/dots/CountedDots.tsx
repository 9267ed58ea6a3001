import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { StepScreen } from '#client/phone/StepScreen.tsx';
import { ThemeRow } from '#client/phone/ThemeRow.tsx';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useDraft } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import styles from './Phone.module.css';
import { dotsPhoneStrings } from './phone-strings.ts';

/** What the dots came to: ranks always, numbers only where there are enough voters to show them. */
export function CountedDots() {
  const t = useStrings(dotsPhoneStrings);
  const { round } = useStep('dots');
  const { themes } = useView();
  const { status } = useDraft(`${useStepId()}/dots/${round}`);
  useSpoken(status === 'late' ? t.late : null);
  const ranked = Object.entries(themes).sort(
    ([, a], [, b]) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.order - b.order,
  );
  return (
    <StepScreen title={t.resultTitle} lead={t.resultLead}>
      {status === 'late' && <Banner tone="offline">{t.late}</Banner>}
      <ol className={styles.rows}>
        {ranked.map(([id, { name, field, rank, dots, topic }]) => (
          <ThemeRow
            key={id}
            theme={id}
            name={name}
            field={field}
            chosen={topic !== null}
            aside={
              rank !== null && (
                <p className={styles.rank}>
                  <span className="visually-hidden">{t.rank(rank)}</span>
                  <b className="num" aria-hidden="true">
                    {rank}
                  </b>
                  {dots !== null && <span className={styles.count}>{t.dots(dots)}</span>}
                </p>
              )
            }
            caption={
              topic !== null && (
                <p className={styles.topic}>
                  <Icon name="check" size="1.1em" />
                  {t.chosen}
                </p>
              )
            }
          />
        ))}
      </ol>
    </StepScreen>
  );
}
