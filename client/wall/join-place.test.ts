import { describe, expect, it } from 'vitest';
import { joinAddress, joinPlace, onOwnMachine } from './join-place.ts';

const local = { origin: 'http://localhost:3000', hostname: 'localhost' };
const about = { addresses: [{ url: 'http://192.168.1.34:3000' }], publicUrl: null };

describe('where phones join', () => {
  it('[SCREEN-1] shows the address the screen was opened at, when phones can reach it', () => {
    const place = joinPlace({ origin: 'https://samsyn.example', hostname: 'samsyn.example' }, about);
    expect(place).toEqual({ origin: 'https://samsyn.example', host: 'samsyn.example' });
  });

  it('[SCREEN-1] shows the public address wherever it was opened, when there is one', () => {
    const inside = { origin: 'http://10.0.0.5:3000', hostname: '10.0.0.5' };
    expect(joinPlace(inside, { ...about, publicUrl: 'https://samsyn.example/' }).origin).toBe('https://samsyn.example');
  });

  it('[SCREEN-1] never shows the own machine’s address when there is another', () => {
    expect(joinPlace(local, about).host).toBe('192.168.1.34:3000');
    expect(joinPlace(local, { ...about, publicUrl: 'https://samsyn.example/' }).origin).toBe('https://samsyn.example');
    const odd = {
      publicUrl: 'javascript:alert(1)',
      addresses: [{ url: '' }, { url: 'http://127.0.0.1:3000' }, ...about.addresses],
    };
    expect(joinPlace(local, odd).host).toBe('192.168.1.34:3000');
  });

  it('[SCREEN-1] shows where it was opened when nothing better is known', () => {
    expect(joinPlace(local, null).host).toBe('localhost:3000');
    expect(joinPlace(local, { addresses: [], publicUrl: null }).host).toBe('localhost:3000');
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'a.localhost', '0.0.0.0'])('[SCREEN-1] %s is the own machine', (name) => {
    expect(onOwnMachine(name)).toBe(true);
  });

  it('[SCREEN-2] puts the secret in the fragment', () => {
    expect(joinAddress(joinPlace(local, about), 'r1', 'k9')).toBe('http://192.168.1.34:3000/j#r1.k9');
  });
});
