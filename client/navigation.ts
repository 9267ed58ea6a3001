import { type MouseEvent, useSyncExternalStore } from 'react';

/** What tells that the address has changed: the browser's own event, and those that wouter sends when it changes it. */
const events = ['popstate', 'pushState', 'replaceState'];

function subscribe(listener: () => void): () => void {
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

const pathname = () => window.location.pathname;

/** The path of the page. Six addresses need no router that a phone would have to fetch before anything else. */
export function usePathname(): string {
  return useSyncExternalStore(subscribe, pathname);
}

/** Goes to another address of this page without fetching it anew. `replace` leaves no step back to this one. */
export function navigate(path: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, '', path);
  else window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Follows a link with `navigate`; what opens it elsewhere (a new tab) is left to the browser. For an anchor's onClick. */
export function stayOnPage(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  navigate(event.currentTarget.pathname);
}
