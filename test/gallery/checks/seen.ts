/** What of a page a person can see and use; shared by the checks. They run in the gallery's page. */

/** A short name for an element, for messages: tag, role or label, and the beginning of its text. */
export function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const text = own.replace(/\s+/g, ' ').trim().slice(0, 40);
  const module = /^_?([A-Za-z]+)/.exec(element.getAttribute('class') ?? '')?.[1];
  return `<${element.tagName.toLowerCase()}${module ? `.${module}` : ''}> '${text}'`;
}

/** Visible, and not only for screen readers. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return element.closest('.visually-hidden, [inert]') === null;
}

/** An element's ancestors, nearest first, as long as the page's boxes contain it. */
export function ancestorsOf(element: Element): Element[] {
  const above: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) {
    above.push(each);
    // A dialog or popover is on the top layer: nothing around it cuts it.
    if (each.matches(':modal, :popover-open')) break;
  }
  return above;
}

/** Nodes of text that a person sees, outside of drawings. */
export function seenTexts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !/\S/.test(node.nodeValue ?? '') || parent.closest('script, style, svg')) continue;
    if (isSeen(parent)) texts.push(node as Text);
  }
  return texts;
}

/** The boxes of a text's lines. */
export function linesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
}

/** Each message once. */
export function distinct(messages: readonly string[]): string[] {
  return [...new Set(messages)];
}
