import type { Page } from 'playwright-core';

/** Something a screen reader says by itself. */
interface Said {
  readonly text: string;
  readonly how: string;
}

declare global {
  interface Window {
    said: Said[];
  }
}

/** Notes in the page, from its start, what its live regions say. Regions that come with their text count as well. */
function listen(): void {
  window.said = [];
  const last = new WeakMap<Element, string>();
  const live = '[aria-live], [role=status], [role=alert]';
  const hear = (region: Element): void => {
    const text = region.textContent ?? '';
    if (last.get(region) === text) return;
    last.set(region, text);
    const how = region.matches('[aria-live=assertive], [role=alert]') ? 'assertive' : 'polite';
    if (text.trim() !== '') window.said.push({ text: text.trim(), how });
  };
  const regionsOf = ({ target, addedNodes }: MutationRecord): Element[] => {
    const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
    const added = [...addedNodes].filter((node) => node instanceof Element);
    const within = added.flatMap((node) => [...(node.matches(live) ? [node] : []), ...node.querySelectorAll(live)]);
    return around ? [around, ...within] : within;
  };
  new MutationObserver((changes) => {
    for (const region of changes.flatMap(regionsOf)) hear(region);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Somebody who does not see the page: hears what it says, and knows it by its headings, roles and names. */
export class Listener {
  readonly faults: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Call it before the page is opened. */
  async begin(): Promise<void> {
    await this.#page.addInitScript(listen);
  }

  /** Everything that was said since the last time. */
  async heard(): Promise<Said[]> {
    return this.#page.evaluate(() => window.said.splice(0));
  }

  /** Waits until the page says this; leaves in the ear what else it says. */
  async hears(text: string): Promise<void> {
    await this.#page.waitForFunction((words) => window.said.some((each) => each.text.includes(words)), text);
  }

  /** Waits until the page's heading says this and has the focus, then looks at all of the page. */
  async arrives(title: string): Promise<void> {
    await this.#page
      .waitForFunction(
        (words) => {
          const active = document.activeElement;
          return active?.tagName === 'H1' && active.textContent?.replace(/\u00ad/g, '') === words;
        },
        title,
        { timeout: 15_000 },
      )
      .catch(async () => {
        const active = await this.#page.evaluate(() => document.activeElement?.outerHTML.slice(0, 100));
        this.faults.push(`${title}: the focus is on ${active}`);
      });
    await this.look(title);
  }

  /** One heading of the first level, none left out below it, one main part, and a name for everything that is used. */
  async look(where: string): Promise<void> {
    const levels = await this.#page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => Number(heading.tagName.slice(1))),
    );
    if (levels.filter((level) => level === 1).length !== 1) this.faults.push(`${where}: headings ${levels}`);
    const leaps = levels.some((level, place) => level > (levels[place - 1] ?? 1) + 1);
    if (leaps) this.faults.push(`${where}: a level is left out: ${levels}`);
    const mains = await this.#page.getByRole('main').count();
    if (mains !== 1) this.faults.push(`${where}: ${mains} main parts`);
    const tree = await this.#page.locator('body').ariaSnapshot();
    const nameless =
      /^\s*- '?(button|link|textbox|radio|checkbox|switch|combobox|radiogroup|dialog|alertdialog|timer|img|navigation)(?! "| \/)(:| \[|'|$).*$/gm;
    for (const [line] of tree.matchAll(nameless)) this.faults.push(`${where}: without a name: ${line.trim()}`);
  }
}
