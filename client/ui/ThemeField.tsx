import { type ReactNode, type Ref, useId } from 'react';
import { cx } from './cx.ts';
import { fieldAttrs } from './fields.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';
import { Mark } from './Mark.tsx';
import { Soft } from './Soft.tsx';
import styles from './ThemeField.module.css';

interface ThemeFieldProps {
  /** The theme's field number; none for the notes that lie outside every theme. */
  readonly field?: number | undefined;
  readonly name: ReactNode;
  /** Shown at the right of the name: "8", or "8 lappar" in the zoom. */
  readonly count?: ReactNode;
  /** The notes, one `<li>` each. */
  readonly children?: ReactNode;
  readonly variant?: 'board' | 'zoom' | 'loose' | undefined;
  /** A lifted note would land here. */
  readonly target?: boolean | undefined;
  /** Every other field is cut the other way round. */
  readonly even?: boolean | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  /** Buttons beside the count; the desk's. */
  readonly actions?: ReactNode;
  readonly ref?: Ref<HTMLElement> | undefined;
  readonly className?: string | undefined;
}

/** A theme with its notes on the board: mark, name, count, two columns; an odd last note spans both. */
export function ThemeField(props: ThemeFieldProps) {
  const { field, name, count, children, variant = 'board', target, even, headingLevel = 2, actions, ref } = props;
  const headingId = useId();
  const attrs = field === undefined ? {} : fieldAttrs(field);
  const names = cx(
    styles.field,
    styles[variant],
    even && styles.even,
    target && styles.target,
    field === undefined && styles.loose,
    props.className,
  );
  return (
    <section className={names} aria-labelledby={headingId} ref={ref} {...attrs}>
      <div className={styles.head}>
        <Heading level={headingLevel} id={headingId} className={styles.name}>
          {field !== undefined && <Mark field={field} className={styles.mark} />}
          <span>{typeof name === 'string' ? <Soft>{name}</Soft> : name}</span>
          {count != null && <span className={styles.count}>{count}</span>}
        </Heading>
        {actions}
      </div>
      {children != null && <ul className={styles.notes}>{children}</ul>}
    </section>
  );
}
