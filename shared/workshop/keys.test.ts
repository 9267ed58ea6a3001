import { describe, expect, it } from 'vitest';
import { given, givenState } from '#shared/testing/given.ts';
import { endedWorkshop } from '#shared/testing/play-through.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import type { Command } from './commands.ts';
import { MAX_KEYS } from './keys.ts';
import type { AccessKey, WorkshopEvent } from './types.ts';

const hash = (sign: string) => sign.repeat(43);
const add = (id: string, over: Partial<Extract<Command, { type: 'addKey' }>> = {}): Command => ({
  type: 'addKey',
  id,
  role: 'facilitator',
  label: '',
  hash: hash(id.slice(-1)),
  ...over,
});
const added = (key: AccessKey): WorkshopEvent => ({ on: 'workshop', type: 'keyAdded', added: key });
const revoked = (id: string): WorkshopEvent => ({ on: 'workshop', type: 'keyRevoked', id });
const anna: AccessKey = { id: 'kA', role: 'facilitator', hash: hash('A'), label: 'Anna' };
const ids = (room: Rehearsal) => room.state.keys.map((key) => key.id);

describe('keys to the room', () => {
  it('[KEYS-1] writes the hash and the name of a new key, and nothing else about it', () => {
    given()
      .when(add('kA', { label: 'Anna' }))
      .thenHappens(added(anna));
    given()
      .when(add('kB'))
      .thenHappens(added({ id: 'kB', role: 'facilitator', hash: hash('B') }));
  });

  it('[KEYS-2] adds keys of each kind a facilitator may give out', () => {
    for (const role of ['facilitator', 'screen', 'manager'] as const)
      given()
        .when(add('kC', { role }))
        .thenHappens(added({ id: 'kC', role, hash: hash('C') }));
  });

  it('[KEYS-2] takes the same key twice for one, and no other under its id or hash', () => {
    const room = given(added(anna));
    room.when(add('kA', { label: 'Anna' })).thenHappens();
    room.when(add('kA', { hash: hash('x') })).thenRefuses('keys.taken');
    room.when(add('kZ', { hash: hash('A') })).thenRefuses('keys.taken');
    room.when(add('kA', { role: 'screen' })).thenRefuses('keys.taken');
  });

  it('[KEYS-3] revokes any key but the last facilitator’s; one that is gone is gone', () => {
    given().when({ type: 'revokeKey', id: 'k1' }).thenRefuses('keys.last');
    given().when({ type: 'revokeKey', id: 'k2' }).thenHappens(revoked('k2'));
    given(added(anna)).when({ type: 'revokeKey', id: 'k1' }).thenHappens(revoked('k1'));
    given(added(anna), revoked('k1')).when({ type: 'revokeKey', id: 'k1' }).thenHappens();
    given(added(anna), revoked('k1')).when({ type: 'revokeKey', id: 'kA' }).thenRefuses('keys.last');
  });

  it('[KEYS-4] stops the key that was handed over when the new one is first used, and only then', () => {
    const room = new Rehearsal().must(add('kA', { replaces: 'k1' }));
    expect(ids(room)).toEqual(['k1', 'k2', 'kA']);
    room.must({ type: 'keyArrived', id: 'kA' });
    expect(ids(room)).toEqual(['k2', 'kA']);
    room.must({ type: 'keyArrived', id: 'kA' }).must({ type: 'keyArrived', id: 'k2' });
    expect(ids(room)).toEqual(['k2', 'kA']);
  });

  it('[KEYS-4] hands over only what is there and of the same kind', () => {
    given()
      .when(add('kA', { replaces: 'k9' }))
      .thenRefuses('keys.unknown');
    given()
      .when(add('kA', { replaces: 'k2' }))
      .thenRefuses('keys.unknown');
  });

  it('[KEYS-4] takes a handover back by revoking the new key before anybody has used it', () => {
    const room = new Rehearsal().must(add('kA', { replaces: 'k1' })).must({ type: 'revokeKey', id: 'kA' });
    room.must({ type: 'keyArrived', id: 'kA' });
    expect(ids(room)).toEqual(['k1', 'k2']);
  });

  it('[KEYS-5] keeps one recovery phrase, the newest', () => {
    const room = new Rehearsal()
      .must({ type: 'keepPhrase', id: 'p1', hash: 'slow-1' })
      .must({ type: 'keepPhrase', id: 'p2', hash: 'slow-2' });
    expect(room.state.keys.filter((key) => key.role === 'recovery')).toEqual([
      { id: 'p2', role: 'recovery', hash: 'slow-2' },
    ]);
  });

  it('[KEYS-6] shows facilitators who has keys, and no hash; nobody else anything', () => {
    const room = new Rehearsal()
      .must(add('kA', { label: 'Anna', replaces: 'k1' }))
      .must({ type: 'keepPhrase', id: 'p1', hash: hash('s') });
    expect(room.view('facilitator').keys).toEqual({
      k1: { role: 'facilitator', label: '', order: 0, replaces: null },
      k2: { role: 'screen', label: '', order: 1, replaces: null },
      kA: { role: 'facilitator', label: 'Anna', order: 2, replaces: 'k1' },
      p1: { role: 'recovery', label: '', order: 3, replaces: null },
    });
    for (const audience of ['participant', 'screen', 'facilitator'] as const) {
      const view = JSON.stringify(room.view(audience));
      for (const key of room.state.keys) expect(view).not.toContain(key.hash);
      if (audience !== 'facilitator') expect(view).not.toContain('Anna');
    }
  });

  it('[KEYS-7] takes no more keys than anybody can keep track of', () => {
    const room = new Rehearsal();
    for (let more = room.state.keys.length; more < MAX_KEYS; more++)
      room.must(add(`m${more}`, { hash: String(more).padStart(43, 'm') }));
    expect(room.ask(add('kA'))).toMatchObject({ rejection: { code: 'keys.tooMany', params: { max: MAX_KEYS } } });
  });

  it('[ROOM-13] can change hands when the workshop has ended', () => {
    const ended = givenState(endedWorkshop().state);
    ended.when(add('kA', { label: 'Anna' })).thenHappens(added(anna));
    ended.when({ type: 'revokeKey', id: 'k2' }).thenHappens(revoked('k2'));
    ended.when({ type: 'keepPhrase', id: 'p', hash: 'slow' }).thenState();
  });
});
