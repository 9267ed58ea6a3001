import type { Random } from '#shared/kernel/random.ts';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
/** As long as the ids that clients and the server make. */
const ID_LENGTH = 21;

/** Randomness that is the same for the same seed (mulberry32). For tests only: it is guessable by design. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
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

/** A key of the form a phone makes for a contribution, the same for the same name. Different names, different keys. */
export function keyFor(name: string): string {
  let hash = 2166136261;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619);
  return seededRandom(hash).id();
}
