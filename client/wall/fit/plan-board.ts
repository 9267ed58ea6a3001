import { type BoardFrame, type Density, fieldHeight, frameOf, gapOf, looseAcross, looseHeight } from './board-size.ts';
import { type BoardTheme, placeFields } from './place-fields.ts';
import type { Area } from './plan-wall.ts';
import { SMALLEST } from './text-size.ts';

export interface BoardNotes {
  readonly themes: readonly BoardTheme[];
  /** Texts outside every theme. */
  readonly loose: readonly string[];
}

export interface BoardPlan extends Density {
  /** Columns of theme ids. */
  readonly columns: readonly (readonly string[])[];
  /** Themes shown as their header and count only. */
  readonly collapsed: ReadonlySet<string>;
  /** How many notes lie side by side in a field. */
  readonly across: number;
  /** Whole columns given to the notes outside every theme; 0 when they lie under the first column like a field. */
  readonly looseColumns: number;
  /** Of those notes, how many lie side by side, and how many at a time. */
  readonly looseAcross: number;
  readonly looseEach: number;
  /** Pages on which the notes of themes, and those outside, are shown in turn. */
  readonly pages: number;
  /** The fields reach far enough down to be stretched to one lower edge. */
  readonly full: boolean;
}

/** From roomy to dense. Below the last, the smallest themes close, and then the notes are shown page by page. */
const ROOMY = [
  { size: 2.125, clamp: 4, compact: false, rows: null },
  { size: 1.75, clamp: 4, compact: false, rows: null },
  { size: SMALLEST, clamp: 4, compact: false, rows: null },
  { size: SMALLEST, clamp: 4, compact: true, rows: null },
] as const satisfies readonly Density[];
const DENSE: Density = { size: SMALLEST, clamp: 3, compact: true, rows: null };
/** Rows of notes that a theme shows at a time, when even the dense board does not hold them all. */
const ROWS = [5, 4, 3, 2, 1];
/** A guess may be this much too high: what is drawn is measured, and steps down. */
const BOLD = 1;
const FULL = 0.8;

interface Trial {
  readonly density: Density;
  readonly collapsed: ReadonlySet<string>;
}

interface Attempt {
  readonly plan: BoardPlan;
  readonly fits: boolean;
  readonly moved: boolean;
}

/** How many notes outside themes are shown at a time: all, or as many rows as the height holds. */
function looseAtATime(texts: readonly string[], columns: number, frame: BoardFrame, density: Density): number {
  if (density.rows === null) return texts.length;
  const across = looseAcross(columns, frame, density);
  let rows = Math.max(1, columns === 0 ? density.rows : 1);
  if (columns > 0) {
    const held = (count: number) => looseHeight(texts.slice(0, count * across), columns, frame, density);
    while (rows * across < texts.length && held(rows + 1) <= frame.area.height) rows += 1;
  }
  // Even pages, rather than a full one and a poor one.
  const pages = Math.ceil(texts.length / (rows * across));
  return Math.min(texts.length, Math.ceil(Math.ceil(texts.length / pages) / across) * across);
}

function pagesOf(board: BoardNotes, { density, collapsed }: Trial, across: number, looseEach: number): number {
  const loose = looseEach > 0 ? Math.ceil(board.loose.length / looseEach) : 1;
  if (density.rows === null) return Math.max(1, loose);
  const each = density.rows * across;
  const open = board.themes.filter((theme) => !collapsed.has(theme.id));
  return Math.max(1, loose, ...open.map((theme) => Math.ceil(theme.texts.length / each)));
}

/** The board with so many whole columns for the notes outside themes. */
function attemptWith(
  loose: number,
  board: BoardNotes,
  frame: BoardFrame,
  trial: Trial,
  before: ReadonlyMap<string, number>,
): Attempt {
  const { density, collapsed } = trial;
  const { area, count } = frame;
  const gap = gapOf(density);
  const most = area.height * BOLD;
  const looseEach = looseAtATime(board.loose, loose, frame, density);
  const height = looseHeight(board.loose.slice(0, looseEach), loose, frame, density);
  const own = loose === 0 && height > 0 ? height + gap : 0;
  const first = Array.from({ length: count - loose }, (_, column) => (column === 0 ? own : 0));
  const heights = board.themes.map(
    (theme) => [theme.id, fieldHeight(theme, frame, density, collapsed.has(theme.id))] as const,
  );
  const placed = first.length === 0 ? null : placeFields(heights, first, most, gap, before);
  const across = looseAcross(1, frame, density);
  const plan: BoardPlan = {
    ...density,
    across,
    columns: placed?.columns ?? [],
    collapsed,
    looseColumns: loose,
    looseAcross: looseAcross(loose, frame, density),
    looseEach,
    pages: pagesOf(board, trial, across, looseEach),
    full: placed === null || placed.lowest > FULL * area.height,
  };
  const looseFits = loose === 0 || height <= most;
  return { plan, fits: looseFits && (placed?.highest ?? 0) <= most, moved: placed?.moved ?? false };
}

/**
 * The board with as few whole columns for the notes outside themes as will do; where they are shown page by page, with
 * as many as the themes can spare.
 */
function attempt(board: BoardNotes, area: Area, trial: Trial, before: ReadonlyMap<string, number>): Attempt {
  const frame = frameOf(board.themes.length, board.loose.length, area, trial.density);
  if (board.themes.length === 0) return attemptWith(frame.count, board, frame, trial, before);
  const most = board.loose.length === 0 ? 0 : frame.count - 1;
  const whole = (loose: number) => attemptWith(loose, board, frame, trial, before);
  for (let loose = 0; loose < most; loose += 1) {
    const tried = whole(loose);
    if (tried.fits && tried.plan.looseEach === board.loose.length) return tried;
  }
  if (trial.density.rows === null) return whole(most);
  for (let loose = most; loose > 0; loose -= 1) {
    const tried = whole(loose);
    if (tried.fits) return tried;
  }
  return whole(0);
}

/** The ids of the `count` smallest themes; of equals, the later one closes first. */
function smallest(themes: readonly BoardTheme[], count: number): ReadonlySet<string> {
  const order = themes
    .map((theme, place) => ({ id: theme.id, notes: theme.texts.length, place }))
    .sort((a, b) => a.notes - b.notes || b.place - a.place);
  return new Set(order.slice(0, count).map((theme) => theme.id));
}

function trialsFor(themes: readonly BoardTheme[]): Trial[] {
  const none: ReadonlySet<string> = new Set();
  const closing = (count: number, density: Density) =>
    Array.from({ length: count }, (_, closed) => ({ density, collapsed: smallest(themes, closed + 1) }));
  return [
    ...[...ROOMY, DENSE].map((density) => ({ density, collapsed: none })),
    ...closing(Math.floor(themes.length / 3), DENSE),
    ...ROWS.map((rows) => ({ density: { ...DENSE, rows }, collapsed: none })),
    ...closing(themes.length, { ...DENSE, rows: 1 }),
  ];
}

/**
 * Lays the board out: masonry of up to four columns, the largest text that fits, then tighter paper, shorter texts, the
 * smallest themes as header and count, and at last the notes page by page. Notes outside themes are never closed: they
 * get whole columns where they are many. `step` asks for so many steps less than the guess; `before` says in which
 * column each theme was.
 */
export function planBoard(
  board: BoardNotes,
  area: Area,
  step = 0,
  before: ReadonlyMap<string, number> = new Map(),
): BoardPlan {
  const trials = trialsFor(board.themes);
  // A little tighter paper is better than fields that change places under people's eyes.
  const calmer = (rest: readonly Trial[], than: Trial): BoardPlan | undefined => {
    for (const trial of rest) {
      const { size, rows } = trial.density;
      if (size !== than.density.size || rows !== than.density.rows || trial.collapsed.size !== than.collapsed.size) {
        return undefined;
      }
      const tried = attempt(board, area, trial, before);
      if (tried.fits && !tried.moved) return tried.plan;
    }
    return undefined;
  };
  let less = step;
  let last: BoardPlan | undefined;
  for (const [place, trial] of trials.entries()) {
    const { plan, fits, moved } = attempt(board, area, trial, before);
    last = plan;
    if (!fits) continue;
    if (less === 0) return moved ? (calmer(trials.slice(place + 1), trial) ?? plan) : plan;
    less -= 1;
  }
  if (!last) throw new Error('there is always something to try');
  return last;
}
