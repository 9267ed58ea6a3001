import { useId } from 'react';
import { cx } from './cx.ts';
import styles from './Switch.module.css';

interface SwitchProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A setting that is on or off at once. */
export function Switch({ label, hint, checked, onChange, disabled, className }: SwitchProps) {
  const labelId = useId();
  const hintId = useId();
  return (
    <label className={cx(styles.row, className)}>
      <span className={styles.words}>
        <b id={labelId}>{label}</b>
        {hint !== undefined && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        className={styles.switch}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-labelledby={labelId}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
