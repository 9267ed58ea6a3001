import { describe, expect, it } from 'vitest';
import { deskPath, parseDeskFragment } from './links.ts';
import { joinOriginOf } from './use-join-origin.ts';

describe('addresses', () => {
  it('[LINKS-1] reads the keys that a desk address was made with', () => {
    const hash = (path: string) => path.slice(path.indexOf('#'));
    expect(parseDeskFragment(hash(deskPath('r', 'key')))).toEqual({ key: 'key', screenKey: null });
    expect(parseDeskFragment(hash(deskPath('r', 'key', 'screen')))).toEqual({ key: 'key', screenKey: 'screen' });
    expect(parseDeskFragment('')).toBeNull();
    expect(parseDeskFragment('#')).toBeNull();
  });

  it('[LINKS-2] sends phones to the public address, else to the network’s, else to where the page is', () => {
    const about = { publicUrl: null, addresses: [{ url: 'http://192.168.1.20:3000/' }] };
    const local = { origin: 'http://localhost:3000', hostname: 'localhost' };
    const hosted = { origin: 'https://samsyn.example', hostname: 'samsyn.example' };
    expect(joinOriginOf({ ...about, publicUrl: 'https://samsyn.example/' }, local)).toBe('https://samsyn.example');
    expect(joinOriginOf(about, local)).toBe('http://192.168.1.20:3000');
    expect(joinOriginOf(about, hosted)).toBe('https://samsyn.example');
    expect(joinOriginOf(null, local)).toBe('http://localhost:3000');
  });
});
