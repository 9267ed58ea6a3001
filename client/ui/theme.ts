import { useSyncExternalStore } from 'react';

/** `system` follows the device; a shared screen then stays light, because projectors are made for it. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast';

const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];

const storageKey = 'samsyn.theme';

const listeners = new Set<() => void>();

let current: Theme | undefined;

function readStored(): Theme {
  try {
    const stored = localStorage.getItem(storageKey);
    return themes.find((theme) => theme === stored) ?? 'system';
  } catch {
    // Storage can be forbidden: then the device decides.
    return 'system';
  }
}

function getTheme(): Theme {
  current ??= readStored();
  return current;
}

function darkDevice(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

/** Sets `<html data-theme>` from the choice, the device and the surface. Called whenever one of them changes. */
export function applyTheme(): void {
  const root = document.documentElement;
  const theme = getTheme();
  const bySystem = root.dataset.surface !== 'wall' && darkDevice().matches ? 'dark' : 'light';
  root.dataset.theme = theme === 'system' ? bySystem : theme;
  const canvas = getComputedStyle(root).getPropertyValue('--canvas').trim();
  if (canvas === '') return;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', canvas);
}

/** Chooses a theme and remembers it on this device. */
export function setTheme(theme: Theme): void {
  current = theme;
  remember(theme);
  applyTheme();
  for (const listener of listeners) listener();
}

function remember(theme: Theme): boolean {
  try {
    localStorage.setItem(storageKey, theme);
    return true;
  } catch {
    // Where storage is forbidden the choice holds until the page is closed.
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The chosen theme and the way to choose another. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, getTheme), setTheme];
}
