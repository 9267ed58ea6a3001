import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import { BandLine } from '#client/wall/BandLine.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import { fieldCount } from '#shared/record/types.ts';
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
      <FitBox texts={rate.items.map((item) => `mmm${item.text}`)} sizes={sizes} lineHeight={2.6}>
        <ol className={styles.items}>
          {rate.items.map((item, place) => (
            <li key={item.id}>
              <Tile field={place % fieldCount} className={styles.tile} />
              <span>{item.text}</span>
            </li>
          ))}
        </ol>
      </FitBox>
      <BandLine className={styles.band} />
    </StepWall>
  );
}

function Results({ rate }: { readonly rate: RateView }) {
  const t = useStrings(screenStrings);
  const bars = rate.items.some((item) => item.result?.bars != null);
  return (
    <StepWall className={styles.rate}>
      <header className={styles.top}>
        <h1>{t.results}</h1>
        {bars && (
          <p className={styles.scale}>
            {rate.labels[0]} <Icon name="right" /> {rate.labels.at(-1)}
          </p>
        )}
      </header>
      <FitBox texts={rate.items.map((item) => `${item.text}${'m'.repeat(18)}`)} sizes={sizes} lineHeight={2.6}>
        <ul className={cx(styles.items, styles.results, bars && styles.withBars)}>
          {rate.items.map((item, place) => (
            <Row key={item.id} item={item} place={place} labels={rate.labels} bars={bars} />
          ))}
        </ul>
      </FitBox>
      <p className={styles.hint}>
        {t.warning} {bars && t.bars}
      </p>
    </StepWall>
  );
}

interface RowProps {
  readonly item: RateItemView;
  readonly place: number;
  readonly labels: readonly string[];
  /** Whether any of the rows has bars, so that all keep room for them. */
  readonly bars: boolean;
}

function Row({ item, place, labels, bars }: RowProps) {
  const t = useStrings(screenStrings);
  const { result } = item;
  return (
    <li>
      <Tile field={place % fieldCount} className={styles.tile} />
      <span>{item.text}</span>
      {result === null ? (
        <span className={styles.none}>{t.tooFew}</span>
      ) : (
        <span className={styles.words}>
          <b>{labels[result.median - 1]}</b>
          <span>{result.spread === 'agreed' ? t.agreed : t.differs}</span>
        </span>
      )}
      {bars && (
        <span className={styles.bars} aria-hidden="true">
          {result?.bars?.map((height, level) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar's place is its level
            <i key={level} data-height={height} />
          ))}
        </span>
      )}
    </li>
  );
}
