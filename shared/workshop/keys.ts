import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import type { Command } from './commands.ts';
import type { AccessKey, WorkshopEvent } from './types.ts';
import type { KeyRow } from './views.ts';

/** Most keys to one room, lost and forgotten ones counted. */
export const MAX_KEYS = 24;

type KeysCommand = Extract<Command, { type: 'addKey' | 'revokeKey' | 'keepPhrase' | 'keyArrived' }>;

const added = (key: AccessKey): WorkshopEvent => ({ on: 'workshop', type: 'keyAdded', added: key });
const revoked = (id: string): WorkshopEvent => ({ on: 'workshop', type: 'keyRevoked', id });

/**
 * Decides who may lead. The keys themselves are made where they are used; only their hashes ever come here.
 * Refuses `keys.taken`, `keys.tooMany`, `keys.unknown` (the key to be replaced) and `keys.last`.
 */
export function decideKeys(command: KeysCommand, keys: readonly AccessKey[]): Decision<WorkshopEvent> {
  switch (command.type) {
    case 'addKey':
      return addKey(command, keys);
    case 'revokeKey':
      return revokeKey(command.id, keys);
    case 'keepPhrase': {
      const { id, hash } = command;
      const before = keys.filter((key) => key.role === 'recovery').map((key) => revoked(key.id));
      return accept(...before, added({ id, role: 'recovery', hash }));
    }
    case 'keyArrived': {
      const left = keyById(keys, keyById(keys, command.id)?.replaces);
      return left ? accept(revoked(left.id)) : accept();
    }
  }
}

/** The key with this id, while it is good. */
export function keyById(keys: readonly AccessKey[], id: string | null | undefined): AccessKey | undefined {
  return keys.find((key) => key.id === id);
}

function addKey(
  { id, role, label, hash, replaces }: Extract<KeysCommand, { type: 'addKey' }>,
  keys: readonly AccessKey[],
): Decision<WorkshopEvent> {
  const same = keys.find((key) => key.id === id || key.hash === hash);
  // The same one asked for again is there already.
  if (same) return same.id === id && same.hash === hash && same.role === role ? accept() : reject('keys.taken');
  if (keys.length >= MAX_KEYS) return reject('keys.tooMany', { max: MAX_KEYS });
  if (replaces !== undefined && keyById(keys, replaces)?.role !== role) return reject('keys.unknown');
  return accept(
    added({ id, role, hash, ...(label === '' ? {} : { label }), ...(replaces === undefined ? {} : { replaces }) }),
  );
}

function revokeKey(id: string, keys: readonly AccessKey[]): Decision<WorkshopEvent> {
  const key = keyById(keys, id);
  if (!key) return accept();
  const leaders = keys.filter((each) => each.role === 'facilitator');
  if (key.role === 'facilitator' && leaders.length === 1) return reject('keys.last');
  return accept(revoked(id));
}

/** Keys for the facilitators' own list, field by field: no hash is among them. */
export function projectKeys(keys: readonly AccessKey[]): Record<string, KeyRow> {
  const rows: Record<string, KeyRow> = {};
  keys.forEach(({ id, role, label, replaces }, order) => {
    rows[id] = { role, label: label ?? '', order, replaces: replaces ?? null };
  });
  return rows;
}
