/**
 * Progress in bands, so that nobody can count out the one who is missing (decision 12, decision 12): few, half, most,
 * all; with fewer than 8 present only some and nearly all.
 */
export type Band = 'few' | 'half' | 'most' | 'all' | 'some' | 'nearlyAll';

/** Below this many present the bands are coarser. */
export const SMALL_GROUP = 8;

/**
 * The band for `done` of `present` people. Shares are compared as integers.
 * @param done how many have handed in something, 0 or more
 * @param present how many are in the room; may be smaller than `done` when somebody just left
 */
export function bandFor(done: number, present: number): Band {
  if (present < SMALL_GROUP) return enough(done, present) ? 'nearlyAll' : 'some';
  if (done >= present) return 'all';
  if (done * 3 >= present * 2) return 'most';
  if (done * 3 >= present) return 'half';
  return 'few';
}

/** True from 80 % (method, step 9, decision 19); never for nobody. */
export function enough(done: number, present: number): boolean {
  return done > 0 && done * 5 >= present * 4;
}
