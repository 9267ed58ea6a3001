import { randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid';
import type { Random } from '#shared/kernel/random.ts';

/** Bytes are drawn in bulk: a shuffle of a thousand notes is then one call into the operating system. */
const POOL_BYTES = 4096;

/** The server's randomness: nothing about the order of opened notes can be foreseen or worked out afterwards. */
export function cryptoRandom(): Random {
  let pool = Buffer.alloc(0);
  let used = 0;
  return {
    next() {
      if (used + 8 > pool.length) {
        pool = randomBytes(POOL_BYTES);
        used = 0;
      }
      // 53 bits: as many as a number between 0 and 1 can hold.
      const high = pool.readUInt32LE(used) >>> 5;
      const low = pool.readUInt32LE(used + 4) >>> 6;
      used += 8;
      return (high * 2 ** 26 + low) / 2 ** 53;
    },
    id: () => nanoid(),
  };
}
