import { distinct, isSeen, nameOf } from './seen.ts';

const FLOOR = 44;
const SLACK = 0.5;
const PRESSABLE =
  'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=link], [role=tab], [role=menuitem], [role=menuitemradio], [role=switch], [role=checkbox], [role=radio]';

/** Everything that is pressed is at least 44 px each way; links inside a sentence are as tall as their line. */
export function targetFaults(): string[] {
  const faults: string[] = [];
  // Below an open dialog nothing can be pressed.
  const within = document.querySelector(':modal') ?? document;
  for (const element of within.querySelectorAll(PRESSABLE)) {
    const target = pressed(element);
    if (!isSeen(target) || isInSentence(target)) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    if (Math.min(width, height) >= FLOOR - SLACK || reachesFurther(target)) continue;
    faults.push(`only ${Math.round(width)} x ${Math.round(height)}: ${nameOf(element)}`);
  }
  return distinct(faults);
}

/** A box to tick is pressed by its label as well. */
function pressed(element: Element): Element {
  const ticked = element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type);
  return (ticked && (element.closest('label') ?? element.labels?.[0])) || element;
}

function isInSentence(element: Element): boolean {
  if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
  const around = element.parentElement?.textContent?.trim() ?? '';
  return around.length > (element.textContent?.trim().length ?? 0);
}

/** Whether a press beside the visible part still meets it, because a pseudo-element makes it larger. */
function reachesFurther(element: Element): boolean {
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  // An open menu lies on it just now.
  const menu = document.elementFromPoint(x, y)?.closest('[popover]');
  if (menu && !menu.contains(element)) return true;
  /** How far from the middle one can press in a direction. */
  const reach = (dx: number, dy: number) => {
    for (let far = 0; far < FLOOR; far++) {
      const hit = document.elementFromPoint(x + dx * far, y + dy * far);
      if (hit === null || !(hit === element || element.contains(hit))) return far;
    }
    return FLOOR;
  };
  return Math.min(reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)) >= FLOOR - 2 * SLACK;
}
