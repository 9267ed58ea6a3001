import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDraftStore } from '#client/connection/draft-store.ts';
import { createDeviceStore } from './device-store.ts';
import { guardLeaving } from './leave-guard.ts';
import type { Notebook, PhoneMemory } from './phone-memory.ts';

let made = 0;
const makeKey = () => `key ${made++}`;

function phone(): PhoneMemory {
  return {
    drafts: createDraftStore(makeKey(), makeKey),
    notebook: createDeviceStore<Notebook>(makeKey(), { pages: { seed: 'order' } }),
    makeKey,
  };
}

/** Whether the browser would ask before the page is left. */
function asks(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

function forbidStorage(): void {
  const forbidden = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
}

let stop = (): void => undefined;
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('leaving the page', () => {
  it('[LEAVE-1] asks nothing where the phone keeps what is written', () => {
    const memory = phone();
    stop = guardLeaving(memory);
    memory.drafts.save('s2/q1/1', { notes: [] });
    memory.notebook.update(({ pages }) => ({ pages: { ...pages, 'typing s2/q1/1': 'half' } }));
    expect(asks()).toBe(false);
  });

  it('[LEAVE-2] asks where storage is forbidden and something stands there, and no longer when it is gone', () => {
    forbidStorage();
    const memory = phone();
    stop = guardLeaving(memory);
    expect(asks()).toBe(false);
    memory.drafts.save('s2/q1/1', { notes: [] });
    expect(asks()).toBe(true);
    memory.drafts.save('s2/q1/1', null);
    expect(asks()).toBe(false);
    memory.notebook.update(({ pages }) => ({ pages: { ...pages, 'next step': 'I will ask' } }));
    expect(asks()).toBe(true);
  });
});
