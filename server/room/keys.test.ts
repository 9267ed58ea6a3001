import { describe, expect, it } from 'vitest';
import { freshKey, hashOf, newSeatToken, opensAs, roomKeys, sameSecret, seatOf } from './keys.ts';

const secret = Buffer.alloc(32, 3);

describe('keys', () => {
  it('[KEY-1] of a room are the same after a restart, and differ by room, purpose and server', () => {
    const keys = roomKeys(secret, 'one');
    expect(roomKeys(secret, 'one')).toEqual(keys);
    const others = [roomKeys(secret, 'two'), roomKeys(Buffer.alloc(32, 4), 'one')];
    const all = [keys, ...others].flatMap(({ seatKey, joinKey, readKey }) => [
      seatKey.toString('base64url'),
      joinKey,
      readKey,
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(Buffer.from(keys.joinKey, 'base64url')).toHaveLength(16);
    expect(Buffer.from(keys.readKey, 'base64url')).toHaveLength(16);
  });

  it('[KEY-2] make seats that only their room knows again', () => {
    const { seatKey } = roomKeys(secret, 'one');
    const token = newSeatToken(seatKey);
    const [seat, signed] = token.split('.');
    expect(seatOf(token, seatKey)).toBe(seat);
    expect(seatOf(token, roomKeys(secret, 'two').seatKey)).toBeNull();
    for (const forged of ['', '.', `${seat}`, `${seat}.`, `${seat}x.${signed}`, `${token}.more`, `.${signed}`]) {
      expect(seatOf(forged, seatKey)).toBeNull();
    }
    expect(newSeatToken(seatKey)).not.toBe(token);
  });

  it('[KEY-3] of a link have 128 bits, are known by their hash, and open one role only', () => {
    const [desk, screen] = [freshKey(), freshKey()];
    expect(Buffer.from(desk, 'base64url')).toHaveLength(16);
    const keys = [
      { id: 'a', role: 'facilitator', hash: hashOf(desk) },
      { id: 'b', role: 'screen', hash: hashOf(screen) },
    ] as const;
    expect(opensAs('facilitator', desk, keys)).toBeDefined();
    expect(opensAs('screen', screen, keys)).toBeDefined();
    expect(opensAs('facilitator', screen, keys)).toBeUndefined();
    expect(opensAs('screen', desk, keys)).toBeUndefined();
    expect(opensAs('facilitator', hashOf(desk), keys)).toBeUndefined();
    expect(opensAs('facilitator', '', keys)).toBeUndefined();
    expect(JSON.stringify(keys)).not.toContain(desk);
  });

  it('[KEY-4] are compared whatever their length', () => {
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abc', 'abcd')).toBe(false);
    expect(sameSecret('', 'a')).toBe(false);
  });
});
