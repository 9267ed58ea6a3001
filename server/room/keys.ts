import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AccessKey } from '#shared/workshop/types.ts';

/**
 * Keys. A room's own keys are derived from the server's secret, so that none of them is in the database: who gets the
 * database alone cannot make a seat, join, or read an agreement. Facilitator and screen keys are drawn at random and
 * only their hashes are stored.
 */
export interface RoomKeys {
  readonly seatKey: Buffer;
  /** In the QR: 128 bits. */
  readonly joinKey: string;
  /** Opens the agreement, read-only. */
  readonly readKey: string;
}

/** Roles that come with a link; a recovery phrase opens nothing by itself. */
type LinkRole = Exclude<AccessKey['role'], 'recovery'>;

const KEY_BYTES = 16;

export function roomKeys(secret: Buffer, room: string): RoomKeys {
  const derived = (purpose: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, '', `samsyn/${purpose}/${room}`, bytes));
  return {
    seatKey: derived('seat', 32),
    joinKey: derived('join', KEY_BYTES).toString('base64url'),
    readKey: derived('read', KEY_BYTES).toString('base64url'),
  };
}

/** A fresh key of 128 bits for a link. */
export function freshKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** Compares in a time that tells nothing about where two secrets differ, nor about their lengths. */
export function sameSecret(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** The one of the workshop's keys for this role that `key` is; undefined when it is none. */
export function opensAs(role: LinkRole, key: string, keys: readonly AccessKey[]): AccessKey | undefined {
  const hash = hashOf(key);
  return keys.filter((known) => known.role === role && sameSecret(known.hash, hash))[0];
}

function signature(seat: string, seatKey: Buffer): string {
  return createHmac('sha256', seatKey).update(seat).digest().subarray(0, KEY_BYTES).toString('base64url');
}

/** A new seat: a random name signed by the room. The server keeps no list of them. */
export function newSeatToken(seatKey: Buffer): string {
  const seat = freshKey();
  return `${seat}.${signature(seat, seatKey)}`;
}

/** The seat in a token, or null when the room did not sign it. */
export function seatOf(token: string, seatKey: Buffer): string | null {
  const [seat, signed, ...more] = token.split('.');
  if (!seat || !signed || more.length > 0) return null;
  return sameSecret(signed, signature(seat, seatKey)) ? seat : null;
}
