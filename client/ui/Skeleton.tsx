import { cx } from './cx.ts';
import styles from './Skeleton.module.css';

interface SkeletonProps {
  /** What is on its way, read out: "Hämtar rummet". */
  readonly label: string;
  readonly shape?: 'lines' | 'cards' | 'board' | undefined;
  readonly className?: string | undefined;
}

const counts = { lines: 4, cards: 6, board: 8 } as const;

/** Sunken shapes where something is on its way. They show after 300 ms, so that what is quick does not flicker. */
export function Skeleton({ label, shape = 'lines', className }: SkeletonProps) {
  return (
    <div className={cx(styles.skeleton, styles[shape], className)} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: counts[shape] }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are identical
        <i key={place} className={styles.shape} />
      ))}
    </div>
  );
}
