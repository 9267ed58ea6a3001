import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deskCommon } from '#client/desk/desk-strings.ts';
import { endStrings } from '#client/desk/end-strings.ts';
import { wordingStrings } from '#client/desk/wording-strings.ts';
import { prepareStrings } from '#client/prepare/prepare-strings.ts';
import { checkinDesk } from '#client/steps/checkin/desk-strings.ts';
import { closeDesk } from '#client/steps/close/desk-strings.ts';
import { consentDesk } from '#client/steps/consent/desk-strings.ts';
import { dotsDesk } from '#client/steps/dots/desk-strings.ts';
import { draftDesk } from '#client/steps/draft/desk-strings.ts';
import { groupsDesk } from '#client/steps/groups/desk-strings.ts';
import { nextDesk } from '#client/steps/next/desk-strings.ts';
import { themesDesk } from '#client/steps/themes/desk-strings.ts';
import { writeDesk } from '#client/steps/write/desk-strings.ts';
import { deskSurface } from '#client/surfaces/desk/desk-surface-strings.ts';
import { endedStrings } from '#client/surfaces/desk/ended-strings.ts';
import { template } from '#shared/content/templates.ts';
import { at } from '#shared/testing/ids.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { type Product, startProduct } from '#test/support/product.ts';
import { type Phone, TestWorkshop } from '#test/support/room-client.ts';
import { Desk } from './support/desk.ts';
import { Keys } from './support/keys.ts';
import { Room } from './support/room.ts';

const PEOPLE = 5;
const lang = 'sv';

/** Everything a facilitator does from Home to the end, with keys alone; the phones are clients of the tests. */
describe('the whole workshop by keyboard', () => {
  let browser: Browser;
  let product: Product;
  let room: Room;
  let desk: Desk;
  let keys: Keys;
  let workshop: TestWorkshop;
  let phones: Phone[];

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
    room = new Room(browser, product, lang);
    desk = new Desk(await room.device('desk'), lang);
    keys = new Keys(desk.page);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await room.pictures('test-failures');
  });
  afterAll(async () => {
    workshop?.close();
    await room.close();
    await Promise.all([browser.close(), product.end()]);
  });

  const dialog = () => desk.page.getByRole('dialog').or(desk.page.getByRole('alertdialog'));
  const active = () => keys.focused();
  /** Waits until the focus is on something that says this. */
  const attention = (words: string) => expect.poll(active, { timeout: 15_000 }).toContain(words);
  /** The primary button of a step leads on, the next step's title has the focus. */
  const leadTo = async (go: string, title: string) => {
    await keys.go(go);
    await attention(`h2 ${title}`);
  };
  /** Deals groups, deals all anew after having thought again, and opens what they wrote. */
  const inGroups = async (step: 's10' | 's11') => {
    const t = groupsDesk[lang];
    await leadTo(t.go, title(step));
    const lots = async (round: number) => {
      await all(async (phone, place) => {
        await collecting('deal')(phone);
        await phone.until(`round ${round}`, (view) => `${step}/deal/${round}` in view.boxes);
        const lot = `${step}${round}${place}`.padEnd(21, 'x');
        phone.keep(phone.box('deal'), { lot, base: null, earlier: [] });
        await phone.handIn();
      });
    };
    await lots(1);
    await openBox(t.deal);
    await lots(2);
    await keys.go(t.dealAgain);
    await attention(`button ${t.dealAgainStay}`);
    await keys.press('Escape');
    await attention(`button ${t.dealAgain}`);
    await keys.press('Enter');
    await keys.go(t.dealAgain, dialog());
    await phones[0]?.until('dealt anew', (view) => `${step}/deal/3` in view.boxes);
    await openBox(step === 's10' ? t.open : t.openDrafts);
    await attention(`h2 ${title(step)}`);
  };
  const title = (step: keyof typeof at | 's9' | 's10' | 's11') =>
    workshop.clients[0]?.view.agenda[step in at ? at[step as keyof typeof at] : step]?.title ?? '';
  const all = (hand: (phone: Phone, place: number) => Promise<unknown>) => Promise.all(phones.map(hand));
  const collecting = (item: string) => (phone: Phone) =>
    phone.until(`${item} collects`, (view) =>
      Object.values(view.boxes).some((box) => box.item === item && box.state === 'collecting'),
    );

  const onNote = () =>
    expect.poll(() => desk.page.evaluate(() => document.activeElement?.hasAttribute('data-note'))).toBe(true);
  /** Presses an opening button, and says yes where the desk asks whether to wait. */
  const openBox = async (name: string) => {
    await keys.go(name);
    const asked = desk.button(deskCommon[lang].openNow);
    await asked.or(desk.page.locator(':focus:is(h2)')).first().waitFor();
    if ((await asked.count()) > 0) await keys.go(deskCommon[lang].openNow, dialog());
  };
  /** Boxes of consent rounds that were answered. */
  const answered = new Set<string>();
  /** Asks for consent, lets everybody answer, one of them with this level, and closes the round. */
  const ask = async (button: string, level: 'in' | 'objection') => {
    await keys.go(button);
    await attention('h2');
    // A phone may be a moment behind: the box of the step before, or of the round before, is not the one that is meant.
    const fresh = (phone: Phone) => phone.collecting().find((box) => box.startsWith('s6/') && !answered.has(box));
    await all(async (phone, place) => {
      await phone.until('the norm collects', () => fresh(phone) !== undefined);
      const box = fresh(phone) ?? '';
      const texts =
        level === 'objection' && place === 0
          ? [{ key: phone.credentials.token.slice(0, 21), text: 'Nattskiftet ser den inte' }]
          : [];
      phone.keep(box, { level: place === 0 ? level : 'in', texts, canTry: false });
      await phone.handIn();
    });
    for (const box of phones.flatMap((phone) => fresh(phone) ?? [])) answered.add(box);
    await expect
      .poll(() => desk.button(consentDesk[lang].close).getAttribute('aria-disabled'), { timeout: 30_000 })
      .toBeNull();
    await openBox(consentDesk[lang].close);
  };

  it('[KEYS-1] opens a room from Home, and begins', async () => {
    const t = prepareStrings[lang];
    const start = template('standard').name[lang];
    await desk.page.goto(product.url);
    await keys.go(start);
    await attention('');
    await dialog().waitFor();
    // Away again: the focus is back where it came from.
    await keys.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    await attention(`button ${start}`);
    await keys.press('Enter');
    await expect
      .poll(() => desk.page.getByLabel(t.team).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await keys.type('Laget');
    await keys.press('Enter');
    await desk.page.waitForURL(/\/desk\//);
    await attention(deskSurface[lang].lobbyTitle);
    const kept = await desk.kept();
    workshop = new TestWorkshop(product.url, { room: kept.room, code: kept.code, screenKey: kept.screenKey } as never);
    await workshop.screen();
    phones = await workshop.phones(PEOPLE);
    await leadTo(deskSurface[lang].begin, title('welcome'));
  });

  it('[KEYS-2] leads through the questions and the reveal', async () => {
    await leadTo(checkinDesk[lang].go, title('s9'));
    await openBox(checkinDesk[lang].show);
    await attention(`h2 ${title('s9')}`);
    await leadTo(writeDesk[lang].go, title('write'));
    for (const question of ['q1', 'q2', 'q3', 'q4']) {
      if (question !== 'q1') await keys.go(writeDesk[lang].next);
      await all(async (phone, place) => {
        await collecting(question)(phone);
        await phone.write(question, `${question} ${place}`);
      });
    }
    // Not all have handed in by the last tick: the desk asks. Away again, and the focus is back on the button.
    await keys.go(writeDesk[lang].reveal);
    await attention(`button ${deskCommon[lang].wait}`);
    await keys.press('Escape');
    await attention(`button ${writeDesk[lang].reveal}`);
    await openBox(writeDesk[lang].reveal);
    await attention(`h2 ${writeDesk[lang].readTitle}`);
    for (let question = 0; question < 3; question++) {
      await keys.go(writeDesk[lang].showNext);
      await desk.page
        .getByText(`q${question + 2} 0`)
        .first()
        .waitFor();
    }
  });

  it('[KEYS-3] sorts the notes, takes one back, puts one under another, names and renames', async () => {
    const t = themesDesk[lang];
    await inGroups('s10');
    await leadTo(themesDesk[lang].go, title('themes'));
    // Arrows lead into the board from where the focus came to.
    await keys.press('ArrowDown');
    for (const name of ['Möten', 'Beslut', 'Arbetsro']) {
      await keys.press('n');
      await expect
        .poll(() => desk.page.getByLabel(t.nameLabel).evaluate((each) => each === document.activeElement))
        .toBe(true);
      await keys.write(name);
      await keys.press('Enter');
      await desk.page.getByRole('heading', { name }).waitFor();
      await onNote();
    }
    for (let place = 0; place < 9; place++) {
      const before = await active();
      await keys.press(String((place % 3) + 1));
      await onNote();
      expect(await active()).not.toBe(before);
    }
    await keys.press('u');
    await onNote();
    // One note under another.
    await keys.press('m');
    await keys.press('ArrowRight');
    await keys.press('Enter');
    await desk.page.getByText(t.similar(1)).first().waitFor();
    await onNote();
    // The note's own list, and out of it.
    await keys.press('Enter');
    await dialog().waitFor();
    await keys.press('Escape');
    await onNote();
    await keys.press('Enter');
    await keys.press('2');
    await expect.poll(() => dialog().count()).toBe(0);
    await onNote();
    // A theme's new name, from a note that lies in it.
    await keys.press('End');
    await keys.press('e');
    await expect.poll(active).toContain('input');
    await keys.write('Lugn och ro');
    await keys.press('Enter');
    await desk.page.getByRole('heading', { name: 'Lugn och ro' }).waitFor();
    await onNote();
    // A menu, and out of it.
    await keys.to(desk.page.getByRole('button', { name: t.themeMenu('Möten') }));
    await keys.press('Enter');
    await expect.poll(() => desk.page.locator('[role=menuitem]:focus').count()).toBe(1);
    await keys.press('Escape');
    await attention(t.themeMenu('Möten'));
  });

  it('[KEYS-4] counts the dots, drafts two norms', async () => {
    await leadTo(dotsDesk[lang].go, title('dots'));
    await all(async (phone, place) => {
      await collecting('dots')(phone);
      const themes = Object.keys(phone.view.themes);
      phone.keep(phone.box('dots'), { themes: place < 3 ? themes.slice(0, 2) : themes.slice(1, 3) });
      await phone.handIn();
    });
    await openBox(dotsDesk[lang].count);
    await attention(`h2 ${title('dots')}`);
    await inGroups('s11');
    await leadTo(draftDesk[lang].go, title('draft'));
    for (const [place, text] of ['Vi börjar i tid.', 'Vi skriver ner beslut.'].entries()) {
      if (place > 0) await keys.go(draftDesk[lang].newDraft);
      await keys.to(desk.page.getByLabel(wordingStrings[lang].principle));
      await keys.write(text);
      await keys.press('Tab');
      await workshop.clients[0]?.until('the norm is kept', (view) =>
        Object.values(view.norms).some((norm) => norm.principle === text),
      );
    }
  });

  it('[KEYS-5] asks for consent, rewords, decides a date, and ends', async () => {
    await leadTo(consentDesk[lang].go, title('consent'));
    await ask(consentDesk[lang].ask, 'in');
    await keys.go(consentDesk[lang].next);
    await ask(consentDesk[lang].ask, 'objection');
    await keys.to(desk.page.getByLabel(wordingStrings[lang].principle));
    await keys.write('Vi skriver ner beslut samma dag.');
    await ask(consentDesk[lang].askAgain, 'in');
    await leadTo(nextDesk[lang].go, title('next'));
    await keys.to(desk.page.getByRole('radio', { checked: true }));
    await keys.press('ArrowRight');
    await keys.go(nextDesk[lang].save);
    await attention(title('next'));
    await leadTo(closeDesk[lang].go, title('close'));
    await all(async (phone) => {
      await collecting('word')(phone);
      phone.keep(phone.box('word'), { word: { key: phone.credentials.token.slice(0, 21), text: 'Nöjd' } });
      await phone.handIn();
    });
    await openBox(closeDesk[lang].show);
    await attention(`h2 ${title('close')}`);
    await keys.go(endStrings[lang].end);
    await attention(`button ${endStrings[lang].stay}`);
    await keys.press('Escape');
    await attention(`button ${endStrings[lang].end}`);
    await keys.press('Enter');
    await keys.go(endStrings[lang].go, dialog());
    await attention(`h2 ${endedStrings[lang].title(2)}`);
  });

  it('[KEYS-6] always saw where the focus was, and never lost it', () => {
    expect(keys.faults).toEqual([]);
    expect(room.faults).toEqual([]);
  });
});
