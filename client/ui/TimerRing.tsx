import type { CSSProperties } from 'react';
import { cx } from './cx.ts';
import styles from './TimerRing.module.css';

interface TimerRingProps {
  /** The part of the time that is left, 0 to 1. */
  readonly fraction: number;
  /** The digits: "3:42". */
  readonly text: string;
  /** The line under the digits: "kvar", "av 6 min". */
  readonly caption?: string | undefined;
  /** Read out in place of the drawing: "3 minuter 42 sekunder kvar". */
  readonly label: string;
  readonly className?: string | undefined;
}

const radius = 46;
const round = 2 * Math.PI * radius;

/** Time left as a ring with a sun at its end; the digits are always there too. As large as the box it is put in. */
export function TimerRing({ fraction, text, caption, label, className }: TimerRingProps) {
  const left = Math.min(1, Math.max(0, fraction));
  const style: CSSProperties & { '--turn': string } = { '--turn': `${left * 360}deg` };
  return (
    <div className={cx(styles.ring, className)} role="timer" aria-label={label}>
      <svg viewBox="0 0 100 100" aria-hidden="true" style={style}>
        <circle className={styles.track} cx="50" cy="50" r={radius} />
        {left > 0 && (
          <circle className={styles.left} cx="50" cy="50" r={radius} strokeDasharray={`${left * round} ${round}`} />
        )}
        <circle className={styles.sun} cx={50 + radius} cy="50" r="6" />
      </svg>
      <div className={styles.text} aria-hidden="true">
        <b className={cx('num', text.length > 4 && styles.long)}>{text}</b>
        {caption !== undefined && <span>{caption}</span>}
      </div>
    </div>
  );
}
