import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaStrings } from '#client/agenda/agenda-strings.ts';
import { prepareStrings } from '#client/prepare/prepare-strings.ts';
import { buildStrings } from '#client/surfaces/build/build-strings.ts';
import { homeStrings } from '#client/surfaces/home/home-strings.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { type Product, startProduct } from '#test/support/product.ts';
import { Room } from './support/room.ts';

const [home, build, words, prepare] = [homeStrings.sv, buildStrings.sv, agendaStrings.sv, prepareStrings.sv];

describe('the agenda builder', () => {
  let browser: Browser;
  let product: Product;
  let room: Room;
  let page: Page;
  let file = '';

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
    room = new Room(browser, product, 'sv');
    page = (await room.device('desk')).page;
  });
  afterAll(async () => {
    await room.close();
    await Promise.all([browser.close(), product.end()]);
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  /** Presses a button with the keyboard. */
  const press = async (name: string) => {
    await button(name).focus();
    await page.keyboard.press('Enter');
  };
  const titles = () => page.getByRole('list', { name: words.steps }).getByRole('heading', { level: 3 }).allInnerTexts();
  const holds = (...wanted: string[]) => expect.poll(titles).toEqual(wanted);

  it('[BUILD-1] builds an agenda by keyboard', async () => {
    await page.goto(product.url);
    await press(home.blank);
    await page.waitForURL(/\/build$/);
    await holds('Välkomst och ramar', 'Nästa steg och datum', 'Avslut');
    await press(words.add(words.kinds.write.name));
    await holds('Välkomst och ramar', 'Tyst skrivande', 'Nästa steg och datum', 'Avslut');

    await button(words.grip('Tyst skrivande')).focus();
    await page.keyboard.press('Space');
    await page.getByText(words.over('Tyst skrivande', 2)).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.getByText(words.over('Tyst skrivande', 3)).waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await holds('Välkomst och ramar', 'Nästa steg och datum', 'Tyst skrivande', 'Avslut');
    await press(words.up('Tyst skrivande'));
    await holds('Välkomst och ramar', 'Tyst skrivande', 'Nästa steg och datum', 'Avslut');

    await page.getByRole('spinbutton', { name: words.minutesOf('Tyst skrivande') }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByText(words.minutes(23)).waitFor();
    await page.getByLabel(words.question(1)).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Vad gör ni på måndag?');
    await press(words.duplicate);
    await expect.poll(async () => (await titles()).length).toBe(5);
    await press(words.remove);
    await holds('Välkomst och ramar', 'Tyst skrivande', 'Nästa steg och datum', 'Avslut');
  });

  it('[BUILD-2] keeps it in the browser and in a file', async () => {
    await press(build.menu);
    await page.getByRole('menuitem', { name: build.saveOwn }).press('Enter');
    await press(build.menu);
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: build.download }).press('Enter');
    file = await (await download).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'samsyn-agenda', title: 'Eget upplägg' });
    await page.reload();
    await holds('Välkomst och ramar', 'Tyst skrivande', 'Nästa steg och datum', 'Avslut');
    await page.goto(product.url);
    await button('Eget upplägg').waitFor();
  });

  it('[BUILD-3] loads it again, and leaves everything as it is where a file is no agenda', async () => {
    await press(home.blank);
    await holds('Välkomst och ramar', 'Nästa steg och datum', 'Avslut');
    const input = page.locator('input[type=file]');
    for (const bad of ['no json', '{"format":"samsyn-agenda","version":1}', '[]', '']) {
      await input.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(bad) });
      await page
        .getByText(bad.startsWith('{') ? build.invalid : build.unreadable)
        .last()
        .waitFor();
      await holds('Välkomst och ramar', 'Nästa steg och datum', 'Avslut');
    }
    await input.setInputFiles(file);
    await holds('Välkomst och ramar', 'Tyst skrivande', 'Nästa steg och datum', 'Avslut');
  });

  it('[BUILD-4] opens the room with it', async () => {
    await press(build.open);
    await page.getByLabel(prepare.team).waitFor();
    await page.keyboard.type('Laget');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\//);
    const agenda = page.getByRole('navigation').getByRole('listitem');
    await expect.poll(() => agenda.count()).toBe(4);
    expect(await agenda.nth(1).innerText()).toContain('Tyst skrivande');
    expect(room.faults).toEqual([]);
  });
});
