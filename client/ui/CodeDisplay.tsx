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

/** Widths of the signs in the head font, in em: letters differ, and a wide code must still fit its place. */
const wide: Readonly<Record<string, number>> = { W: 1.06, M: 0.94, Q: 0.82, G: 0.8, N: 0.8, H: 0.8, D: 0.78, K: 0.76 };
const usual = 0.73;
const gap = 0.24;

function widthOf(code: string): number {
  return [...code].reduce((sum, sign) => sum + (wide[sign] ?? usual), gap);
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
