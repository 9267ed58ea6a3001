import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { TwoCircles } from '#client/ui/TwoCircles.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import { movedBy, pulseDate } from './dates.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** The date: first the choices, then the chosen one large. The own next step stays on each phone. */
export function NextScreen() {
  const t = useStrings(screenStrings);
  const { workshop, step } = useView();
  const { followUp, date } = workshop.main;
  if (step.main?.kind !== 'next') return null;
  return (
    <StepWall className={styles.next}>
      {followUp.confirmed ? <Chosen date={followUp.date} /> : <Choices from={date} weeks={step.main.weeks} />}
      <p className={styles.own}>
        <Icon name="phone" /> <span>{t.nextStep}</span>
      </p>
    </StepWall>
  );
}

function Choices({ from, weeks }: { readonly from: string; readonly weeks: readonly number[] }) {
  const t = useStrings(screenStrings);
  const { lang } = useLang();
  return (
    <section className={styles.choices}>
      <h1>{t.when}</h1>
      <ul>
        {weeks.map((count) => {
          const date = movedBy(from, count * 7);
          return (
            <li key={count}>
              <b className="head">{formatDate(lang, date)}</b>
              <span>{t.inWeeks(count)}</span>
              <span>{t.pulseShort(formatDate(lang, pulseDate(date)))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Chosen({ date }: { readonly date: string }) {
  const t = useStrings(screenStrings);
  const { lang } = useLang();
  const words = formatDate(lang, date, 'weekday');
  return (
    <section className={styles.chosen}>
      <FitBox texts={[words]} sizes={[11, 9.5, 8, 7, 6]} lineHeight={1.05} besides={16}>
        <p className={styles.over}>{t.weFollowUp}</p>
        <h1>{words}</h1>
        <p className="lead">{t.pulse(formatDate(lang, pulseDate(date)))}</p>
      </FitBox>
      <TwoCircles variant="plain" className={styles.art} />
    </section>
  );
}
