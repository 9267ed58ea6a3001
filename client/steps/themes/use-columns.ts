import { type RefObject, useLayoutEffect, useState } from 'react';

/** How many columns of at least `minWidth` pixels fit, as the element's width changes; never none. */
export function useColumns(element: RefObject<HTMLElement | null>, minWidth: number): number {
  const [columns, setColumns] = useState(3);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setColumns(Math.max(1, Math.floor(entry.contentRect.width / minWidth)));
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, minWidth]);
  return columns;
}

/** Deals the items over the columns in turn, so that each stays in its place when others are added at the end. */
export function dealt<T>(items: readonly T[], columns: number): T[][] {
  return Array.from({ length: columns }, (_, column) => items.filter((_item, index) => index % columns === column));
}
