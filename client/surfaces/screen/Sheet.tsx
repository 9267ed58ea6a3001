import type { ReactNode } from 'react';
import { Logo } from '#client/ui/Logo.tsx';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly children?: ReactNode;
  /** What the empty sheet means, read out. */
  readonly label?: string | undefined;
}

/** A plain sheet with the logo: the blanked screen, and whatever is said before or after a workshop. */
export function Sheet({ children, label }: SheetProps) {
  return (
    <main className={styles.sheet} aria-label={label}>
      <Logo className={styles.logo} />
      {children != null && <div className={styles.body}>{children}</div>}
    </main>
  );
}
