import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './LensArt.module.css';
import { lensPath } from './TwoCircles.tsx';

interface LensArtProps {
  /** What stands in the lens: the QR code. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

/** The lobby's right half: the two circles large, what they share in white around the way in. Never a pupil in it. */
export function LensArt({ children, className }: LensArtProps) {
  return (
    <div className={cx(styles.lens, className)}>
      <svg viewBox="0 0 1056 1080" aria-hidden="true">
        <circle fill="var(--art-sun)" cx="624" cy="312" r="470" />
        <circle fill="var(--art-water)" cx="624" cy="768" r="470" />
        <path fill="var(--qr-paper)" d={lensPath(624, 312, 768, 470)} />
      </svg>
      <div className={styles.slot}>{children}</div>
    </div>
  );
}
