import { act, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { secondsFor, usePages } from './use-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const later = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
const press = (key: string) => act(() => fireEvent.keyDown(document.body, { key }));

describe('pages on the wall', () => {
  it('[PAGES-1] turn by themselves, slowly, and begin again', () => {
    const { result } = renderHook(() => usePages(3, 20));
    later(19);
    expect(result.current.page).toBe(0);
    later(2);
    expect(result.current.page).toBe(1);
    later(20);
    later(20);
    expect(result.current.page).toBe(0);
  });

  it('[PAGES-2] stay where they are once turned by hand', () => {
    const { result } = renderHook(() => usePages(3, 20));
    press('ArrowLeft');
    expect(result.current.page).toBe(2);
    later(60);
    expect(result.current.page).toBe(2);
    press('ArrowRight');
    expect(result.current.page).toBe(0);
    press(' ');
    later(21);
    expect(result.current.page).toBe(1);
  });

  it('[PAGES-3] wait while the notes are being turned, and are not there when there is one', () => {
    const { result, rerender } = renderHook(({ count, waiting }) => usePages(count, 20, waiting), {
      initialProps: { count: 2, waiting: true },
    });
    later(60);
    expect(result.current.page).toBe(0);
    rerender({ count: 1, waiting: false });
    press('ArrowRight');
    later(60);
    expect(result.current.page).toBe(0);
  });

  it('[PAGES-4] give time to read', () => {
    expect(secondsFor(1)).toBeGreaterThanOrEqual(15);
    expect(secondsFor(45)).toBeGreaterThan(30);
    expect(secondsFor(200)).toBe(45);
  });
});
