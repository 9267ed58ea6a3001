import { useMemo } from 'react';
import { encode } from 'uqr';
import { cx } from './cx.ts';
import styles from './Qr.module.css';

interface QrProps {
  /** What a camera reads: the address of the room. */
  readonly text: string;
  /** What it is, read out: "QR-kod som leder till rummet". */
  readonly label: string;
  /** With paper of its own around it; without, the ground must be the QR paper. */
  readonly framed?: boolean | undefined;
  readonly className?: string | undefined;
}

/** One path for the whole code: each run of dark modules is one rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  for (const [y, row] of rows.entries()) {
    let start = -1;
    for (let x = 0; x <= row.length; x += 1) {
      const dark = row[x] === true;
      if (dark && start < 0) start = x;
      if (!dark && start >= 0) {
        parts.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
        start = -1;
      }
    }
  }
  return parts.join('');
}

/** A QR code, always dark on light: cameras do not read it the other way round. */
export function Qr({ text, label, framed = false, className }: QrProps) {
  const { path, size } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: 0 });
    return { path: pathOf(code.data), size: code.size };
  }, [text]);
  return (
    <svg
      className={cx(styles.qr, framed && styles.framed, className)}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={path} />
    </svg>
  );
}
