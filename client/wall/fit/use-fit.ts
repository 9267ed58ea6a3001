import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Area } from './plan-wall.ts';

/** What overflows by less than this many pixels is a rounding or a tilted note's corner. */
const TOLERANCE = 3;

export interface Fit {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** How many steps less than the guess. */
  readonly step: number;
  /** The box in rem. */
  readonly area: Area;
}

/** What is on its way somewhere else counts as lying where it belongs: its styles see to that while it is measured. */
function overflows(box: HTMLElement): boolean {
  box.dataset.measuring = '';
  const over = box.scrollHeight > box.clientHeight + TOLERANCE || box.scrollWidth > box.clientWidth + TOLERANCE;
  delete box.dataset.measuring;
  return over;
}

function areaOf(box: HTMLElement): Area | null {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  if (box.clientWidth === 0 || box.clientHeight === 0) return null;
  const style = getComputedStyle(box);
  const inside = (a: string, b: string) => (Number.parseFloat(a) || 0) + (Number.parseFloat(b) || 0);
  return {
    width: (box.clientWidth - inside(style.paddingLeft, style.paddingRight)) / rem,
    height: (box.clientHeight - inside(style.paddingTop, style.paddingBottom)) / rem,
  };
}

const sameArea = (a: Area, b: Area) => Math.abs(a.width - b.width) < 0.01 && Math.abs(a.height - b.height) < 0.01;

/**
 * Steps down while what is drawn does not fit its box: the guess before drawing can be wrong about a font or a word.
 * All steps are taken before the browser paints. A new `content`, another size of the box and fonts that have loaded
 * start over from the guess.
 * @param content changes whenever what is drawn changes
 * @param last the step below which there is nothing to do
 * @param unmeasured the box until it can be measured
 */
export function useFit(content: string, last: number, unmeasured: Area): Fit {
  const ref = useRef<HTMLDivElement | null>(null);
  const [area, setArea] = useState(unmeasured);
  // Where the fonts are there already, nothing starts over: a second fitting would stall the notes while they move.
  const [fonts, setFonts] = useState(() => (document.fonts?.status === 'loaded' ? 1 : 0));
  const key = `${content} ${fonts} ${area.width.toFixed(2)}x${area.height.toFixed(2)}`;
  const [at, setAt] = useState({ key, step: 0 });
  const step = at.key === key ? at.step : 0;

  const measureBox = useCallback(() => {
    const measured = ref.current && areaOf(ref.current);
    if (measured) setArea((known) => (sameArea(known, measured) ? known : measured));
  }, []);

  useLayoutEffect(() => {
    measureBox();
    const box = ref.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measureBox);
    observer.observe(box);
    return () => observer.disconnect();
  }, [measureBox]);

  useEffect(() => {
    let there = true;
    document.fonts?.ready.then(() => {
      if (there) setFonts(1);
    });
    return () => {
      there = false;
    };
  }, []);

  useLayoutEffect(() => {
    const box = ref.current;
    if (box && step < last && overflows(box)) setAt({ key, step: step + 1 });
  }, [key, step, last]);

  return { ref, step, area };
}
