import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Level.module.css';

/** How full the circle is; the objection has a shape of its own, so that it is not told by colour. */
export type LevelName = 'full' | 'threeQuarters' | 'half' | 'bar' | 'ring';

interface LevelProps {
  readonly level: LevelName;
  readonly className?: string | undefined;
}

const rim = <circle cx="14" cy="14" r="11.5" fill="none" />;

const shapes: Readonly<Record<LevelName, ReactNode>> = {
  full: (
    <>
      <circle className={styles.scale5} cx="14" cy="14" r="11.5" />
      {rim}
    </>
  ),
  threeQuarters: (
    <>
      <circle className={styles.ground} cx="14" cy="14" r="11.5" />
      <path className={styles.scale4} d="M14 2.5a11.5 11.5 0 1 1-11.5 11.5H14z" />
      {rim}
    </>
  ),
  half: (
    <>
      <circle className={styles.ground} cx="14" cy="14" r="11.5" />
      <path className={styles.scale3} d="M14 2.5a11.5 11.5 0 0 1 0 23z" />
      {rim}
    </>
  ),
  bar: (
    <>
      <rect className={styles.scale1} x="2.5" y="2.5" width="23" height="23" rx="4" />
      <path className={styles.cut} d="M8.5 14h11" />
    </>
  ),
  ring: <circle className={styles.ground} cx="14" cy="14" r="11.5" />,
};

/** The drawn answer of the consent scale. The word beside it carries the meaning. */
export function Level({ level, className }: LevelProps) {
  return (
    <svg className={cx(styles.level, className)} viewBox="0 0 28 28" aria-hidden="true">
      {shapes[level]}
    </svg>
  );
}
