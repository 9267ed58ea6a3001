import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Open from the start. */
  readonly open?: boolean | undefined;
  readonly className?: string | undefined;
}

/** Something more for who wants it: a native details. */
export function Disclosure({ summary, children, open, className }: DisclosureProps) {
  return (
    <details className={cx(styles.details, className)} open={open}>
      <summary className={styles.summary}>
        <span>{summary}</span>
        <Icon name="chevd" className={styles.arrow} />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
