import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './DeskFrame.module.css';
import { Logo } from './Logo.tsx';

interface DeskFrameProps {
  readonly bar: ReactNode;
  readonly children: ReactNode;
  /** On a large window exactly as high as the window; its parts scroll by themselves. */
  readonly fill?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A page on the facilitator's computer: a bar and the rest. */
export function DeskFrame({ bar, children, fill = false, className }: DeskFrameProps) {
  return (
    <div className={cx(styles.frame, fill && styles.fill)}>
      {bar}
      <main className={cx(styles.main, className)}>{children}</main>
    </div>
  );
}

interface DeskBarProps {
  /** The page's name; the logo's word stands in its place when there is none. */
  readonly title?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly homeHref?: string | undefined;
  /** The right side: chips and buttons. */
  readonly children?: ReactNode;
}

/** The bar at the top of the desk. */
export function DeskBar({ title, subtitle, homeHref, children }: DeskBarProps) {
  return (
    <header className={styles.bar}>
      <Logo word={title == null} href={homeHref} />
      {title != null && <h1 className={styles.title}>{title}</h1>}
      {subtitle != null && <div className={styles.subtitle}>{subtitle}</div>}
      <div className={styles.right}>{children}</div>
    </header>
  );
}
