/**
 * How much room text takes, guessed before anything is drawn. Widths and heights are in rem of the wall. The guess
 * picks where to start: what is drawn is measured, and steps down while it does not fit (use-fit.ts).
 */

export type Face = 'text' | 'head';

/** Widths of the signs in hundredths of an em, as measured in the two fonts at the weights the wall uses. */
const widths: Readonly<Record<Face, Readonly<Record<number, string>>>> = {
  text: {
    24: "j.,:;’'",
    28: ' il!',
    32: 'f"()',
    36: 'rt-',
    40: 'I1/_',
    44: '”',
    48: 'csvyz*',
    52: 'akxåäJ7?–',
    60: 'qPSVYZ345689+',
    64: 'ABCKRXÅÄ0=',
    68: 'DHU#',
    72: 'wGNOQÖ…&',
    84: 'mM—W@%',
  },
  head: {
    20: ' ',
    24: "ij.,’'",
    28: 'lIJ:;!-',
    32: 'ft',
    36: '()/',
    40: 'r*',
    48: 'syzL?”"',
    52: 'cevxé',
    60: 'BPRSZ–…#_',
    64: 'ACDGKVXÅÄ',
    68: 'HOQUÖ',
    72: 'N&',
    82: 'wm%@',
    90: 'M—W',
  },
};

/** What most letters and digits have. */
const USUAL = 56;

/** Heads are set a little tighter than the font is cut. */
const TRACK: Readonly<Record<Face, number>> = { text: 0, head: -1.2 };

const tables: Readonly<Record<Face, ReadonlyMap<string, number>>> = { text: tableOf('text'), head: tableOf('head') };

function tableOf(face: Face): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths[face]).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)] as const)),
  );
}

/** How wide `text` is on one line, in em. */
export function widthOf(text: string, face: Face = 'text'): number {
  const table = tables[face];
  let sum = 0;
  for (const sign of text) sum += (table.get(sign) ?? USUAL) + TRACK[face];
  return sum / 100;
}

/** A size no text on the wall goes below: 24 px at 1920. */
export const SMALLEST = 1.5;

/** The widths of a text's words, by paragraph. The same texts are tried at many sizes, so the latest are kept. */
const known: Readonly<Record<Face, Map<string, readonly (readonly number[])[]>>> = { text: new Map(), head: new Map() };
const MOST_KNOWN = 1000;

function wordsOf(text: string, face: Face): readonly (readonly number[])[] {
  const found = known[face].get(text);
  if (found) return found;
  const words = text.split('\n').map((paragraph) => paragraph.split(' ').map((word) => widthOf(word, face)));
  if (known[face].size >= MOST_KNOWN) known[face].clear();
  known[face].set(text, words);
  return words;
}

/**
 * Lines that `text` takes in a line of `width` em. Breaks between words; a word longer than a line is broken too. Line
 * feeds count.
 */
export function linesOf(text: string, width: number, face: Face = 'text'): number {
  const room = Math.max(1, width);
  const space = widthOf(' ', face);
  let lines = 0;
  for (const words of wordsOf(text, face)) {
    let used = 0;
    lines += 1;
    for (const wide of words) {
      if (used > 0 && used + space + wide <= room) {
        used += space + wide;
        continue;
      }
      if (used > 0) lines += 1;
      const broken = Math.max(0, Math.ceil(wide / room) - 1);
      lines += broken;
      used = wide - broken * room;
    }
  }
  return lines;
}

export interface TextBox {
  readonly width: number;
  readonly height: number;
}

/** The first of `sizes` (largest first) at which all `texts`, one under the other, fit the box; the last one otherwise. */
export function sizeFor(
  texts: readonly string[],
  box: TextBox,
  sizes: readonly number[],
  lineHeight: number,
  face: Face = 'text',
): number {
  const fits = sizes.findIndex((size) => {
    const lines = texts.reduce((sum, text) => sum + linesOf(text, box.width / size, face), 0);
    return lines * size * lineHeight <= box.height;
  });
  return fits < 0 ? sizes.length - 1 : fits;
}
