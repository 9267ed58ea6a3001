import { useEffect, useState } from 'react';
import type { Band } from '#shared/kernel/bands.ts';

/** How many notes the pile has at each band. Not a count of anything: it must not let anybody count. */
const heights: Readonly<Record<Band, number>> = { few: 4, some: 8, half: 17, most: 25, nearlyAll: 29, all: 34 };

/** One note more or less at a time, always at the same pace, whatever the phones do. */
const TICK_MS = 700;

/** Where the pile stands when nobody has looked at it grow: a screen that is opened late shows it as it is. */
function startOf(band: Band | null): number {
  return band === null || band === 'few' || band === 'some' ? 0 : heights[band];
}

/** The face-down pile while people write: grows towards its band on a slow tick of its own. */
export function usePile(band: Band | null): number {
  const [count, setCount] = useState(() => startOf(band));
  const goal = band === null ? count : heights[band];
  useEffect(() => {
    if (count === goal) return;
    const timer = setTimeout(() => setCount(count + Math.sign(goal - count)), TICK_MS);
    return () => clearTimeout(timer);
  }, [count, goal]);
  return count;
}
