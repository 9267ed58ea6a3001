import { cx } from './cx.ts';
import styles from './StepSegments.module.css';

interface StepSegmentsProps {
  readonly done: number;
  readonly total: number;
  /** "Fråga 2 av 5" */
  readonly label: string;
  readonly className?: string | undefined;
}

/** How far one has come in a short row of questions. */
export function StepSegments({ done, total, label, className }: StepSegmentsProps) {
  return (
    <div className={cx(styles.segments, className)} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the segments are identical
        <i key={place} className={cx(styles.segment, place < done && styles.done)} />
      ))}
    </div>
  );
}
