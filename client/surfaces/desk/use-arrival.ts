import { type RefObject, useEffect, useRef } from 'react';

/**
 * The heading of a page that has just taken another's place: it gets the focus that fell away with the old page, so
 * that it is read out and the next key press goes on from there.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
