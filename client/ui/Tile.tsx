import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { fieldAttrs } from './fields.ts';
import { Mark } from './Mark.tsx';
import styles from './Tile.module.css';

interface TileProps {
  /** The theme's field number; a tile without one is an empty outline (a new theme). */
  readonly field?: number | undefined;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | undefined;
  /** Something else than the mark: an icon, a number. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

/** The rounded square that stands for a theme wherever its field is not drawn in full. */
export function Tile({ field, size = 'md', children, className }: TileProps) {
  const attrs = field === undefined ? {} : fieldAttrs(field);
  const inside = children ?? (field === undefined ? null : <Mark field={field} className={styles.mark} />);
  return (
    <span
      className={cx(styles.tile, styles[size], field === undefined && styles.outline, className)}
      aria-hidden="true"
      {...attrs}
    >
      {inside}
    </span>
  );
}
