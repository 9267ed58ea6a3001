import { ancestorsOf, distinct, isSeen, nameOf, seenTexts } from './seen.ts';

/**
 * Where the system forces its colours on the page: nothing that is told by a colour of its own may vanish. Only true
 * while the browser does so.
 */
export function forcedFaults(): string[] {
  const canvas = systemColour('Canvas');
  return distinct([...vanishedTexts(canvas), ...vanishedDrawings(canvas), ...edgeless(canvas), ...sameWhenChosen()]);
}

function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const isClear = (colour: string) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);

/** The system paints its own ground behind every text, except where the page has opted out. */
function vanishedTexts(canvas: string): string[] {
  const faults: string[] = [];
  for (const text of seenTexts()) {
    const parent = text.parentElement;
    if (!parent) continue;
    const style = getComputedStyle(parent);
    const optedOut = style.getPropertyValue('forced-color-adjust') === 'none';
    const ground = optedOut ? groundOf(parent, canvas) : canvas;
    if (style.color === ground) faults.push(`text in the colour of its ground: ${nameOf(parent)}`);
  }
  return faults;
}

function groundOf(element: Element, canvas: string): string {
  for (const each of [element, ...ancestorsOf(element)]) {
    const { backgroundColor } = getComputedStyle(each);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return canvas;
}

const hasEdge = (
  { borderTopStyle, borderTopWidth, borderTopColor, outlineStyle }: CSSStyleDeclaration,
  canvas: string,
) =>
  outlineStyle !== 'none' ||
  (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1 && ![canvas].includes(borderTopColor));

/** Bars, dashes and dots that are nothing but a colour. */
function vanishedDrawings(canvas: string): string[] {
  const faults: string[] = [];
  const look = (name: string, style: CSSStyleDeclaration, ground: string) => {
    if (style.backgroundColor === ground && style.backgroundImage === 'none' && !hasEdge(style, canvas)) {
      faults.push(`drawn in the colour of its ground: ${name}`);
    }
  };
  for (const element of document.querySelectorAll('body *:not(svg *, script, iframe)')) {
    if (!isSeen(element)) continue;
    const { width, height } = element.getBoundingClientRect();
    const empty = element.childNodes.length === 0 && !/^(INPUT|TEXTAREA|IMG|svg|BR)$/.test(element.tagName);
    const ground = element.parentElement ? groundOf(element.parentElement, canvas) : canvas;
    if (empty && width > 1 && height > 1) look(nameOf(element), getComputedStyle(element), ground);
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part);
      if (style.content === '""' && style.display !== 'none') {
        look(`${part} of ${nameOf(element)}`, style, groundOf(element, canvas));
      }
    }
  }
  return faults;
}

/** What is pressed or written in has an edge, a ground of its own, or the line of a link; or it fills what has one. */
function edgeless(canvas: string): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll('button, a[href], input, textarea, select, summary')) {
    if (!isSeen(element) || (element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type))) continue;
    const around = [element, ...ancestorsOf(element).slice(0, 3)].map((each) => getComputedStyle(each));
    const own = getComputedStyle(element);
    const link =
      own.textDecorationLine !== 'none' || (element.tagName === 'A' && element.querySelector('svg') !== null);
    const grounded = !isClear(own.backgroundColor) && own.backgroundColor !== canvas;
    const drawn = element.tagName === 'SUMMARY' && element.querySelector('svg') !== null;
    if (link || grounded || drawn || around.some((style) => hasEdge(style, canvas))) continue;
    faults.push(`nothing shows that it can be used: ${nameOf(element)}`);
  }
  return faults;
}

/** Of things of one kind, those that are chosen look different from those that are not. */
function sameWhenChosen(): string[] {
  const faults: string[] = [];
  const unchosen = new Map<string, string>();
  const all = [...document.querySelectorAll('[aria-pressed], [aria-current], [aria-checked], input[type=radio]')];
  const kin = new Set(all.map((each) => each.parentElement?.parentElement));
  const others = [...kin].flatMap((each) => (each ? [...each.querySelectorAll(':scope > * > *')] : []));
  for (const element of [...all, ...others].filter((each) => isSeen(bearer(each)) && !isChosen(each))) {
    unchosen.set(kind(element), look(bearer(element)));
  }
  for (const element of all.filter((each) => isSeen(bearer(each)) && isChosen(each))) {
    if (unchosen.get(kind(element)) === look(bearer(element)))
      faults.push(`chosen or not is the same: ${nameOf(bearer(element))}`);
  }
  return faults;
}

const kind = (element: Element) => `${element.tagName} ${bearer(element).classList[0] ?? ''}`;

/** What shows a choice: a radio's label, else the thing itself. */
function bearer(element: Element): Element {
  return element.closest('label') ?? element;
}

function isChosen(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  const said = ['aria-pressed', 'aria-current', 'aria-checked'].map((name) => element.getAttribute(name));
  return said.some((value) => value !== null && value !== 'false');
}

function look(element: Element): string {
  // Which drawing it is may be the thing's own; that there is one more is a tick.
  const drawings = [...element.querySelectorAll('svg')].filter((each) => isSeen(each)).length;
  const styles = [element, ...element.children].map((each) => {
    const { borderTopColor, borderTopWidth, borderTopStyle, outline, backgroundColor, color, fontWeight } =
      getComputedStyle(each);
    return [borderTopColor, borderTopWidth, borderTopStyle, outline, backgroundColor, color, fontWeight].join();
  });
  return [...styles.slice(0, 4), drawings].join('|');
}
