import { type RefObject, useEffect, useState } from 'react';
import { wantsCalm } from './reduced-motion.ts';

/** `down`: face down, being shuffled. `turning`: each note turns in its time. `up`: lies to be read. */
export type RevealPhase = 'down' | 'turning' | 'up';

export const SHUFFLE_MS = 450;
export const TURN_MS = 420;
const STAGGER_MS = 22;
/** However many the notes are, the last one starts to turn within this time. */
const LONGEST_MS = 2200;
const CALM_MS = 400;

/** How long note number `place` of `count` waits before it turns. */
export function turnDelay(place: number, count: number): number {
  return Math.round(place * Math.min(STAGGER_MS, LONGEST_MS / Math.max(1, count)));
}

/** A random order; it only lets people see that order says nothing. The order on the wall was mixed by the server. */
function shuffled(count: number): number[] {
  return Array.from({ length: count }, (_, place) => [Math.random(), place] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, place]) => place);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Two passes: from one random order to another, and from there to where each note belongs. Transforms only. */
function shuffleCards(cards: readonly HTMLElement[]): Animation[] {
  const spots = cards.map((card): Spot => {
    const box = card.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const first = shuffled(cards.length);
  const second = shuffled(cards.length);
  return cards.flatMap((card, place) => {
    const own = spots[place];
    const shift = (to: number | undefined) => {
      const spot = to === undefined ? undefined : spots[to];
      return own && spot ? `translate(${spot.x - own.x}px, ${spot.y - own.y}px)` : 'none';
    };
    const easing = 'cubic-bezier(.6, 0, .3, 1)';
    const frames = [
      { transform: shift(first[place]), easing },
      { transform: shift(second[place]), easing },
      { transform: 'none' },
    ];
    return typeof card.animate === 'function' ? [card.animate(frames, { duration: 2 * SHUFFLE_MS })] : [];
  });
}

/**
 * The moment the notes are turned: they lie face down, are shuffled twice, and turn one after the other. With reduced
 * motion they fade in.
 * @param table where the cards lie; each card carries `data-card`
 * @param active false: they lie face up from the start; only asked at the first drawing
 * @param count how many there are
 */
export function useReveal(table: RefObject<HTMLElement | null>, active: boolean, count: number): RevealPhase {
  const [phase, setPhase] = useState<RevealPhase>(active ? 'down' : 'up');

  useEffect(() => {
    if (phase === 'up') return;
    const calm = wantsCalm();
    if (phase === 'down') {
      const cards = calm ? [] : [...(table.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
      const running = shuffleCards(cards);
      const timer = setTimeout(() => setPhase('turning'), calm ? 0 : 2 * SHUFFLE_MS);
      return () => {
        clearTimeout(timer);
        for (const animation of running) animation.cancel();
      };
    }
    const last = calm ? CALM_MS : turnDelay(count - 1, count) + TURN_MS + 100;
    const timer = setTimeout(() => setPhase('up'), last);
    return () => clearTimeout(timer);
  }, [phase, count, table]);

  return phase;
}
