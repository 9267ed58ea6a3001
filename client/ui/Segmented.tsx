import { useId } from 'react';
import { cx } from './cx.ts';
import styles from './Segmented.module.css';

interface SegmentedProps<T extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly className?: string | undefined;
}

/** A choice among two to five short words, side by side. Real radios: one tab stop, arrows within. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { legend, hideLegend = false, options, value, onChange, className } = props;
  const name = useId();
  return (
    <fieldset className={cx(styles.group, className)}>
      <legend className={hideLegend ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.track}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
