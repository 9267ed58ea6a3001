import type { CSSProperties, ReactNode } from 'react';
import { cx } from '#client/ui/cx.ts';
import styles from './FitBox.module.css';
import { sizeFor, type TextBox } from './fit/text-size.ts';
import { useFit } from './fit/use-fit.ts';

interface FitBoxProps {
  /** The words inside, for the guess. */
  readonly texts: readonly string[];
  /** Sizes of the text in rem, largest first. Inside, everything is set in em of the one that fits. */
  readonly sizes: readonly number[];
  readonly lineHeight?: number | undefined;
  /** What stands between the texts, in rem, all in all. */
  readonly besides?: number | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

const WALL: TextBox = { width: 110, height: 50 };

/** A box whose text is as large as fits it. The box must have a height of its own: a row of a grid, not its content. */
export function FitBox({ texts, sizes, lineHeight = 1.1, besides = 0, children, className }: FitBoxProps) {
  const { ref, step, area } = useFit(texts.join('\n'), sizes.length - 1, WALL);
  const room = { width: area.width, height: area.height - besides };
  const guess = sizeFor(texts, room, sizes, lineHeight * 0.97, 'head');
  const size = sizes[Math.min(sizes.length - 1, guess + step)] ?? 1.5;
  const style: CSSProperties = { fontSize: `${size}rem` };
  return (
    <div ref={ref} className={cx(styles.box, className)} style={style}>
      {children}
    </div>
  );
}
