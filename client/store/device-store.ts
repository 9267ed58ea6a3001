import { createStore, type StoreApi } from 'zustand';

/** Something this device remembers under one key, shared by all tabs of this browser. */
export interface DeviceStore<T> extends Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Changes what is stored now, which may be newer than what this tab has last seen. */
  readonly update: (change: (stored: T) => T) => void;
  /** Takes over what other tabs store from now on; returns how to stop. */
  readonly follow: () => () => void;
  /** Whether what was last changed is stored, and not only in this page. */
  readonly isKept: () => boolean;
  /** Takes it off this device. */
  readonly clear: () => void;
}

/**
 * Keeps a value in localStorage as JSON. Where storage is forbidden or full the value lives as long as the page.
 * @param blank what there is before anything was stored, and instead of something that cannot be read
 */
export function createDeviceStore<T extends object>(key: string, blank: T): DeviceStore<T> {
  let stored = true;

  function read(): T {
    if (!stored) return store.getState();
    try {
      const text = localStorage.getItem(key);
      return text === null ? store.getState() : { ...blank, ...(JSON.parse(text) as Partial<T>) };
    } catch {
      // Forbidden storage, or a value that is none of ours: this tab goes on with what it has.
      return store.getState();
    }
  }

  const store: StoreApi<T> = createStore<T>(() => blank);
  store.setState(read(), true);

  function update(change: (value: T) => T) {
    const next = change(read());
    stored = write(key, next);
    store.setState(next, true);
  }

  function follow() {
    const onStorage = (event: StorageEvent) => {
      if (event.key === key) store.setState(read(), true);
    };
    window.addEventListener('storage', onStorage);
    // Another tab may have written between the first read and now.
    store.setState(read(), true);
    return () => window.removeEventListener('storage', onStorage);
  }

  function clear() {
    store.setState(blank, true);
    remove(key);
  }

  const { getState, getInitialState, subscribe } = store;
  return { getState, getInitialState, subscribe, update, follow, isKept: () => stored, clear };
}

function write(key: string, value: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
