import type { Random } from '#shared/kernel/random.ts';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
/** As long as the ids that phones make. */
const ID_LENGTH = 21;

/** A number from a text: FNV-1a, then stirred, so that texts that differ in their last sign lie far apart. */
function hash(text: string): number {
  let value = 2166136261;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 16777619);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/**
 * Randomness that is the same for the same text (mulberry32): a simulated person who comes back after a restart writes
 * what they wrote before. Guessable by design, and for simulated people only.
 */
export function seeded(text: string): Random {
  let state = hash(text);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    id: () => Array.from({ length: ID_LENGTH }, () => SIGNS[Math.floor(next() * SIGNS.length)]).join(''),
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random.next() * (most - least + 1));
}

/** One of some things; undefined when there are none. */
export function oneOf<T>(things: readonly T[], random: Random): T | undefined {
  return things[Math.floor(random.next() * things.length)];
}
