import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '#client/i18n/language.ts';
import { checkinDesk } from '#client/steps/checkin/desk-strings.ts';
import { dotsDesk } from '#client/steps/dots/desk-strings.ts';
import { rateDesk } from '#client/steps/rate/desk-strings.ts';
import { ratePhoneStrings } from '#client/steps/rate/phone-strings.ts';
import { deskSurface } from '#client/surfaces/desk/desk-surface-strings.ts';
import method from '#shared/content/method.json' with { type: 'json' };
import { trustRating } from '#shared/content/rate-config.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { type Product, startProduct } from '#test/support/product.ts';
import { Desk } from './support/desk.ts';
import { Phone } from './support/phone.ts';
import { Room } from './support/room.ts';

const PEOPLE = 6;

/** *Tillit i sju steg* in the real browser, from the check-in to the dots on the rated steps. */
describe.each<Lang>(['sv', 'en'])('trust in seven steps (%s)', (lang) => {
  let browser: Browser;
  let product: Product;
  let room: Room;
  let desk: Desk;
  let screen: Page;
  let phones: Phone[];
  const { items, labels } = trustRating(lang);
  const everywhere = () => [desk.page, screen, ...phones.map((each) => each.page)];
  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
    room = new Room(browser, product, lang);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await room.pictures('test-failures');
  });
  afterAll(async () => {
    await room.close();
    await Promise.all([browser.close(), product.end()]);
  });

  /** One person rates every sentence, but for the first, which only four do. */
  async function rate(phone: Phone, person: number): Promise<void> {
    const t = ratePhoneStrings[lang];
    for (const [place, { text }] of items.entries()) {
      await phone.seesHeading(text);
      const skips = place === 0 && person > 3;
      if (!skips) await phone.page.getByRole('radio', { name: labels[place % 5] ?? '', exact: true }).check();
      const last = place === items.length - 1;
      await phone.page.getByRole('button', { name: last ? t.done : skips ? t.skip : t.next, exact: true }).click();
    }
    await phone.page.getByRole('button', { name: t.changeIt }).waitFor();
  }

  it('[E2E-R1] checks in, and everybody reads the same sentence', async () => {
    desk = new Desk(await room.device('desk'), lang);
    await desk.open(product.url, 'Ledningsgruppen', 'trust7');
    const kept = await desk.kept();
    screen = (await room.device('screen')).page;
    await screen.goto(`${product.url}/screen/${kept.room}#${kept.screenKey}`);
    phones = await Promise.all(Array.from({ length: PEOPLE }, async () => new Phone(await room.device('phone'), lang)));
    await Promise.all(phones.map((each) => each.joinByCode(product.url, kept.code)));
    await desk.press(deskSurface[lang].begin);
    await desk.press(checkinDesk[lang].go);
    await Promise.all(phones.map((each, person) => each.checkIn(person < 2 ? 1 : 3)));
    await desk.openBox(checkinDesk[lang].show);
    for (const page of everywhere())
      await page.getByText(method.safety_check.bands.low[lang], { exact: true }).first().waitFor();
  });

  it('[E2E-R2] rates seven sentences, shows words and none where four answered, and goes on to the dots', async () => {
    await desk.press(rateDesk[lang].go);
    await Promise.all(phones.map(rate));
    await desk.openBox(rateDesk[lang].show);
    const t = ratePhoneStrings[lang];
    for (const { page } of phones) {
      await page.getByRole('heading', { name: t.shownTitle }).waitFor();
      expect(await page.getByText(t.tooFew).count()).toBe(1);
      expect(await page.getByText(t.agreed).count()).toBe(items.length - 1);
    }
    // Bars begin at eight answers.
    expect(await screen.locator('i[data-height]').count()).toBe(0);
    await desk.press(dotsDesk[lang].go);
    for (const page of [screen, ...phones.map((each) => each.page)])
      for (const { name } of items) await page.getByText(name).first().waitFor();
    expect(room.faults).toEqual([]);
  });
});
