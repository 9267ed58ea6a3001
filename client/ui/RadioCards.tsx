import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import styles from './RadioCards.module.css';

export interface RadioCardOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A drawing before the words: a level, dots, a tile. */
  readonly art?: ReactNode;
  /** A short remark after the words: "Vald senast". */
  readonly badge?: ReactNode;
}

interface RadioCardsProps<T extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean | undefined;
  readonly options: readonly RadioCardOption<T>[];
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** Side by side where there is room; one below the other when left out. */
  readonly columns?: number | undefined;
  readonly className?: string | undefined;
}

/** A choice among large cards. Real radios, so arrows, screen readers and voice control work as everywhere. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const { legend, hideLegend = false, options, value, onChange, columns = 1, className } = props;
  const name = useId();
  return (
    <fieldset className={className}>
      <legend className={hideLegend ? 'visually-hidden' : cx('head', styles.legend)}>{legend}</legend>
      <div className={styles.cards} data-columns={columns > 1 ? columns : undefined}>
        {options.map((option) => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.art}
            <span className={styles.words}>
              <b>{option.label}</b>
              {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
            </span>
            {option.badge}
            <Icon name="check" className={styles.check} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
