import type { BoardTheme } from './place-fields.ts';
import type { Area } from './plan-wall.ts';
import { linesOf } from './text-size.ts';

/** How the notes look at one step down the ladder. */
export interface Density {
  /** Text in rem. */
  readonly size: number;
  /** Lines before a text is cut; the whole of it is on the phones and in the zoom. */
  readonly clamp: number;
  readonly compact: boolean;
  /** Rows of notes that a theme shows at a time, each as high as a cut text; null: all of them, as high as they are. */
  readonly rows: number | null;
}

export interface BoardFrame {
  readonly area: Area;
  /** How many columns the wall is divided into, and how wide each is. */
  readonly count: number;
  readonly width: number;
}

const MOST_COLUMNS = 4;
/** So many notes outside themes lie in a field like the others. */
const FEW = 12;
/** Notes narrower than this, in em of their text, break too many words. */
const NARROWEST = 7;
/** Padding of a note at its sides, in em. */
const NOTE_SIDES = 1.45;

interface Metrics {
  readonly gap: number;
  readonly line: number;
  readonly head: number;
  readonly headSize: number;
  readonly padX: number;
  readonly padY: number;
  readonly noteGap: number;
  readonly notePad: number;
}

/** As in BoardWall.module.css, in rem; notePad in em of the note's text. */
function metricsOf({ compact }: Density): Metrics {
  return compact
    ? { gap: 0.5, line: 1.17, head: 2.31, headSize: 2, padX: 1.5, padY: 1.53, noteGap: 0.4, notePad: 0.9 }
    : { gap: 0.75, line: 1.22, head: 2.45, headSize: 2.125, padX: 1.9, padY: 2.03, noteGap: 0.5, notePad: 1.08 };
}

/** The space between fields and between columns. */
export function gapOf(density: Density): number {
  return metricsOf(density).gap;
}

/** A few fields share the wall; many stand in four columns, because fields must be wide enough to be read from afar. */
export function frameOf(themes: number, loose: number, area: Area, density: Density): BoardFrame {
  const fields = themes + (loose > 0 ? 1 : 0);
  const count = themes === 0 || loose > FEW ? MOST_COLUMNS : Math.min(MOST_COLUMNS, Math.max(2, fields));
  return { area, count, width: (area.width - gapOf(density) * (count - 1)) / count };
}

function textHeight(text: string, width: number, density: Density): number {
  const { size, clamp, rows } = density;
  const lines = rows === null ? Math.min(clamp, linesOf(text, width / size - NOTE_SIDES)) : clamp;
  const { line, notePad } = metricsOf(density);
  return (lines * line + notePad) * size;
}

/** How high `texts` are in rows of `across`. */
function rowsHeight(texts: readonly string[], across: number, width: number, density: Density): number {
  const { noteGap } = metricsOf(density);
  const each = (width - noteGap * (across - 1)) / across;
  let height = 0;
  for (let start = 0; start < texts.length; start += across) {
    const row = texts.slice(start, start + across);
    // In a field an odd last note has its row for itself.
    const wide = row.length === 1 && across === 2 ? width : each;
    height += Math.max(...row.map((text) => textHeight(text, wide, density))) + noteGap;
  }
  return Math.max(0, height - noteGap);
}

/** How many notes lie side by side in a field of `width`: two, or one where two would be too narrow. */
function acrossIn(width: number, most: number, { size }: Density): number {
  const narrowest = size * (NARROWEST + NOTE_SIDES);
  return Math.max(1, Math.min(most, Math.floor(width / narrowest)));
}

/** How many notes lie side by side in so many columns (0: in a field in a column like the others). */
export function looseAcross(columns: number, { width }: BoardFrame, density: Density): number {
  const { gap, padX } = metricsOf(density);
  const span = Math.max(1, columns);
  return acrossIn(width * span + gap * (span - 1) - padX, 2 * span, density);
}

/** How high a theme's field is. */
export function fieldHeight(theme: BoardTheme, frame: BoardFrame, density: Density, collapsed: boolean): number {
  const { head, headSize, padX, padY, noteGap } = metricsOf(density);
  const inner = frame.width - padX;
  const nameLines = linesOf(theme.name, inner / headSize - 2.6, 'head');
  const header = head + (nameLines - 1) * headSize * 1.1 + padY;
  if (collapsed || theme.texts.length === 0) return header;
  const across = acrossIn(inner, 2, density);
  const shown = density.rows === null ? theme.texts : theme.texts.slice(0, density.rows * across);
  return header + noteGap + rowsHeight(shown, across, inner, density);
}

/** How high the notes outside themes are in so many whole columns; in 0 columns they are a field like the others. */
export function looseHeight(texts: readonly string[], columns: number, frame: BoardFrame, density: Density): number {
  if (texts.length === 0) return 0;
  const { gap, head, padX, padY } = metricsOf(density);
  const span = Math.max(1, columns);
  const inner = frame.width * span + gap * (span - 1) - padX - 1;
  const across = looseAcross(columns, frame, density);
  // They lie askew, and a little further apart.
  return head + padY + 1.2 + rowsHeight(texts, across, inner, density) * 1.04;
}
