import { describe, expect, it } from 'vitest';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import type { Command } from './commands.ts';
import { MAX_KEYS } from './keys.ts';

const hash = (sign: string) => sign.repeat(43);
const add = (id: string, over: Partial<Extract<Command, { type: 'addKey' }>> = {}): Command => ({
  type: 'addKey',
  id,
  role: 'manager',
  label: '',
  hash: hash('m'),
  ...over,
});
const rejectionOf = (room: Rehearsal, command: Command) => {
  const answer = room.consider(command);
  return answer.ok ? null : answer.rejection.code;
};

describe('keys', () => {
  it('[KEYS-1] are added by their hashes, once', () => {
    const room = new Rehearsal().must(add('chef'));
    expect(room.state.keys.at(-1)).toEqual({ id: 'chef', role: 'manager', hash: hash('m') });
    expect(room.consider(add('chef'))).toEqual({ ok: true, events: [] });
    expect(rejectionOf(room, add('chef', { hash: hash('x') }))).toBe('keys.taken');
    expect(rejectionOf(room, add('annan'))).toBe('keys.taken');
  });

  it('[KEYS-2] are revoked, but not the last of those who lead', () => {
    const room = new Rehearsal().must(add('chef')).must({ type: 'revokeKey', id: 'chef' });
    expect(room.state.keys.map(({ id }) => id)).toEqual(['k1', 'k2']);
    expect(room.consider({ type: 'revokeKey', id: 'chef' })).toEqual({ ok: true, events: [] });
    expect(rejectionOf(room, { type: 'revokeKey', id: 'k1' })).toBe('keys.last');
  });

  it('[KEYS-2] are few', () => {
    const room = new Rehearsal();
    for (let count = 2; count < MAX_KEYS; count++) room.must(add(`m${count}`, { hash: `${count}`.padStart(43, 'a') }));
    expect(rejectionOf(room, add('en till'))).toBe('keys.tooMany');
  });

  it('[KEYS-3] are listed for the workshop leader alone, without their hashes', () => {
    const room = new Rehearsal().must(add('chef', { label: 'Kim' }));
    const { keys } = room.view('facilitator');
    expect(keys.chef).toEqual({ role: 'manager', label: 'Kim', order: 2 });
    expect(JSON.stringify(keys)).not.toContain(hash('m'));
    expect([room.view('participant').keys, room.view('screen').keys]).toEqual([{}, {}]);
  });
});
