import { useEffect } from 'react';

/** Less than this is the address bar folding away, not a keyboard. */
const keyboardAtLeast = 120;

/**
 * Keeps `--app-height` on the page equal to what can be seen while a keyboard covers part of it. Browsers that resize
 * the page themselves (`interactive-widget=resizes-content`) never need it; iOS does.
 */
export function useAppHeight(): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const root = document.documentElement;
    const follow = () => {
      const covered = window.innerHeight - view.height;
      // Zoomed in by the fingers the visible part is small too, and then the layout must not follow.
      if (covered < keyboardAtLeast || view.scale > 1.01) {
        root.style.removeProperty('--app-height');
        return;
      }
      root.style.setProperty('--app-height', `${Math.round(view.height)}px`);
      // iOS scrolls the whole page to show the field; the frame has already made room for it.
      window.scrollTo(0, 0);
    };
    view.addEventListener('resize', follow);
    follow();
    return () => {
      view.removeEventListener('resize', follow);
      root.style.removeProperty('--app-height');
    };
  }, []);
}
