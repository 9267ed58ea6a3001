import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Surfaces {
  readonly desk: Page;
  readonly screen: Page;
  readonly phone: Page;
}

/** How long a page may take to come to rest. */
const REST_MS = 3000;

/** In the page: its headings, which tell what it is about. */
const headings = () => [...document.querySelectorAll('h1, h2')].map((each) => each.textContent).join(' | ');
/** In the page: its words without figures, which a clock changes. */
const words = () => document.body.innerText.replace(/\d/g, '');

/** In the page: what does not fit. Nothing scrolls on the shared screen, and nothing sticks out elsewhere. */
function misfits(onScreen: boolean): string[] {
  const { wallFaults, sidewaysFaults, cutFaults, coveredFaults } = window.fit;
  return [...(onScreen ? wallFaults() : sidewaysFaults()), ...cutFaults(), ...coveredFaults()];
}

/** Somebody who looks at the desk, the screen and a phone in every step. What is wrong there is in `faults`. */
export class Witness {
  readonly faults: string[] = [];
  readonly #pages: Surfaces;
  readonly #fit: string;
  readonly #workshop: string;
  readonly #folder = process.env.SAMSYN_STEP_PICTURES;
  #before = { screen: '', phone: '' };
  #count = 0;

  /** @param fit the script with the checks of what fits */
  constructor(pages: Surfaces, fit: string, workshop: string) {
    this.#pages = pages;
    this.#fit = fit;
    this.#workshop = workshop;
  }

  /** Looks at the waiting room. */
  async begin(): Promise<void> {
    const { screen, phone } = this.#pages;
    this.#before = { screen: await screen.evaluate(words), phone: await phone.evaluate(headings) };
    await this.looks('before');
  }

  /** Waits until all three show the step that has just been entered, then looks at it. */
  async enters(kind: string, title: string): Promise<void> {
    const { desk, screen, phone } = this.#pages;
    await desk.getByRole('heading', { level: 2, name: title }).first().waitFor();
    await expect.poll(() => phone.evaluate(headings), { timeout: 10_000 }).not.toBe(this.#before.phone);
    await expect.poll(() => screen.evaluate(words), { timeout: 10_000 }).not.toBe(this.#before.screen);
    await this.looks(`in ${kind}`);
  }

  /** Looks at all three pages; remembers what they show, to tell the next step from this one. */
  async looks(when: string): Promise<void> {
    const found = await Promise.all(
      Object.entries(this.#pages).map(([name, page]) => this.#look(page, name, `${when}, ${name}`)),
    );
    this.faults.push(...found.flat());
    const { screen, phone } = this.#pages;
    this.#before = { screen: await screen.evaluate(words), phone: await phone.evaluate(headings) };
    this.#count += 1;
  }

  async #look(page: Page, name: string, where: string): Promise<string[]> {
    if (!(await page.evaluate(() => 'fit' in window))) await page.evaluate(this.#fit);
    let faults: string[] = [];
    const until = performance.now() + REST_MS;
    do faults = await page.evaluate(misfits, name === 'screen');
    while (faults.length > 0 && performance.now() < until);
    if (this.#folder !== undefined) {
      const place = String(this.#count).padStart(2, '0');
      await page.screenshot({ path: `${this.#folder}/${this.#workshop}-${place}-${name}.png` });
    }
    return faults.map((fault) => `${this.#workshop}, ${where}: ${fault}`);
  }
}
