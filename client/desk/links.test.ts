import { describe, expect, it } from 'vitest';
import { deskPath, parseDeskFragment } from './links.ts';

describe('addresses', () => {
  it('[LINKS-1] reads the keys that a desk address was made with', () => {
    const hash = (path: string) => path.slice(path.indexOf('#'));
    expect(parseDeskFragment(hash(deskPath('r', 'key')))).toEqual({ key: 'key', screenKey: null });
    expect(parseDeskFragment(hash(deskPath('r', 'key', 'screen')))).toEqual({ key: 'key', screenKey: 'screen' });
    expect(parseDeskFragment('')).toBeNull();
    expect(parseDeskFragment('#')).toBeNull();
  });
});
