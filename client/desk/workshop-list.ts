import { useSyncExternalStore } from 'react';
import * as v from 'valibot';

/** The workshops whose facilitator link this browser holds, newest first. Nothing about participants is in here. */
const storageKey = 'samsyn.workshops';

const knownWorkshop = v.object({
  room: v.string(),
  /** The facilitator's key. */
  key: v.string(),
  /** Null where only the facilitator's link was opened in this browser. */
  screenKey: v.nullable(v.string()),
  code: v.string(),
  team: v.string(),
  title: v.string(),
  /** ISO date of the day it was opened here. */
  opened: v.string(),
  /** How it stood when the desk was last open in this browser. */
  status: v.picklist(['lobby', 'running', 'ended']),
  /** The step it stood in. */
  step: v.nullable(v.string()),
  norms: v.number(),
  /** ISO date of the follow-up; null until it is decided. */
  followUp: v.nullable(v.string()),
  /** Whether it is a rehearsal, and so erased soon. */
  rehearsal: v.optional(v.boolean(), false),
  /** Links this browser has made for others who lead: the keys, under what the room calls them. */
  invited: v.optional(v.record(v.string(), v.string()), {}),
});
export type KnownWorkshop = v.InferOutput<typeof knownWorkshop>;

const listeners = new Set<() => void>();
let cache: { readonly raw: string | null; readonly list: readonly KnownWorkshop[] } = { raw: null, list: [] };
/** Holds the list where storage is forbidden, for as long as the page is open. */
let unstored: string | null = null;

function readRaw(): string | null {
  if (unstored !== null) return unstored;
  try {
    return localStorage.getItem(storageKey);
  } catch {
    // Storage can be forbidden (private windows): then the list lives as long as the page.
    return null;
  }
}

function writeRaw(raw: string): void {
  try {
    localStorage.setItem(storageKey, raw);
    unstored = null;
  } catch {
    // As above; the list goes on in memory.
    unstored = raw;
  }
  for (const listener of listeners) listener();
}

function parseList(raw: string | null): KnownWorkshop[] {
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
    const parsed = v.safeParse(knownWorkshop, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The list as it stands, newest first; entries that cannot be read are left out. */
export function readWorkshops(): readonly KnownWorkshop[] {
  const raw = readRaw();
  if (raw !== cache.raw) cache = { raw, list: parseList(raw) };
  return cache.list;
}

export function knownWorkshopOf(room: string): KnownWorkshop | undefined {
  return readWorkshops().find((workshop) => workshop.room === room);
}

/**
 * Adds a workshop or changes what is known of one. A new one starts with the given keys and otherwise empty.
 * @param change what is new; fields left out stay as they were
 */
export function rememberWorkshop(room: string, change: Partial<Omit<KnownWorkshop, 'room'>>): void {
  const list = readWorkshops();
  const known = list.find((workshop) => workshop.room === room);
  const next: KnownWorkshop = { ...(known ?? blank(room)), ...change };
  if (known && JSON.stringify(known) === JSON.stringify(next)) return;
  const rest = list.filter((workshop) => workshop.room !== room);
  const changed = known ? list.map((workshop) => (workshop.room === room ? next : workshop)) : [next, ...rest];
  writeRaw(JSON.stringify(changed));
}

function blank(room: string): KnownWorkshop {
  return {
    room,
    key: '',
    screenKey: null,
    code: '',
    team: '',
    title: '',
    opened: '',
    status: 'lobby',
    step: null,
    norms: 0,
    followUp: null,
    rehearsal: false,
    invited: {},
  };
}

/** Forgets the link in this browser. The workshop itself is not touched. */
export function forgetWorkshop(room: string): void {
  writeRaw(JSON.stringify(readWorkshops().filter((workshop) => workshop.room !== room)));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The list, kept up to date also when another tab changes it. */
export function useWorkshops(): readonly KnownWorkshop[] {
  return useSyncExternalStore(subscribe, readWorkshops);
}

/** What this browser knows of one workshop. */
export function useKnownWorkshop(room: string): KnownWorkshop | undefined {
  return useWorkshops().find((workshop) => workshop.room === room);
}
