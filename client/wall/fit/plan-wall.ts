import { linesOf, SMALLEST } from './text-size.ts';

/** A note to place: its id and its words. */
export interface WallNote {
  readonly id: string;
  readonly text: string;
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Where every note goes: pages of columns of note ids, all at one size of text. */
export interface WallPlan {
  /** Size of the text in rem; never under 24 px at 1920. */
  readonly size: number;
  /** Columns per page; a page with few notes has fewer notes in them, not wider ones. */
  readonly columns: number;
  readonly pages: readonly (readonly (readonly string[])[])[];
  /** The columns are full enough that their notes may stretch to one lower edge. */
  readonly full: boolean;
}

/** Sizes of the text, largest first. */
const SIZES = [4.5, 4, 3.5, 3, 2.625, 2.375, 2.125, 1.875, 1.75, 1.625, SMALLEST] as const;
const LINE = 1.22;
/** Padding of a note and of its text box, in em of its text. */
const PAD_X = 1.5;
const PAD_Y = 1.2;
const GAP = 0.75;
/** Columns narrower than this break too many words; wider ones are hard to read from afar. In em of the text. */
const NARROWEST = 9;
const WIDEST = 19;
const MAX_PAGES = 40;
/** From this much of the height filled, notes stretch to a common lower edge. */
const FULL = 0.72;

interface Packed {
  readonly columns: readonly (readonly string[])[];
  readonly highest: number;
  readonly lowest: number;
}

/** How high a note is in a column of `width` rem, its text at `size` rem. */
export function noteHeight(text: string, size: number, width: number): number {
  return (linesOf(text, width / size - PAD_X) * LINE + PAD_Y) * size;
}

/** Each note, in order, under the shortest column so far. */
function pack(notes: readonly WallNote[], count: number, size: number, width: number): Packed {
  const column = (width - GAP * (count - 1)) / count;
  const columns = Array.from({ length: count }, (): string[] => []);
  const heights = columns.map(() => -GAP);
  for (const note of notes) {
    const shortest = heights.indexOf(Math.min(...heights));
    columns[shortest]?.push(note.id);
    heights[shortest] = (heights[shortest] ?? 0) + GAP + noteHeight(note.text, size, column);
  }
  return { columns, highest: Math.max(...heights), lowest: Math.min(...heights) };
}

function columnCounts(size: number, width: number, notes: number): number[] {
  const fewest = Math.max(1, Math.floor(width / (WIDEST * size)));
  const most = Math.max(fewest, Math.floor(width / (NARROWEST * size)));
  const counts: number[] = [];
  for (let count = fewest; count <= most; count += 1) if (count <= Math.max(notes, fewest)) counts.push(count);
  return counts;
}

/** The notes in so many equal parts, in order. */
function split(notes: readonly WallNote[], pages: number): (readonly WallNote[])[] {
  const each = Math.ceil(notes.length / pages);
  return Array.from({ length: Math.ceil(notes.length / each) }, (_, page) =>
    notes.slice(page * each, (page + 1) * each),
  );
}

function planAt(notes: readonly WallNote[], area: Area, size: number, pages: number): WallPlan & { fits: boolean } {
  const parts = split(notes, pages);
  const tries = columnCounts(size, area.width, notes.length).map((count) => {
    const packed = parts.map((part) => pack(part, count, size, area.width));
    return { count, packed, highest: Math.max(...packed.map((page) => page.highest)) };
  });
  // The fewest columns that will do: longer lines break fewer words.
  const lowest = tries.reduce((a, b) => (b.highest < a.highest - 0.01 ? b : a));
  const best = tries.find((plan) => plan.highest <= area.height) ?? lowest;
  return {
    size,
    columns: best.count,
    pages: best.packed.map((page) => page.columns),
    full: best.packed.every((page) => page.lowest > FULL * area.height),
    fits: best.highest <= area.height,
  };
}

/**
 * Lays notes out so that they fill the area and none is cut: the largest text that fits on one page, else the fewest
 * pages at the largest text that fits on those. `step` asks for so many steps less than the guess, because what was
 * drawn did not fit after all. `largest` caps the text where notes stand beside something larger.
 */
export function planWall(notes: readonly WallNote[], area: Area, step = 0, largest: number = SIZES[0]): WallPlan {
  if (notes.length === 0) return { size: SIZES[0], columns: 1, pages: [[[]]], full: false };
  const sizes = SIZES.filter((size) => size <= largest);
  let less = step;
  for (let pages = 1; pages <= MAX_PAGES && pages <= notes.length; pages += 1) {
    for (const size of sizes) {
      const plan = planAt(notes, area, size, pages);
      if (!plan.fits) continue;
      if (less === 0) return plan;
      less -= 1;
    }
  }
  return planAt(notes, area, SMALLEST, notes.length);
}
