import { cx } from './cx.ts';
import { themeLook } from './fields.ts';
import styles from './Mark.module.css';
import { markShapes } from './mark-shapes.tsx';

interface MarkProps {
  /** The theme's field number in the record, 0 to 9. */
  readonly field: number;
  readonly className?: string | undefined;
}

/** A theme's mark: the second signal beside its colour. The theme's name carries the meaning. */
export function Mark({ field, className }: MarkProps) {
  return (
    <svg className={cx(styles.mark, className)} viewBox="0 0 48 48" aria-hidden="true">
      {markShapes[themeLook(field).mark]}
    </svg>
  );
}
