import { cx } from './cx.ts';
import styles from './TimerMini.module.css';

interface TimerMiniProps {
  /** The part of the time that is left, 0 to 1. */
  readonly fraction: number;
  readonly text: string;
  readonly label: string;
  readonly className?: string | undefined;
}

const round = 2 * Math.PI * 9;

/** Time left on a phone: a small ring and the digits. */
export function TimerMini({ fraction, text, label, className }: TimerMiniProps) {
  const left = Math.min(1, Math.max(0, fraction));
  return (
    <div className={cx(styles.timer, className)} role="timer" aria-label={label}>
      <svg className={styles.ring} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" />
        {left > 0 && (
          <circle
            className={styles.left}
            cx="12"
            cy="12"
            r="9"
            strokeDasharray={`${left * round} ${round}`}
            transform="rotate(-90 12 12)"
          />
        )}
      </svg>
      <span aria-hidden="true">{text}</span>
    </div>
  );
}
