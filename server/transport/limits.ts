import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Timers } from '#server/room/timers.ts';

/** decision 28: messages in ten seconds. */
const MESSAGE_WINDOW_MS = 10_000;
const MESSAGES = { participant: 20, screen: 20, facilitator: 100 } as const;
/** A connection this far over its limit is ended: no client of ours behaves so. */
const FLOOD_FACTOR = 10;

/** Wrong codes: per address in ten minutes, and in all in one minute (decision 28). */
const WRONG_PER_ADDRESS = 60;
const WRONG_IN_ALL = 600;
/** Tries of recovery phrases, likewise. A phrase cannot be guessed anyway; each try costs the server some work. */
const RECOVER_PER_ADDRESS = 10;
const RECOVER_IN_ALL = 60;
const HOUR_MS = 3_600_000;

export type MessageVerdict = 'fine' | 'tooFast' | 'flood';

/** Counts one connection's messages in windows of ten seconds. */
export class MessageLimit {
  #windowStart = 0;
  #count = 0;
  #most: number = MESSAGES.participant;
  readonly #timers: Timers;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Once the connection has shown who it is. */
  setAudience(audience: keyof typeof MESSAGES): void {
    this.#most = MESSAGES[audience];
  }

  take(): MessageVerdict {
    const now = this.#timers.now();
    if (now - this.#windowStart >= MESSAGE_WINDOW_MS) {
      this.#windowStart = now;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count > this.#most * FLOOD_FACTOR) return 'flood';
    return this.#count > this.#most ? 'tooFast' : 'fine';
  }
}

/**
 * Limits per address. Addresses are never kept: counters are filed under a keyed hash whose key lives in memory and
 * changes every hour.
 */
export class AddressLimits {
  readonly #timers: Timers;
  readonly #wrongHere = new RateLimiterMemory({ points: WRONG_PER_ADDRESS, duration: 600 });
  readonly #wrongInAll = new RateLimiterMemory({ points: WRONG_IN_ALL, duration: 60 });
  readonly #recoverHere = new RateLimiterMemory({ points: RECOVER_PER_ADDRESS, duration: 600 });
  readonly #recoverInAll = new RateLimiterMemory({ points: RECOVER_IN_ALL, duration: 60 });
  readonly #rooms: RateLimiterMemory;
  #salt = randomBytes(32);
  #hour = 0;

  constructor(timers: Timers, roomsPerHour: number) {
    this.#timers = timers;
    this.#rooms = new RateLimiterMemory({ points: roomsPerHour, duration: 3600 });
  }

  /** False when too many wrong codes have come, from this address or in all. Right codes never count. */
  async mayGuess(address: string): Promise<boolean> {
    const [here, inAll] = await Promise.all([this.#wrongHere.get(this.#key(address)), this.#wrongInAll.get('all')]);
    return (here?.consumedPoints ?? 0) < WRONG_PER_ADDRESS && (inAll?.consumedPoints ?? 0) < WRONG_IN_ALL;
  }

  async guessedWrong(address: string): Promise<void> {
    await Promise.all([this.#wrongHere.penalty(this.#key(address)), this.#wrongInAll.penalty('all')]);
  }

  /** Counts one try of a recovery phrase; false when there have been too many, from this address or in all. */
  async mayRecover(address: string): Promise<boolean> {
    const here = await this.#recoverHere.penalty(this.#key(address));
    if (here.consumedPoints > RECOVER_PER_ADDRESS) return false;
    return (await this.#recoverInAll.penalty('all')).consumedPoints <= RECOVER_IN_ALL;
  }

  /** The phrase was right: the try is not held against the address. */
  async recovered(address: string): Promise<void> {
    await this.#recoverHere.reward(this.#key(address));
  }

  /** Counts one opened room; false when the address has opened too many this hour. */
  async mayOpen(address: string): Promise<boolean> {
    const { consumedPoints } = await this.#rooms.penalty(this.#key(address));
    return consumedPoints <= this.#rooms.points;
  }

  #key(address: string): string {
    const hour = Math.floor(this.#timers.now() / HOUR_MS);
    if (hour !== this.#hour) {
      this.#hour = hour;
      this.#salt = randomBytes(32);
    }
    return createHmac('sha256', this.#salt).update(networkOf(address)).digest('base64url');
  }
}

/**
 * Whose address it is. Whoever has one address of IPv6 has 2^64 of them, so there the first half counts; an address of
 * IPv4 is the same one in the dress of IPv6.
 */
function networkOf(address: string): string {
  const [bare = ''] = address.split('%');
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(bare)?.[1];
  if (mapped !== undefined || !isIPv6(bare)) return mapped ?? bare;
  const [left = [], right = []] = bare.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const gap = bare.includes('::') ? Array.from({ length: 8 - left.length - right.length }, () => '0') : [];
  const groups = [...left, ...gap, ...right].slice(0, 4);
  return groups.map((group) => Number.parseInt(group, 16)).join(':');
}
