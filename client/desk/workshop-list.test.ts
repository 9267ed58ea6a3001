import { beforeEach, describe, expect, it } from 'vitest';
import { forgetWorkshop, knownWorkshopOf, readWorkshops, rememberWorkshop } from './workshop-list.ts';

const key = 'samsyn.workshops';

beforeEach(() => localStorage.clear());

describe('the workshops this browser knows', () => {
  it('[LIST-1] has the newest first, and changes one in its place', () => {
    rememberWorkshop('a', { key: 'ka', team: 'A' });
    rememberWorkshop('b', { key: 'kb', team: 'B' });
    rememberWorkshop('a', { status: 'running' });
    expect(readWorkshops().map(({ room, status }) => [room, status])).toEqual([
      ['b', 'lobby'],
      ['a', 'running'],
    ]);
    expect(knownWorkshopOf('a')?.key).toBe('ka');
  });

  it('[LIST-2] gives the same list until something changes', () => {
    rememberWorkshop('a', { key: 'ka' });
    const before = readWorkshops();
    rememberWorkshop('a', { key: 'ka' });
    expect(readWorkshops()).toBe(before);
  });

  it('[LIST-3] leaves out what cannot be read, and keeps the rest', () => {
    rememberWorkshop('a', { key: 'ka' });
    const good: unknown[] = JSON.parse(localStorage.getItem(key) ?? '[]');
    localStorage.setItem(key, JSON.stringify([{ room: 7 }, ...good]));
    expect(readWorkshops().map(({ room }) => room)).toEqual(['a']);
    localStorage.setItem(key, '{not json');
    expect(readWorkshops()).toEqual([]);
  });

  it('[LIST-4] forgets one', () => {
    rememberWorkshop('a', { key: 'ka' });
    forgetWorkshop('a');
    expect(readWorkshops()).toEqual([]);
  });
});
