import type { CSSProperties } from 'react';
import styles from './CodeDisplay.module.css';
import { cx } from './cx.ts';

interface CodeDisplayProps {
  readonly code: string;
  /** What it is: "Rumskod". Read out with the signs one by one. */
  readonly label: string;
  readonly size?: 'lg' | 'sm' | undefined;
  readonly className?: string | undefined;
}

/** Advance widths in the head font, in em, where they are far from the usual: a wide code must still fit its place. */
const widths: Readonly<Record<string, number>> = {
  W: 0.93,
  M: 0.9,
  N: 0.73,
  H: 0.69,
  Q: 0.68,
  D: 0.66,
  G: 0.66,
  E: 0.56,
  F: 0.53,
  J: 0.28,
};
const usual = 0.635;
const gap = 0.24;

function widthOf(code: string): number {
  return [...code].reduce((sum, sign) => sum + (widths[sign] ?? usual), gap);
}

/** The room code, three signs and three. As large as it may be and never wider than its place. */
export function CodeDisplay({ code, label, size = 'lg', className }: CodeDisplayProps) {
  const style: CSSProperties & { '--code-em': number } = { '--code-em': widthOf(code) };
  return (
    <p className={cx(styles.code, styles[size], className)}>
      <span className="visually-hidden">{`${label} ${[...code].join(' ')}`}</span>
      <span className={styles.signs} style={style} aria-hidden="true">
        <span>{code.slice(0, 3)}</span>
        <span>{code.slice(3)}</span>
      </span>
    </p>
  );
}
