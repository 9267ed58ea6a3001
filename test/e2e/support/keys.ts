import type { Locator, Page } from 'playwright-core';

/** Nothing on the desk is further away than this from anything else. */
const FAR = 120;
/** Frames within which a step that opens has come to rest. */
const PATIENCE = 120;

/** A hand that has only a keyboard. What is wrong with the focus on its way is in `faults`. */
export class Keys {
  readonly faults: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses a key and looks where the focus is then. */
  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.#look(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Replaces what stands in the field that has the focus. */
  async write(text: string): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(text);
  }

  /** Tabs, forwards or backwards, until an element has the focus; how many presses that took. */
  async to(goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
    const element = goal.first();
    await element.waitFor();
    for (let presses = 0; presses < FAR; presses++) {
      if (await element.evaluate((each) => each === document.activeElement)) return presses;
      await this.press(key);
    }
    throw new Error(`No key leads to ${goal}`);
  }

  /** Goes to a button by its name and presses Enter. */
  async go(name: string, within: Page | Locator = this.#page): Promise<number> {
    const presses = await this.to(within.getByRole('button', { name, exact: true }));
    await this.press('Enter');
    return presses;
  }

  /** What has the focus: its tag and its first words. */
  focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const active = document.activeElement;
      const words = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
      return `${active?.tagName.toLowerCase()} ${words.trim().slice(0, 60)}`;
    });
  }

  async #look(key: string): Promise<void> {
    // Only at the ends of the page is nothing on it focused; whatever a press opens or closes takes the focus along.
    if (!key.includes('Tab')) {
      const somewhere = () => document.activeElement !== null && document.activeElement !== document.body;
      await this.#page.waitForFunction(somewhere).catch(() => this.faults.push(`${key}: the focus is lost`));
    }
    const fault = await this.#lastingFault();
    if (fault !== null) this.faults.push(`${key}: ${fault}`);
  }

  /** A fault that is still there when the page has come to rest: a button that gives way to the next step is none. */
  async #lastingFault(): Promise<string | null> {
    let fault = await this.#page.evaluate(faultOfFocus);
    for (let frames = 0; fault !== null && frames < PATIENCE; frames++) {
      await this.#page.evaluate(() => new Promise(requestAnimationFrame));
      fault = await this.#page.evaluate(faultOfFocus);
    }
    return fault;
  }
}

/** In the page: what is wrong with the focus there is; null when nothing is. */
function faultOfFocus(): string | null {
  const active = document.activeElement;
  // At the ends of a page the browser's own buttons have the focus, and in a frame its page has it.
  if (active === null || active === document.body || active.tagName === 'IFRAME') return null;
  const name = `${active.tagName.toLowerCase()} ${(active.getAttribute('aria-label') ?? active.textContent ?? '').trim().slice(0, 60)}`;
  const box = (active.closest('label') ?? active).getBoundingClientRect();
  const seen = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  if (!seen) return `out of sight: ${name}`;
  // What only a script can focus is read out; it takes no keys and needs no ring.
  if (active.getAttribute('tabindex') === '-1' && /^H\d$/.test(active.tagName)) return null;
  const drawn = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  // A field's frame gets thick instead; a note or a card takes the ring of the button or radio in it.
  if (/^(INPUT|TEXTAREA)$/.test(active.tagName) && getComputedStyle(active).boxShadow.includes('inset')) return null;
  let around: Element | null = active;
  for (let up = 0; around && up < 5; up++) {
    const next = around.nextElementSibling;
    const parts = [getComputedStyle(around), getComputedStyle(around, '::after')];
    if (parts.some(drawn) || (next && drawn(getComputedStyle(next)))) return null;
    around = around.parentElement;
  }
  return `no ring: ${name}`;
}
