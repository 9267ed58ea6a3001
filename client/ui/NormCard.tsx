import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import type { HeadingLevel } from './Heading.tsx';
import styles from './NormCard.module.css';
import { NormText } from './NormText.tsx';
import { Tile } from './Tile.tsx';

interface NormCardProps {
  /** The field of the theme it grew from. */
  readonly field?: number | undefined;
  readonly principle?: string | undefined;
  readonly boundary?: string | undefined;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  /** A chip beside or under the words: "På prov till 11 juni". */
  readonly badge?: ReactNode;
  /** More under the norm: buttons, texts. */
  readonly children?: ReactNode;
  /** Without the paper: on a poster, or on a ground of its own. */
  readonly bare?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A norm with its theme's tile. Renders a div; the list item is the caller's. */
export function NormCard(props: NormCardProps) {
  const { field, principle, boundary, size, headingLevel, badge, children, bare, className } = props;
  return (
    <div className={cx(styles.card, !bare && styles.paper, size === 'lg' && styles.lg, className)}>
      {field !== undefined && <Tile field={field} className={styles.tile} />}
      <div className={styles.words}>
        <NormText principle={principle} boundary={boundary} size={size} headingLevel={headingLevel} />
        {badge != null && <div className={styles.badge}>{badge}</div>}
        {children}
      </div>
    </div>
  );
}
