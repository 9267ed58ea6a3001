import { describe, expect, it } from 'vitest';
import { addressesToTell } from './addresses.ts';

const inside = [{ label: 'eth0', url: 'http://192.168.1.20:3000' }];

describe('the addresses a page is told', () => {
  it('[ADDR-1] are those on the local network, or the public one alone', () => {
    expect(addressesToTell(inside, null)).toEqual({ addresses: inside, publicUrl: null });
    const publicUrl = 'https://samsyn.example';
    expect(addressesToTell(inside, publicUrl)).toEqual({ addresses: [], publicUrl });
  });
});
