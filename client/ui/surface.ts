import { useEffect, useLayoutEffect } from 'react';
import { applyTheme } from './theme.ts';

export type Surface = 'phone' | 'desk' | 'wall';

/** Tells the page which surface it is: sizes, theme and layout follow from `<html data-surface>`. */
export function useSurface(surface: Surface): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.surface = surface;
    applyTheme();
  }, [surface]);

  useEffect(() => {
    const device = matchMedia('(prefers-color-scheme: dark)');
    device.addEventListener('change', applyTheme);
    return () => device.removeEventListener('change', applyTheme);
  }, []);
}
