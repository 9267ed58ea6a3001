import styles from './Field.module.css';
import { Field, type FieldTexts } from './Field.tsx';
import { Icon } from './Icon.tsx';

interface SelectProps<T extends string> extends FieldTexts {
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean | undefined;
}

/** A choice among many short words; the device's own list opens. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { options, value, onChange, disabled, ...texts } = props;
  return (
    <Field {...texts}>
      {(links) => (
        <span className={styles.select}>
          <select
            className={styles.control}
            value={value}
            disabled={disabled}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
            {...links}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevd" className={styles.arrow} />
        </span>
      )}
    </Field>
  );
}
