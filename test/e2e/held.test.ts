import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { heldStrings } from '#client/desk/held-strings.ts';
import type { Lang } from '#client/i18n/language.ts';
import { kitStrings } from '#client/phone/kit-strings.ts';
import { nameStrings } from '#client/phone/name-strings.ts';
import { checkinDesk } from '#client/steps/checkin/desk-strings.ts';
import { writeDesk } from '#client/steps/write/desk-strings.ts';
import { writePhoneStrings } from '#client/steps/write/phone-strings.ts';
import { deskSurface } from '#client/surfaces/desk/desk-surface-strings.ts';
import { wallStrings } from '#client/wall/wall-strings.ts';
import { template } from '#shared/content/templates.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { type Product, startProduct } from '#test/support/product.ts';
import { Desk } from './support/desk.ts';
import { Phone } from './support/phone.ts';
import { Room } from './support/room.ts';

const words: Readonly<Record<Lang, { named: string; other: readonly string[]; anew: string }>> = {
  sv: {
    named: 'Kalle är lat och gör aldrig klart något.',
    other: ['Fika ihop', 'Tydliga möten', 'Hjälpas åt'],
    anew: 'När uppgifter blir liggande får andra vänta.',
  },
  en: {
    named: 'Everyone knows the problem is Miriam.',
    other: ['Having coffee', 'Clear meetings', 'Helping out'],
    anew: 'When tasks are left lying, others have to wait.',
  },
};

/** One note that names somebody, from the question on the phone to the wall, in other words. */
describe.each<Lang>(['sv', 'en'])('a held note in a real browser (%s)', (lang) => {
  const t = nameStrings[lang];
  const { named, other, anew } = words[lang];
  let browser: Browser;
  let product: Product;
  let room: Room;
  let desk: Desk;
  let screen: Page;
  const phones: Phone[] = [];
  const author = (): Page => (phones[0] as Phone).page;
  const composer = () => author().getByRole('textbox', { name: writePhoneStrings[lang].note });
  const lay = () => author().getByRole('button', { name: writePhoneStrings[lang].lay }).click();

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
    room = new Room(browser, product, lang);
    desk = new Desk(await room.device('desk'), lang);
    await desk.open(product.url, 'Team');
    const kept = await desk.kept();
    screen = (await room.device('screen')).page;
    await screen.goto(`${product.url}/screen/${kept.room}#${kept.screenKey}`);
    for (let place = 0; place < 4; place++) {
      const phone = new Phone(await room.device('phone'), lang);
      await phone.joinByCode(product.url, kept.code);
      phones.push(phone);
    }
    await desk.press(deskSurface[lang].begin);
    await desk.press(checkinDesk[lang].go);
    await desk.press(writeDesk[lang].go);
    const [question] = template('standard').questions;
    await Promise.all(phones.map((phone) => phone.seesHeading(question?.[lang] ?? '')));
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await room.pictures('test-failures');
  });
  afterAll(async () => {
    await room.close();
    await Promise.all([browser.close(), product.end()]);
  });

  it('[E2E-30] is asked about once, keeps its text, and goes in all the same, without a network too', async () => {
    await (phones[0] as Phone).device.context.setOffline(true);
    await composer().fill(named);
    await lay();
    const question = author().getByRole('dialog');
    await question.getByText(t.nudge).waitFor();
    await question.getByRole('button', { name: t.change, exact: true }).click();
    expect(await composer().inputValue()).toBe(named);
    await composer().fill(`${named} `);
    await lay();
    await author()
      .getByRole('button', { name: kitStrings[lang].changeText(named) })
      .waitFor();
    await (phones[0] as Phone).device.context.setOffline(false);
    await Promise.all(other.map((text, place) => (phones[place + 1] as Phone).write(text)));
  });

  it('[E2E-31] is held back from everybody but the desk, and counted openly', async () => {
    for (const question of template('standard').questions.slice(1)) {
      await desk.press(writeDesk[lang].next);
      await desk.page.locator('[aria-current=step]', { hasText: question[lang] }).first().waitFor();
    }
    await author().getByText(kitStrings[lang].offline).waitFor({ state: 'detached' });
    await desk.openBox(writeDesk[lang].reveal);
    await desk.page.getByText(named, { exact: true }).waitFor();
    await screen.getByText(wallStrings[lang].held(1)).waitFor();
    await (phones[1] as Phone).page.getByText(other[1] ?? '', { exact: true }).waitFor();
    for (const page of [screen, (phones[1] as Phone).page, (phones[2] as Phone).page]) {
      expect(await page.locator('body').innerText()).not.toContain(named);
    }
  });

  it('[E2E-32] comes back to its author alone, and shows in other words', async () => {
    await desk.page.getByRole('button', { name: heldStrings[lang].giveBackLabel(named) }).click();
    await author().getByText(t.returnedTitle).waitFor();
    expect(await (phones[1] as Phone).page.getByText(t.returnedTitle).count()).toBe(0);
    await product.crashAndRestart();
    await author().reload();
    await desk.press(heldStrings[lang].askAgain);
    await desk.page.getByRole('alertdialog').getByRole('button', { name: heldStrings[lang].askAgain }).click();
    // Unfolded before the question is asked again, it would be folded anew with the page that comes then.
    await composer().waitFor();
    await author().getByText(t.returnedTitle).click();
    await author().getByRole('button', { name: t.reword }).click();
    expect(await composer().inputValue()).toBe(named);
    await composer().fill(anew);
    await lay();
    await author().getByText(t.returnedTitle).waitFor({ state: 'detached' });
    await desk.openBox(writeDesk[lang].reveal);
    for (const page of [screen, desk.page, ...phones.map((phone) => phone.page)]) {
      await page.getByText(anew, { exact: true }).first().waitFor();
      expect(await page.locator('body').innerText()).not.toContain(named);
    }
  });
});
