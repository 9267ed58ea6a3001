import { linesOf } from '#client/wall/fit/text-size.ts';
import type { AgreementNorm } from '#shared/workshop/agreement.ts';

/** The poster is drawn on a sheet of 794 by 1123 units, A4 at 96 to the inch; on A3 a unit is larger. */
export const SHEET = { width: 794, height: 1123 } as const;

/** Sizes of a norm's first line in units, largest first. The last one holds seven norms of full length. */
export const SIZES = [34, 32, 29, 26, 23.5, 21, 19, 17.5, 16, 14.5] as const;

const SIDE = 64;
/** What the head and the foot leave for the norms. */
const LIST = 655;
const GAP = 12;

/** As in Poster.module.css: the tile, the space beside it, and the second line's size. */
const tileOf = (size: number) => 2.375 * size + 24;
const boundaryOf = (size: number) => Math.max(13, size * 0.6);

function heightOf(norm: AgreementNorm, size: number): number {
  const room = SHEET.width - 2 * SIDE - tileOf(size);
  const first = linesOf(norm.principle || norm.boundary, room / size, 'head') * size * 1.12;
  const small = boundaryOf(size);
  const both = norm.principle !== '' && norm.boundary !== '';
  const second = both ? linesOf(norm.boundary, room / small - 1.4) * small * 1.3 + 5 : 0;
  const trial = norm.status === 'onTrial' ? small * 1.6 + 5 : 0;
  // A promise of an answer is a line more, or two.
  const mandate = norm.mandate?.answer === 'check' ? small * 3.2 + 5 : 0;
  return Math.max(2.375 * size, first + second + trial + mandate);
}

/** The place in SIZES at which all norms should fit on one sheet. What is drawn is measured besides. */
export function planPoster(norms: readonly AgreementNorm[]): number {
  const fits = SIZES.findIndex((size) => {
    const sum = norms.reduce((height, norm) => height + heightOf(norm, size), 0);
    return sum + GAP * Math.max(0, norms.length - 1) <= LIST;
  });
  return fits < 0 ? SIZES.length - 1 : fits;
}
