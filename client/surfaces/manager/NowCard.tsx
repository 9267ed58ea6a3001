import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { StepHeading } from '#client/phone/StepScreen.tsx';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useView } from '#client/store/room-store.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import styles from './Manager.module.css';
import { isOutside, placeOf, withoutManager } from './manager-place.ts';
import { managerStrings } from './manager-strings.ts';

/** What happens now, what the manager does, and what helps. */
export function NowCard() {
  const t = useStrings(managerStrings);
  const view = useView();
  const place = placeOf(view);
  const { now, you, tips } = t.places[place];
  const outside = isOutside(view);
  const isBack = withoutManager(view) && place === 'consent';
  useSpoken(outside ? `${t.outTitle}. ${t.outText}` : `${now} ${you}`, outside ? 'out' : place);
  if (outside) {
    return (
      <section className={cx(styles.now, styles.out)}>
        <StepHeading text={t.outTitle} />
        <p className={styles.you}>{t.outText}</p>
        <p>{t.outBack}</p>
      </section>
    );
  }
  return (
    <>
      {isBack && (
        <Banner tone="good">
          <b>{t.back}.</b> {t.backText}
        </Banner>
      )}
      <section className={styles.now}>
        <StepHeading text={now} />
        <p className={styles.you}>{you}</p>
        <ul className={styles.tips} aria-label={t.yourPart}>
          {tips.map((tip) => (
            <li key={tip}>
              <Icon name="info" />
              <span>{tip}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
