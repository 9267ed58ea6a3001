import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/** The step's title: the one heading that takes the focus without being a control. */
const TITLE = 'h2[tabindex="-1"]';

/**
 * Keeps the keyboard in its place when the button that had the focus gives way to another, as "next question" does to
 * "show the notes": the focus then goes to the step's title, which is read out, and not to the top of the page.
 * @returns what the region listens with; call it in a component that renders whenever the view changes
 */
export function useKeepFocus(): { readonly onFocus: (event: FocusEvent<HTMLElement>) => void } {
  const last = useRef<Element | null>(null);
  const region = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    region.current?.querySelector<HTMLElement>(TITLE)?.focus({ preventScroll: true });
  });
  return {
    onFocus: (event) => {
      last.current = event.target;
      region.current = event.currentTarget;
    },
  };
}
