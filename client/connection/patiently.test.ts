import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patiently } from './patiently.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('[NET-1] tries again until it works', async () => {
  const work = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('here');
  const answer = patiently(work);
  await vi.runAllTimersAsync();
  await expect(answer).resolves.toBe('here');
  expect(work).toHaveBeenCalledTimes(2);
});

it('[NET-2] gives up after eight tries with the last reason', async () => {
  const work = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('offline'));
  const answer = expect(patiently(work)).rejects.toThrow('offline');
  await vi.runAllTimersAsync();
  await answer;
  expect(work).toHaveBeenCalledTimes(8);
});
