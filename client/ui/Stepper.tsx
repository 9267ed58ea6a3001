import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

interface StepperProps {
  /** What is counted: "Minuter för Landa". */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  /** The value in words: "6 min". */
  readonly text: string;
  readonly onChange: (value: number) => void;
  readonly className?: string | undefined;
}

/** A small number between two buttons. Works as a spin button for the keyboard: arrows, Home and End. */
export function Stepper({ label, value, min, max, step = 1, text, onChange, className }: StepperProps) {
  const t = useStrings(common);
  const set = (next: number) => {
    const kept = Math.min(max, Math.max(min, next));
    if (kept !== value) onChange(kept);
  };
  const keys: Readonly<Record<string, number>> = {
    ArrowUp: value + step,
    ArrowRight: value + step,
    ArrowDown: value - step,
    ArrowLeft: value - step,
    Home: min,
    End: max,
  };
  return (
    <div className={cx(styles.stepper, className)}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.button}
        aria-label={`${t.decrease}: ${label}`}
        aria-disabled={value <= min}
        onClick={() => set(value - step)}
      >
        <Icon name="minus" />
      </button>
      <div
        role="spinbutton"
        tabIndex={0}
        className={styles.value}
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuetext={text}
        onKeyDown={(event) => {
          const next = keys[event.key];
          if (next === undefined) return;
          event.preventDefault();
          set(next);
        }}
      >
        {text}
      </div>
      <button
        type="button"
        tabIndex={-1}
        className={styles.button}
        aria-label={`${t.increase}: ${label}`}
        aria-disabled={value >= max}
        onClick={() => set(value + step)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
