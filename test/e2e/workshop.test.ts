import AxeBuilder from '@axe-core/playwright';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { common } from '#client/i18n/common.ts';
import type { Lang } from '#client/i18n/language.ts';
import { checkinDesk } from '#client/steps/checkin/desk-strings.ts';
import { closeDesk } from '#client/steps/close/desk-strings.ts';
import { consentDesk } from '#client/steps/consent/desk-strings.ts';
import { screenStrings as consentScreen } from '#client/steps/consent/screen-strings.ts';
import { dotsDesk } from '#client/steps/dots/desk-strings.ts';
import { draftDesk } from '#client/steps/draft/desk-strings.ts';
import { groupsDesk } from '#client/steps/groups/desk-strings.ts';
import { groupsPhoneStrings } from '#client/steps/groups/phone-strings.ts';
import { nextDesk } from '#client/steps/next/desk-strings.ts';
import { nextPhoneStrings } from '#client/steps/next/phone-strings.ts';
import { themesDesk } from '#client/steps/themes/desk-strings.ts';
import { writeDesk } from '#client/steps/write/desk-strings.ts';
import { deskSurface } from '#client/surfaces/desk/desk-surface-strings.ts';
import { endedStrings } from '#client/surfaces/phone/ended-strings.ts';
import { screenStrings } from '#client/surfaces/screen/screen-strings.ts';
import method from '#shared/content/method.json' with { type: 'json' };
import { template } from '#shared/content/templates.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { type Product, startProduct } from '#test/support/product.ts';
import { Desk } from './support/desk.ts';
import { Phone } from './support/phone.ts';
import { scan } from './support/qr.ts';
import { Room } from './support/room.ts';
import { norms, notes, special, texts, themeNames } from './support/words.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Adds what axe finds on a page to `found`; the last test expects it empty, so that one fault does not hide the rest. */
async function lookFor(found: string[], where: string, page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  for (const { id, nodes } of violations) found.push(`${where}: ${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** The whole 60-minute agenda: one desk, one screen, eight phones, in one language, to the printed agreement. */
describe.each<Lang>(['sv', 'en'])('the whole workshop in a real browser (%s)', (lang) => {
  const t = texts[lang];
  let browser: Browser;
  let product: Product;
  let room: Room;
  let desk: Desk;
  let screen: Page;
  let code: string;
  const phones: Phone[] = [];
  const axe: string[] = [];
  const phone = (place: number): Phone => {
    const found = phones[place];
    if (!found) throw new Error(`no phone ${place}`);
    return found;
  };
  const newPhone = async (): Promise<Phone> => {
    const made = new Phone(await room.device('phone'), lang);
    await made.page.clock.install();
    phones.push(made);
    return made;
  };
  const questions = template('standard').questions.map((question) => question[lang]);
  const beat = () => Promise.all(phones.map((each) => each.beat()));
  /** A phone that was too slow for the deal comes late; the desk gives it a place, as it would anybody. */
  const everybodyHasAGroup = () =>
    expect
      .poll(
        async () => {
          const late = desk.button(groupsDesk[lang].placeLate);
          if ((await late.count()) > 0) await late.click();
          return (await Promise.all(phones.map((each) => each.hasGroup()))).every(Boolean);
        },
        { timeout: 30_000 },
      )
      .toBe(true);

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

  it('[E2E-1] opens a room from Home, shows it on the screen, and lets seven phones in by code and QR', async () => {
    desk = new Desk(await room.device('desk'), lang);
    await desk.open(product.url, t.team);
    const kept = await desk.kept();
    screen = (await room.device('screen')).page;
    await screen.goto(`${product.url}/screen/${kept.room}#${kept.screenKey}`);
    const qr = screen.getByRole('img', { name: screenStrings[lang].qr });
    await qr.waitFor();
    const link = await scan(qr);
    expect(link).toMatch(/\/j#[\w-]+\.[\w.-]+$/);
    ({ code } = kept);
    await Promise.all(Array.from({ length: 7 }, newPhone));
    // The QR names the address that phones on the network can reach; here all are on this machine.
    await phone(0).joinByLink(`${product.url}/j${new URL(link).hash}`);
    await Promise.all(phones.slice(1).map((each) => each.joinByCode(product.url, code)));
    await Promise.all(phones.map((each) => each.seesLobby()));
    await screen.getByText(common[lang].people(7)).first().waitFor();
    await lookFor(axe, 'E2E-1 screen', screen);
    await lookFor(axe, 'E2E-1 phone', phone(0).page);
  });

  it('[E2E-2] welcomes everybody, then asks the first question on all surfaces', async () => {
    await desk.press(deskSurface[lang].begin);
    await desk.press(checkinDesk[lang].go);
    await Promise.all(phones.map((each) => each.seesHeading(method.safety_check.question[lang])));
    await Promise.all(phones.map((each, place) => each.checkIn(place === 0 ? 0 : 3)));
    await beat();
    await desk.openBox(checkinDesk[lang].show);
    // One low answer among high ones: everybody reads the same sentence, and it is the calm one.
    const sentence = method.safety_check.bands.high[lang];
    for (const page of [desk.page, screen, ...phones.map((each) => each.page)])
      await page.getByText(sentence, { exact: true }).first().waitFor();
    await lookFor(axe, 'E2E-2 check-in desk', desk.page);
    await lookFor(axe, 'E2E-2 check-in phone', phone(0).page);
    await desk.press(writeDesk[lang].go);
    const [first = ''] = questions;
    await Promise.all(phones.map((each) => each.seesHeading(first)));
    await screen.getByText(first).first().waitFor();
    await lookFor(axe, 'E2E-2 desk', desk.page);
  });

  it('[E2E-3] collects notes through a reload, a lost network, a late joiner, a second tab and a dead server', async () => {
    for (const [item, question] of questions.entries()) {
      if (item > 0) await desk.press(writeDesk[lang].next);
      await Promise.all(phones.map((each) => each.seesHeading(question)));
      await Promise.all(notes[lang].map((own, place) => phone(place).write(own[item] ?? '')));
    }
    await phone(4).write(special[lang].reloaded);
    await phone(4).page.reload();
    await phone(4).page.getByText(special[lang].reloaded, { exact: true }).waitFor();
    await phone(5).device.context.setOffline(true);
    await phone(5).write(special[lang].offline);
    await phone(6).write(special[lang].withdrawn);
    await phone(6).withdraw(special[lang].withdrawn);
    const late = await newPhone();
    await late.joinByCode(product.url, code);
    await late.write(special[lang].late);
    // A second tab of the same phone shows the same notes and does not throw the first one out.
    const second = await late.device.context.newPage();
    await second.goto(late.page.url());
    await second.getByText(special[lang].late, { exact: true }).waitFor();
    await second.close();
    await beat();
    await product.crashAndRestart();
    await phone(3).write(special[lang].afterCrash);
    await phone(5).device.context.setOffline(false);
    await screen.getByText(common[lang].people(8)).first().waitFor();
  });

  it('[E2E-4] shows nothing before the reveal, and every note of every phone after it', async () => {
    const all = [
      ...notes[lang].flat(),
      special[lang].reloaded,
      special[lang].offline,
      special[lang].late,
      special[lang].afterCrash,
    ];
    for (const page of [screen, desk.page, phone(0).page]) {
      const seen = await page.locator('body').innerText();
      expect(seen).not.toContain(special[lang].late);
    }
    await desk.openBox(writeDesk[lang].reveal);
    const shown = new Set<string>();
    for (const [item, question] of questions.entries()) {
      if (item > 0) await desk.press(writeDesk[lang].showNext);
      await screen.getByText(question).first().waitFor();
      const own = notes[lang][0]?.[item] ?? '';
      await screen.getByText(own, { exact: true }).first().waitFor();
      await phone(1).page.getByText(own, { exact: true }).first().waitFor();
      const text = await screen.locator('body').innerText();
      for (const note of all) if (text.replace(/\u00ad/g, '').includes(note)) shown.add(note);
      expect(text).not.toContain(special[lang].withdrawn);
    }
    expect([...shown].sort()).toEqual([...all].sort());
    await lookFor(axe, 'E2E-4 screen', screen);
    await lookFor(axe, 'E2E-4 phone', phone(1).page);
  });

  it('[E2E-12] deals groups that a reload, a second tab and a dead server leave as they are, and opens what one wrote', async () => {
    const t2 = groupsDesk[lang];
    await desk.press(t2.go);
    await Promise.all(phones.map((each) => each.seesHeading(groupsPhoneStrings[lang].dealingTitle)));
    await lookFor(axe, 'E2E-12 dealing phone', phone(0).page);
    await desk.openBox(t2.deal);
    await everybodyHasAGroup();
    const before = await Promise.all(phones.map((each) => each.group()));
    expect(new Set(before).size).toBe(2);
    for (const name of new Set(before)) {
      expect(before.filter((each) => each === name)).toHaveLength(4);
      await screen.getByRole('heading', { name }).waitFor();
    }
    await product.crashAndRestart();
    await phone(4).page.reload();
    expect(await phone(4).group()).toBe(before[4]);
    const second = await phone(5).device.context.newPage();
    await second.goto(phone(5).page.url());
    await second.getByRole('heading', { name: before[5] ?? '' }).waitFor();
    await second.close();
    await phone(0).writeForGroup(t.groupNote);
    await phone(0).page.getByText(groupsPhoneStrings[lang].writingHint).waitFor();
    await beat();
    for (const page of [screen, desk.page, phone(1).page])
      expect(await page.locator('body').innerText()).not.toContain(t.groupNote);
    await lookFor(axe, 'E2E-12 desk', desk.page);
    await lookFor(axe, 'E2E-12 screen', screen);
    await lookFor(axe, 'E2E-12 phone', phone(0).page);
    await desk.openBox(t2.open);
    for (const page of [screen, desk.page, phone(1).page])
      await page.getByText(t.groupNote, { exact: true }).first().waitFor();
  });

  it('[E2E-5] sorts notes by keyboard, by drag and by choosing, takes one back, and leaves one outside', async () => {
    await desk.press(themesDesk[lang].go);
    const [first = [], second = [], third = []] = notes[lang];
    const seeds = [second[0], second[1], third[0], first[2], second[2]];
    for (const [place, name] of themeNames[lang].entries()) await desk.themeFrom(seeds[place] ?? '', name);
    // By keyboard: focus a note, press the theme's number.
    await desk.note(first[0] ?? '').focus();
    await desk.page.keyboard.press('3');
    const field = (name: string) => desk.page.getByRole('region', { name: new RegExp(name) });
    await field(themeNames[lang][2] ?? '')
      .getByText(first[0] ?? '')
      .waitFor();
    // Back, and again.
    await desk.page.keyboard.press('u');
    await expect
      .poll(() =>
        field(themeNames[lang][2] ?? '')
          .getByText(first[0] ?? '')
          .count(),
      )
      .toBe(0);
    await desk.note(first[0] ?? '').focus();
    await desk.page.keyboard.press('3');
    // By choosing from the note's own list.
    await desk.note(first[1] ?? '').click();
    await desk.page
      .getByRole('dialog')
      .getByRole('button', { name: themeNames[lang][1] ?? '' })
      .click();
    await field(themeNames[lang][1] ?? '')
      .getByText(first[1] ?? '')
      .waitFor();
    // By drag.
    const note = await desk.note(first[3] ?? '').boundingBox();
    const goal = await field(themeNames[lang][0] ?? '').boundingBox();
    if (!note || !goal) throw new Error('nothing to drag');
    await desk.page.mouse.move(note.x + note.width / 2, note.y + note.height / 2);
    await desk.page.mouse.down();
    await desk.page.mouse.move(goal.x + goal.width / 2, goal.y + 20, { steps: 12 });
    await desk.page.mouse.up();
    await field(themeNames[lang][0] ?? '')
      .getByText(first[3] ?? '')
      .waitFor();
    await screen
      .getByText(themeNames[lang][4] ?? '')
      .first()
      .waitFor();
    await lookFor(axe, 'E2E-5 desk', desk.page);
    await lookFor(axe, 'E2E-5 screen', screen);
  });

  it('[E2E-6] hides the dots until they are counted, and shows counts from eight voters', async () => {
    await desk.press(dotsDesk[lang].go);
    const [a = '', b = '', c = ''] = themeNames[lang];
    await Promise.all(phones.map((each, place) => each.placeDot(place < 6 ? a : b)));
    await Promise.all(phones.map((each, place) => each.placeDot(place < 3 ? b : c)));
    await Promise.all(phones.map((each) => each.done()));
    await lookFor(axe, 'E2E-6 phone', phone(0).page);
    await beat();
    await desk.openBox(dotsDesk[lang].count);
    await screen.getByText(dotsDesk[lang].rank(1)).first().waitFor();
    await phone(0).seesHeading(a);
  });

  it('[E2E-13] deals anew, and a group’s draft goes on to the norms', async () => {
    const t2 = groupsDesk[lang];
    await desk.press(t2.go);
    await Promise.all(phones.map((each) => each.seesHeading(groupsPhoneStrings[lang].dealingTitle)));
    await desk.openBox(t2.deal);
    await everybodyHasAGroup();
    const dealt = await Promise.all(phones.map((each) => each.group()));
    expect(new Set(dealt).size).toBe(2);
    await phone(2).draftForGroup(t.groupDraft);
    await beat();
    await lookFor(axe, 'E2E-13 phone', phone(2).page);
    await desk.openBox(t2.openDrafts);
    await screen.getByText(t.groupDraft).first().waitFor();
    await phone(1).page.getByText(t.groupDraft).first().waitFor();
    await lookFor(axe, 'E2E-13 screen', screen);
  });

  it('[E2E-7] drafts three norms, one of them from a phone’s proposal', async () => {
    await desk.press(draftDesk[lang].go);
    await phone(2).propose(t.proposal);
    await desk.openBox(draftDesk[lang].openProposals);
    await desk.page.getByText(t.proposal).first().waitFor();
    for (const [place, norm] of norms[lang].entries()) {
      if (place > 0) await desk.press(draftDesk[lang].newDraft);
      await desk.writeNorm(norm.principle, norm.boundary);
      await screen.getByText(norm.principle).first().waitFor();
    }
    await lookFor(axe, 'E2E-7 desk', desk.page);
    await lookFor(axe, 'E2E-7 screen', screen);
  });

  const closeRound = async (): Promise<void> => {
    await beat();
    const close = desk.button(consentDesk[lang].close);
    await expect.poll(() => close.getAttribute('aria-disabled'), { timeout: 30_000 }).toBeNull();
    await desk.openBox(consentDesk[lang].close);
  };

  it('[E2E-8] adopts a norm, rewords one after an objection and adopts it, and parks one', async () => {
    await desk.press(consentDesk[lang].go);
    await desk.press(consentDesk[lang].ask);
    await Promise.all(phones.map((each, place) => each.answer(place < 5 ? 'in' : 'tryable')));
    await lookFor(axe, 'E2E-8 phone', phone(0).page);
    await closeRound();
    await screen.getByText(consentScreen[lang].verdict.adopted).first().waitFor();

    await desk.press(consentDesk[lang].next);
    await desk.press(consentDesk[lang].ask);
    await Promise.all(phones.map((each, place) => (place === 7 ? each.answer('objection', t) : each.answer('in'))));
    await closeRound();
    await screen.getByText(consentScreen[lang].verdict.reword).first().waitFor();
    await screen.getByText(t.wrong).first().waitFor();
    await lookFor(axe, 'E2E-8 screen', screen);
    await desk.writeNorm(t.reworded, '');
    await desk.press(consentDesk[lang].askAgain);
    await Promise.all(phones.map((each) => each.seesHeading(t.reworded)));
    await Promise.all(phones.map((each) => each.answer('in')));
    await closeRound();
    await screen.getByText(consentScreen[lang].verdict.adopted).first().waitFor();

    await desk.press(consentDesk[lang].next);
    await desk.press(consentDesk[lang].ask);
    await Promise.all(phones.map((each, place) => each.answer(place < 3 ? 'pass' : 'in')));
    await closeRound();
    await screen.getByText(consentScreen[lang].verdict.parked).first().waitFor();
  });

  it('[E2E-9] asks for a date before it closes, keeps each next step on its phone, and shows the words', async () => {
    await desk.press(nextDesk[lang].go);
    await phone(0).writeNextStep(t.nextStep);
    await desk.page.getByRole('radio', { name: nextDesk[lang].weeks(6) }).check();
    await desk.press(nextDesk[lang].save);
    await desk.page.getByText(nextDesk[lang].decided).first().waitFor();
    await phone(0).page.getByText(nextPhoneStrings[lang].saved).waitFor();
    await desk.press(closeDesk[lang].go);
    await Promise.all(phones.map((each, place) => each.writeWord(`${t.word} ${place + 1}`)));
    await desk.openBox(closeDesk[lang].show);
    await screen.getByText(`${t.word} 3`).first().waitFor();
    await desk.end();
    await phone(0).page.getByText(t.nextStep).waitFor();
    expect(await screen.locator('body').innerText()).not.toContain(t.nextStep);
  });

  it('[E2E-10] gives the agreement on phone, page, paper and as Markdown, without notes and objections', async () => {
    const [adopted, , parked] = norms[lang];
    await screen
      .getByText(adopted?.principle ?? '')
      .first()
      .waitFor();
    const opener = phone(0).page.getByRole('link', { name: endedStrings[lang].openAgreement });
    const address = await opener.getAttribute('href');
    const reader = await room.device('desk');
    await reader.page.goto(new URL(address ?? '', product.url).href);
    await reader.page
      .getByText(adopted?.boundary ?? '')
      .first()
      .waitFor();
    const text = await reader.page.locator('body').innerText();
    for (const expected of [t.team, adopted?.principle, t.reworded, parked?.principle])
      expect(text).toContain(expected);
    for (const secret of [t.wrong, t.change, special[lang].late, `${t.word} 3`, t.nextStep])
      expect(text).not.toContain(secret);
    await lookFor(axe, 'E2E-10 agreement', reader.page);
    const download = reader.page.waitForEvent('download');
    await reader.page.getByRole('button', { name: /markdown/i }).click();
    const stream = await (await download).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const markdown = Buffer.concat(parts).toString('utf8');
    expect(markdown).toContain(adopted?.principle);
    expect(markdown).not.toContain(t.wrong);
    const pdf = await PDFDocument.load(await reader.page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.getPageCount()).toBe(1);
  });

  it('[E2E-11] left no fault in any page’s console, and nothing that axe objects to', () => {
    expect(room.faults).toEqual([]);
    expect(axe).toEqual([]);
  });
});
