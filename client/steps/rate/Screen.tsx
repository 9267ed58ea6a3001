import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { BandLine } from '#client/wall/BandLine.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import type { RateItemView, RateView } from '#shared/steps/rate/types.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

const sizes = [3, 2.75, 2.5, 2.25, 2, 1.75, 1.5];

/** Rating on the wall: the sentences, then what they came to in words, with bars from eight answers. */
export function RateScreen() {
  const { step } = useView();
  if (step.main?.kind !== 'rate') return null;
  return step.main.phase === 'rating' ? <Asking rate={step.main} /> : <Results rate={step.main} />;
}

function Asking({ rate }: { readonly rate: RateView }) {
  const t = useStrings(screenStrings);
  return (
    <StepWall className={styles.rate}>
      <header>
        <h1>{t.ask}</h1>
        <p className={styles.hint}>{t.hint}</p>
      </header>
      <FitBox texts={rate.items.map((item) => item.text)} sizes={sizes} lineHeight={1.9}>
        <ol className={styles.items}>
          {rate.items.map((item) => (
            <li key={item.id}>{item.text}</li>
          ))}
        </ol>
      </FitBox>
      <BandLine className={styles.band} />
    </StepWall>
  );
}

function Results({ rate }: { readonly rate: RateView }) {
  const t = useStrings(screenStrings);
  const bars = rate.items.some((item) => item.result?.bars);
  return (
    <StepWall className={styles.rate}>
      <h1>{t.results}</h1>
      <FitBox texts={rate.items.map((item) => `${item.text}${'m'.repeat(34)}`)} sizes={sizes} lineHeight={2.1}>
        <ul className={styles.results}>
          {rate.items.map((item) => (
            <Row key={item.id} item={item} labels={rate.labels} />
          ))}
        </ul>
      </FitBox>
      <p className={styles.hint}>
        {t.warning} {bars && t.bars}
      </p>
    </StepWall>
  );
}

function Row({ item, labels }: { readonly item: RateItemView; readonly labels: readonly string[] }) {
  const t = useStrings(screenStrings);
  const { result } = item;
  return (
    <li>
      <span>{item.text}</span>
      {result === null ? (
        <span className={styles.none}>{t.tooFew}</span>
      ) : (
        <span className={styles.words}>
          <b>{labels[result.median - 1]}</b>
          <span>{result.spread === 'agreed' ? t.agreed : t.differs}</span>
        </span>
      )}
      <span className={styles.bars} aria-hidden="true">
        {result?.bars?.map((height, level) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar's place is its level
          <i key={level} data-height={height} />
        ))}
      </span>
    </li>
  );
}
