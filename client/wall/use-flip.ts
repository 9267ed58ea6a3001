import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { wantsCalm } from './reduced-motion.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where an element lies in the table, without whatever moves or tilts it just now. */
function placeIn(table: HTMLElement, element: HTMLElement): Place {
  let x = 0;
  let y = 0;
  let at: HTMLElement | null = element;
  while (at && at !== table) {
    x += at.offsetLeft;
    y += at.offsetTop;
    at = at.offsetParent as HTMLElement | null;
  }
  return { x, y };
}

function placesIn(table: HTMLElement): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const element of table.querySelectorAll<HTMLElement>('[data-flip]')) {
    if (element.dataset.flip) places.set(element.dataset.flip, placeIn(table, element));
  }
  return places;
}

const STILL: Place = { x: 0, y: 0 };

/** How far each thing is from where it was; what is new has not moved. */
function shiftsSince(before: ReadonlyMap<string, Place>, now: ReadonlyMap<string, Place>): Map<string, Place> {
  const shifts = new Map<string, Place>();
  for (const [id, place] of now) {
    const was = before.get(id);
    if (was) shifts.set(id, { x: was.x - place.x, y: was.y - place.y });
  }
  return shifts;
}

function shiftOf(element: HTMLElement | null | undefined, shifts: ReadonlyMap<string, Place>): Place {
  return shifts.get(element?.dataset.flip ?? '') ?? STILL;
}

/**
 * Lets what has moved be seen moving: elements with `data-flip` slide from where they lay when people last saw them.
 * Transforms only. The table must be positioned, so that places are counted from it.
 */
export function useFlip(table: RefObject<HTMLElement | null>, content: string): void {
  const seen = useRef<ReadonlyMap<string, Place>>(new Map());

  // biome-ignore lint/correctness/useExhaustiveDependencies: places change whenever the content does
  useLayoutEffect(() => {
    const root = table.current;
    if (!root || seen.current.size === 0 || wantsCalm()) return;
    const moving: Animation[] = [];
    const shifts = shiftsSince(seen.current, placesIn(root));
    for (const element of root.querySelectorAll<HTMLElement>('[data-flip]')) {
      const own = shiftOf(element, shifts);
      // What lies on something that moves is carried along by it.
      const carried = shiftOf(element.parentElement?.closest<HTMLElement>('[data-flip]'), shifts);
      const from = { x: own.x - carried.x, y: own.y - carried.y };
      if (Math.hypot(from.x, from.y) < 2 || typeof element.animate !== 'function') continue;
      const frames = [{ translate: `${from.x}px ${from.y}px` }, { translate: '0 0' }];
      moving.push(element.animate(frames, { duration: 420, easing: 'cubic-bezier(.2, .7, .2, 1)' }));
    }
    return () => {
      for (const animation of moving) animation.cancel();
    };
  }, [content]);

  // After painting: what people have now seen.
  useEffect(() => {
    if (table.current) seen.current = placesIn(table.current);
  });
}
