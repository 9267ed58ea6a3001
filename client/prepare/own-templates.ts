import { useSyncExternalStore } from 'react';
import { type OwnTemplate, parseOwnTemplate } from './agenda-file.ts';

/** Agendas of one's own that this browser keeps, newest first. A title stands once: saving it again replaces it. */
const storageKey = 'samsyn.templates';
const MOST = 30;

const listeners = new Set<() => void>();
let cache: { readonly raw: string | null; readonly list: readonly OwnTemplate[] } = { raw: null, list: [] };
/** Holds them where storage is forbidden, for as long as the page is open. */
let unstored: string | null = null;

function readRaw(): string | null {
  if (unstored !== null) return unstored;
  try {
    return localStorage.getItem(storageKey);
  } catch {
    // Storage can be forbidden (private windows).
    return null;
  }
}

function parseList(raw: string | null): OwnTemplate[] {
  if (raw === null) return [];
  let data: unknown;
  try {
    data = JSON.parse(raw);
  } catch {
    // Something else wrote here; an unreadable list is an empty one.
    return [];
  }
  const entries = Array.isArray(data) ? data : [];
  return entries.flatMap((entry: unknown) => {
    const read = parseOwnTemplate(entry);
    return read.ok ? [read.own] : [];
  });
}

function readOwnTemplates(): readonly OwnTemplate[] {
  const raw = readRaw();
  if (raw !== cache.raw) cache = { raw, list: parseList(raw) };
  return cache.list;
}

/** Writes the list; false when this browser keeps it only as long as the page is open. */
function write(list: readonly OwnTemplate[]): boolean {
  const raw = JSON.stringify(list);
  let kept = true;
  try {
    localStorage.setItem(storageKey, raw);
    unstored = null;
  } catch {
    // Forbidden or full: the list goes on in memory, and whoever saved is told.
    unstored = raw;
    kept = false;
  }
  for (const listener of listeners) listener();
  return kept;
}

/** Keeps an agenda in this browser. Answers whether it will outlast the page. */
export function keepOwnTemplate(own: OwnTemplate): boolean {
  const others = readOwnTemplates().filter((known) => known.title !== own.title);
  return write([own, ...others].slice(0, MOST));
}

export function forgetOwnTemplate(title: string): void {
  write(readOwnTemplates().filter((known) => known.title !== title));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function useOwnTemplates(): readonly OwnTemplate[] {
  return useSyncExternalStore(subscribe, readOwnTemplates);
}
