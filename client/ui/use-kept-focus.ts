import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus on the page when what had it gives way to something else, as "send" does to the answer that was
 * sent: it goes to what carries `data-arrival`, else to the page's heading, and not to the top of the document, where
 * whoever listens would have to begin anew.
 * @returns the page
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = page.current;
    if (!root) return;
    let last: Element | null = null;
    const onFocus = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      const heir = root.querySelector<HTMLElement>('[data-arrival]') ?? root.querySelector<HTMLElement>('h1');
      heir?.focus({ preventScroll: true });
    });
    root.addEventListener('focusin', onFocus);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
  return page;
}
