import { cx } from './cx.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';
import styles from './NormText.module.css';
import { Soft } from './Soft.tsx';

interface NormTextProps {
  /** "Vi …"; may be empty when the norm is only a boundary. */
  readonly principle?: string | undefined;
  /** "Vi … inte …"; may be empty when the norm is only a principle. */
  readonly boundary?: string | undefined;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  readonly className?: string | undefined;
}

/** A norm in words: what we do, in heads; where the line goes, after a dash. A lone boundary takes the heading. */
export function NormText({ principle, boundary, size = 'md', headingLevel = 2, className }: NormTextProps) {
  const first = principle || boundary;
  const second = principle ? boundary : undefined;
  return (
    <div className={cx(styles.norm, styles[size], className)}>
      <Heading level={headingLevel} className={styles.principle}>
        {first && <Soft>{first}</Soft>}
      </Heading>
      {second && (
        <p className={styles.boundary}>
          <span>
            <Soft>{second}</Soft>
          </span>
        </p>
      )}
    </div>
  );
}
