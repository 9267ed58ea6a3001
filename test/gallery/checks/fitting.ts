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
    if (!parent || scrollsSideways(parent) || isShortened(parent)) continue;
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
    // Nothing around cuts what is fixed to the window.
    if (getComputedStyle(box).position === 'fixed') return undefined;
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

/** Nothing lies on top of a text; what is scrolled away, or below a dialog or a menu, is not meant to be read. */
export function coveredFaults(): string[] {
  const faults: string[] = [];
  for (const text of seenTexts()) {
    const parent = text.parentElement;
    if (!parent || getComputedStyle(parent).pointerEvents === 'none') continue;
    for (const line of openLines(text)) {
      const top = [0.1, 0.5, 0.9].map((part) => above(parent, line, part)).find((each) => each !== null);
      if (top) faults.push(`covered by ${nameOf(top)}: ${nameOf(parent)}`);
    }
  }
  return distinct(faults);
}

/** What is painted above a text at one place of its line; null when it can be read there. */
function above(parent: Element, line: DOMRect, part: number): Element | null {
  const stack = document.elementsFromPoint(line.left + line.width * part, line.top + line.height / 2);
  const place = stack.findIndex((each) => each.contains(parent) || parent.contains(each));
  const higher = place < 0 ? stack : stack.slice(0, place);
  return higher.find((each) => (isPainted(each) || each instanceof SVGElement) && !isFloating(each)) ?? null;
}

/** Dialogs and menus may lie on whatever they like. */
function isFloating(element: Element): boolean {
  return element.closest(':modal, [popover]') !== null;
}

/** The lines of a text that no box around it hides or scrolls away. */
function openLines(text: Text): DOMRect[] {
  const parent = text.parentElement;
  if (!parent) return [];
  const frames = [parent, ...ancestorsOf(parent)]
    .filter((box) => getComputedStyle(box).overflow !== 'visible')
    .map((box) => box.getBoundingClientRect());
  const window = new DOMRect(0, 0, innerWidth, innerHeight);
  return linesOf(text).filter((line) =>
    [window, ...frames].every(
      ({ left, top, right, bottom }) =>
        line.left >= left - SLACK &&
        line.right <= right + SLACK &&
        line.top >= top - SLACK &&
        line.bottom <= bottom + SLACK,
    ),
  );
}

/** A text stands on the paper it belongs to, not beside it. */
export function besideFaults(): string[] {
  const faults: string[] = [];
  for (const text of seenTexts()) {
    const parent = text.parentElement;
    const paper = parent && [parent, ...ancestorsOf(parent)].find(isPainted);
    if (!parent || !paper || paper === document.body || isShortened(parent)) continue;
    const { left, right } = paper.getBoundingClientRect();
    if (linesOf(text).some((line) => line.left < left - SLACK || line.right > right + SLACK)) {
      faults.push(`sticks out of ${nameOf(paper).split(' ')[0]}: ${nameOf(parent)}`);
    }
  }
  return distinct(faults);
}

function isPainted(element: Element): boolean {
  const { backgroundColor, opacity } = getComputedStyle(element);
  return backgroundColor !== 'rgba(0, 0, 0, 0)' && opacity !== '0';
}

/** No line of text stands on another one. */
export function overlapFaults(): string[] {
  const lines = seenTexts().flatMap((text) => {
    const parent = text.parentElement;
    return parent ? openLines(text).map((box) => ({ box, parent })) : [];
  });
  const faults: string[] = [];
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.parent === other.parent || !overlap(one.box, other.box) || isUnderlay(one, other)) continue;
      faults.push(`stands on another: ${nameOf(one.parent)} and ${nameOf(other.parent)}`);
    }
  }
  return distinct(faults);
}

/** A line's box is taller than its letters, above and below. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height =
    Math.min(a.bottom - a.height / 4, b.bottom - b.height / 4) - Math.max(a.top + a.height / 4, b.top + b.height / 4);
  return width > 2 && height > 1;
}

interface Line {
  readonly box: DOMRect;
  readonly parent: Element;
}

/** What lies below a dialog or a menu is not meant to be read. */
function isUnderlay(one: Line, other: Line): boolean {
  const layer = ({ parent }: Line) => parent.closest(':modal, [popover]');
  return layer(one) !== layer(other);
}
