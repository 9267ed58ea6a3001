import { nanoid } from 'nanoid';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/support/browser.ts';
import { type Product, startProduct } from '#test/support/product.ts';
import { TestWorkshop } from '#test/support/room-client.ts';

const PHONES = 20;
const PER_PHONE = 3;

/** Where each note lies and how large its text is; empty until the last one is turned. */
function layout(): string[] {
  if (document.querySelector('[data-card]')) return [];
  return [...document.querySelectorAll('main li, section li')].map((note) => {
    const { x, y, width, height } = note.getBoundingClientRect();
    return [note.textContent, ...[x, y, width, height].map(Math.round)].join(' ');
  });
}

describe('the reveal on the screen', () => {
  let browser: Browser;
  let product: Product;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.end();
  });

  it('[REVEAL-1] lays sixty notes the same whether they are shuffled and turned or fade in', async () => {
    const workshop = await TestWorkshop.open(product.url);
    const desk = await workshop.desk();
    const phones = await workshop.phones(PHONES);
    await desk.goTo('welcome');
    await desk.goTo('write');
    for (const [place, phone] of phones.entries()) {
      await phone.until('the first question', () => phone.collecting().length > 0);
      const notes = Array.from({ length: PER_PHONE }, (_, own) => ({
        key: nanoid(),
        text: `${place} ${'när någon frågar först vad vi kan lära oss av det som gick fel '.slice(0, 20 + own * 15 + place)}`,
      }));
      phone.keep(phone.box('q1'), { notes, pass: false });
    }
    for (const from of [0, 1, 2]) await desk.stepCommand('write', { type: 'goToQuestion', from, to: from + 1 });
    const screens: Page[] = [];
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, reducedMotion });
      const { room, screenKey } = workshop.opened;
      await page.goto(`${product.url}/screen/${room}#${screenKey}`);
      await page.getByRole('timer').waitFor();
      screens.push(page);
    }
    expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual({ ok: true });
    const [moved, calm] = await Promise.all(
      screens.map(async (page) => {
        await page.getByText('0 när någon', { exact: false }).first().waitFor({ state: 'attached' });
        await expect
          .poll(() => page.evaluate(layout).then((notes) => notes.length), { timeout: 20_000 })
          .toBeGreaterThan(0);
        return page.evaluate(layout);
      }),
    );
    expect(moved).toEqual(calm);
    workshop.close();
  });
});
