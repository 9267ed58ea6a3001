import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './SunRise.module.css';

interface SunRiseProps {
  /** The words in the water: "Vi börjar strax". */
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** The waiting room's foot: a sun about to rise. The one picture of waiting; there are no spinners. */
export function SunRise({ children, className }: SunRiseProps) {
  return (
    <div className={cx(styles.wait, className)}>
      <svg viewBox="0 0 390 184" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <circle className={styles.sun} cx="195" cy="154" r="116" />
        <path fill="var(--art-water)" d="M-800 124h2000v60H-800z" />
      </svg>
      <p className="head">{children}</p>
    </div>
  );
}
