import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** One drawing: NotesArt, BoardArt or CircleArt. */
  readonly art: ReactNode;
  readonly title: string;
  /** One sentence. */
  readonly children?: ReactNode;
  /** One thing to do. */
  readonly action?: ReactNode;
  readonly className?: string | undefined;
}

/** What stands where nothing is yet: one drawing, one sentence, one action. */
export function EmptyState({ art, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cx(styles.empty, className)}>
      {art}
      <div>
        <p className={styles.title}>{title}</p>
        {children != null && <p>{children}</p>}
      </div>
      {action}
    </div>
  );
}
