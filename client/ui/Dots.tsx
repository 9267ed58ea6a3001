import { cx } from './cx.ts';
import styles from './Dots.module.css';

interface DotsProps {
  readonly filled: number;
  /** Filled and empty together; the same as `filled` when left out. */
  readonly total?: number | undefined;
  readonly size?: 'sm' | 'md' | 'lg' | undefined;
  readonly tone?: 'action' | 'ink' | 'field' | undefined;
  /** Read out in place of the dots. Without it they are decoration beside words that say the same. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** A row of identical dots: one person or one vote each, never told apart. */
export function Dots({ filled, total = filled, size = 'md', tone = 'action', label, className }: DotsProps) {
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={cx(styles.dots, styles[size], styles[tone], className)} {...meaning}>
      {Array.from({ length: Math.max(filled, total) }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots are identical by design
        <i key={index} className={cx(styles.dot, index >= filled && styles.empty)} />
      ))}
    </span>
  );
}
