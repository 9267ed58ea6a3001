import { cx } from './cx.ts';
import styles from './TwoCircles.module.css';

/** How the two circles are cut: at the foot of the join page, beside a title, down a poster, on a sheet, or whole. */
export type CirclesVariant = 'join' | 'hero' | 'poster' | 'sheet' | 'plain';

interface Cut {
  readonly box: string;
  readonly x: number;
  readonly sunY: number;
  readonly waterY: number;
  readonly r: number;
  readonly fit?: string;
}

const cuts: Readonly<Record<CirclesVariant, Cut>> = {
  join: { box: '0 0 390 300', x: 195, sunY: 196, waterY: 330, r: 186, fit: 'xMidYMin slice' },
  hero: { box: '0 0 240 260', x: 120, sunY: 96, waterY: 166, r: 88 },
  poster: { box: '0 0 480 1013', x: 190, sunY: 700, waterY: 910, r: 250, fit: 'xMidYMax slice' },
  sheet: { box: '0 0 794 420', x: 640, sunY: 40, waterY: 192, r: 180 },
  plain: { box: '0 0 240 310', x: 120, sunY: 120, waterY: 190, r: 112 },
};

/** Sun and water overlap; what they share is the dark part. */
export function TwoCircles({
  variant,
  className,
}: {
  readonly variant: CirclesVariant;
  readonly className?: string | undefined;
}) {
  const { box, x, sunY, waterY, r, fit } = cuts[variant];
  return (
    <svg className={cx(styles.art, className)} viewBox={box} preserveAspectRatio={fit} aria-hidden="true">
      <circle fill="var(--art-sun)" cx={x} cy={sunY} r={r} />
      <circle fill="var(--art-water)" cx={x} cy={waterY} r={r} />
      <path fill="var(--art-shared)" d={lensPath(x, sunY, waterY, r)} />
    </svg>
  );
}

/** The lens where two equal circles above one another meet. */
export function lensPath(x: number, upperY: number, lowerY: number, r: number): string {
  const y = (upperY + lowerY) / 2;
  const half = Math.sqrt(r * r - (y - upperY) ** 2);
  return `M${x - half} ${y}a${r} ${r} 0 0 1 ${2 * half} 0 ${r} ${r} 0 0 1 ${-2 * half} 0z`;
}
