import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { during } from '#test/support/render-phone.tsx';
import { useWakeLock } from './use-wake-lock.ts';

const release = vi.fn(async () => undefined);
const request = vi.fn(async () => ({ release }));

function offer(wakeLock: unknown): void {
  Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
}

const settle = () => during(() => Promise.resolve());

beforeEach(() => {
  vi.clearAllMocks();
  offer({ request });
});
afterEach(() => offer(undefined));

describe('the phone stays awake', () => {
  it('[AWAKE-1] while the workshop runs, and no longer', async () => {
    const { rerender } = renderHook(({ runs }) => useWakeLock(runs), { initialProps: { runs: false } });
    await settle();
    expect(request).not.toHaveBeenCalled();
    rerender({ runs: true });
    await settle();
    expect(request).toHaveBeenCalledExactlyOnceWith('screen');
    rerender({ runs: false });
    await settle();
    expect(release).toHaveBeenCalledOnce();
  });

  it('[AWAKE-2] again when it has been out of sight, because the browser lets go then', async () => {
    renderHook(() => useWakeLock(true));
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('[AWAKE-3] where the browser allows it; elsewhere nothing is said', async () => {
    request.mockRejectedValueOnce(new DOMException('low battery', 'NotAllowedError'));
    const refused = renderHook(() => useWakeLock(true));
    await settle();
    refused.unmount();
    offer(undefined);
    renderHook(() => useWakeLock(true));
    await settle();
    expect(release).not.toHaveBeenCalled();
  });
});
