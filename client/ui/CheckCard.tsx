import { useId } from 'react';
import styles from './CheckCard.module.css';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';

interface CheckCardProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A yes or no that the person ticks, as large as a radio card. */
export function CheckCard({ label, hint, checked, onChange, disabled, className }: CheckCardProps) {
  const hintId = useId();
  return (
    <label className={cx(styles.card, className)}>
      <input
        type="checkbox"
        className={styles.input}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.box} aria-hidden="true">
        <Icon name="check" size="1.125rem" />
      </span>
      <span className={styles.words}>
        <b>{label}</b>
        {hint !== undefined && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
