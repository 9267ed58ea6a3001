import { useEffect, useRef } from 'react';
import { Dots } from '#client/ui/Dots.tsx';
import { wantsCalm } from '#client/wall/reduced-motion.ts';
import styles from './JoinedDots.module.css';

/** More dots than this are no picture of people any more; the number beside them says it. */
const MOST = 90;

function sizeOf(count: number): string | undefined {
  if (count <= 18) return styles.large;
  return count <= 44 ? styles.middle : styles.small;
}

/** One dot for each who is here, all alike. When somebody joins they all ripple together: no dot is the new one. */
export function JoinedDots({ count }: { readonly count: number }) {
  const row = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const more = count > before.current;
    before.current = count;
    if (!more || wantsCalm() || typeof row.current?.animate !== 'function') return;
    row.current.animate([{ transform: 'none' }, { transform: 'scale(1.03)' }, { transform: 'none' }], {
      duration: 420,
      easing: 'ease-in-out',
    });
  }, [count]);
  if (count === 0 || count > MOST) return null;
  return (
    <div ref={row} className={styles.row}>
      <Dots filled={count} className={sizeOf(count)} />
    </div>
  );
}
