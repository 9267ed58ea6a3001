import { cx } from './cx.ts';
import styles from './DotButton.module.css';
import { Icon } from './Icon.tsx';
import { useDisabledReason } from './use-disabled-reason.tsx';

interface DotButtonProps {
  /** Whether my dot lies here. */
  readonly pressed: boolean;
  /** Names the thing as well: "Prick på Möten". Pressed or not is read out from the state. */
  readonly label: string;
  readonly onToggle: (pressed: boolean) => void;
  readonly disabledReason?: string | undefined;
  readonly className?: string | undefined;
}

/** Puts one dot on something, or takes it off again. */
export function DotButton({ pressed, label, onToggle, disabledReason, className }: DotButtonProps) {
  const { attrs, note } = useDisabledReason<HTMLButtonElement>(disabledReason, () => onToggle(!pressed));
  return (
    <>
      <button
        type="button"
        className={cx(styles.dot, pressed && styles.pressed, className)}
        aria-label={label}
        aria-pressed={pressed}
        {...attrs}
      >
        <Icon name={pressed ? 'check' : 'plus'} className={styles.icon} />
      </button>
      {note}
    </>
  );
}
