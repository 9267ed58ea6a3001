import { ancestorsOf, distinct, isSeen, linesOf, nameOf, seenTexts } from './seen.ts';

/** Whether everything fits where it stands. All checks return one sentence per fault. */

/** Half a pixel is rounding. */
const SLACK = 1.5;

/** The page is no wider than its window, and nothing sticks out at the sides but what can be scrolled to. */
export function sidewaysFaults(): string[] {
  const faults: string[] = scrollsIntoNothing();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
  for (const text of seenTexts()) {
    const parent = text.parentElement;
    if (!parent || scrollsSideways(parent)) continue;
    const out = linesOf(text).some((line) => line.right > innerWidth + SLACK || line.left < -SLACK);
    if (out) faults.push(`sticks out at the side: ${nameOf(parent)}`);
  }
  return distinct(faults);
}

/** What is placed out of the page's flow must not make the page longer than what stands on it. */
function scrollsIntoNothing(): string[] {
  const { scrollHeight } = document.documentElement;
  const end = (document.getElementById('root')?.getBoundingClientRect().bottom ?? 0) + scrollY;
  const spare = scrollHeight - Math.max(innerHeight, end);
  return spare > SLACK / 3 ? [`the page scrolls ${Math.round(spare)} px into nothing`] : [];
}

function scrollsSideways(element: Element): boolean {
  return ancestorsOf(element).some((box) => /auto|scroll/.test(getComputedStyle(box).overflowX));
}

/** A shared screen has no hands: it never scrolls, and everything on it is inside. */
export function wallFaults(): string[] {
  const { scrollHeight, scrollWidth } = document.documentElement;
  const faults: string[] = [];
  if (scrollHeight > innerHeight + SLACK || scrollWidth > innerWidth + SLACK) {
    faults.push(`the screen scrolls: ${scrollWidth} x ${scrollHeight} in ${innerWidth} x ${innerHeight}`);
  }
  for (const box of document.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const over =
      (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight + SLACK) ||
      (/auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth + SLACK);
    if (over && isSeen(box)) faults.push(`scrolls inside: ${nameOf(box)}`);
  }
  for (const text of seenTexts()) {
    const parent = text.parentElement;
    const out = linesOf(text).some(
      ({ left, top, right, bottom }) =>
        left < -SLACK || top < -SLACK || right > innerWidth + SLACK || bottom > innerHeight + SLACK,
    );
    if (parent && out) faults.push(`outside of the screen: ${nameOf(parent)}`);
  }
  return distinct(faults);
}

/** No text is cut by a box around it, unless it is shortened on purpose and shows it, or can be scrolled to. */
export function cutFaults(): string[] {
  const faults: string[] = [];
  for (const text of seenTexts()) {
    const parent = text.parentElement;
    if (!parent || isShortened(parent)) continue;
    const cutter = cutterOf([parent, ...ancestorsOf(parent)], linesOf(text));
    if (cutter) faults.push(`cut by ${nameOf(cutter).split(' ')[0]}: ${nameOf(parent)}`);
  }
  return distinct(faults);
}

/** The first of `boxes` (innermost first) that hides a part of what stands at `lines`. */
function cutterOf(boxes: readonly Element[], lines: readonly DOMRect[]): Element | undefined {
  let inside = lines;
  for (const box of boxes) {
    if (box === document.body || box === document.documentElement) return undefined;
    const { overflowX, overflowY } = getComputedStyle(box);
    if (cuts(box, inside)) return box;
    // What can be scrolled into a box is as visible as the box.
    if (/auto|scroll/.test(overflowX + overflowY)) inside = [box.getBoundingClientRect()];
  }
  return undefined;
}

function isShortened(element: Element): boolean {
  return [element, ...ancestorsOf(element)].some((box) => {
    const { webkitLineClamp, textOverflow } = getComputedStyle(box);
    return webkitLineClamp !== 'none' || textOverflow === 'ellipsis';
  });
}

function cuts(box: Element, lines: readonly DOMRect[]): boolean {
  const { overflowX, overflowY } = getComputedStyle(box);
  const frame = box.getBoundingClientRect();
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  // A line's box is taller than its letters: an eighth may be lost.
  return lines.some((line) => {
    const loss = line.height / 8 + SLACK;
    return (
      (hides(overflowX) && (line.left < frame.left - SLACK || line.right > frame.right + SLACK)) ||
      (hides(overflowY) && (line.top < frame.top - loss || line.bottom > frame.bottom + loss))
    );
  });
}

/** Nothing lies on top of a text. */
export function coveredFaults(): string[] {
  const faults: string[] = [];
  for (const text of seenTexts()) {
    const parent = text.parentElement;
    if (!parent) continue;
    for (const line of linesOf(text)) {
      const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      if (!top || top === parent || top.contains(parent) || parent.contains(top)) continue;
      if (getComputedStyle(parent).pointerEvents === 'none') continue;
      faults.push(`covered by ${nameOf(top)}: ${nameOf(parent)}`);
    }
  }
  return distinct(faults);
}
