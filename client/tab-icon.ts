import { useEffect } from 'react';

/** Whoever leads has the desk and the screen open in one window: their tabs look different. */
const icons: readonly (readonly [start: string, icon: string])[] = [
  ['/desk/', '/favicon-desk.svg'],
  ['/screen/', '/favicon-screen.svg'],
];

/** Gives the browser's tab the icon of the surface at `path`. */
export function useTabIcon(path: string): void {
  const icon = icons.find(([start]) => path.startsWith(start))?.[1] ?? '/favicon.svg';
  useEffect(() => document.querySelector('link[rel="icon"]')?.setAttribute('href', icon), [icon]);
}
