import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { TwoCircles } from '#client/ui/TwoCircles.tsx';
import { BandLine } from '#client/wall/BandLine.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** Closing: one word each, laid side by side, all alike; below five there are none, and that is not mentioned. */
export function CloseScreen() {
  const t = useStrings(screenStrings);
  const { step } = useView();
  if (step.main?.kind !== 'close') return null;
  const { phase, words } = step.main;
  if (phase === 'collecting') {
    return (
      <StepWall className={styles.close}>
        <section className={styles.middle}>
          <div className={styles.say}>
            <h1>{t.ask}</h1>
            <p className="lead">{t.hint}</p>
            <BandLine className={styles.band} />
          </div>
          <TwoCircles variant="plain" className={styles.art} />
        </section>
        <Again />
      </StepWall>
    );
  }
  return (
    <StepWall className={styles.close}>
      {words.length === 0 ? (
        <section className={styles.middle}>
          <h1>{t.thanks}</h1>
          <TwoCircles variant="plain" className={styles.art} />
        </section>
      ) : (
        <Words words={words} />
      )}
      <Again />
    </StepWall>
  );
}

/** All words at one size: none is bigger than another, however often it was written. */
function Words({ words }: { readonly words: readonly string[] }) {
  const t = useStrings(screenStrings);
  return (
    <section className={styles.said}>
      <h1>{t.words}</h1>
      <FitBox texts={[words.join('     ')]} sizes={[6, 5, 4.25, 3.5, 3, 2.5, 2.125, 1.75, 1.5]} lineHeight={1.75}>
        <ul className={styles.words}>
          {words.map((word, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: mixed once by the server, then never changed
            <li key={place}>{word}</li>
          ))}
        </ul>
      </FitBox>
    </section>
  );
}

function Again() {
  const t = useStrings(screenStrings);
  const { lang } = useLang();
  const { followUp } = useView().workshop.main;
  return <p className={styles.again}>{t.again(formatDate(lang, followUp.date))}</p>;
}
