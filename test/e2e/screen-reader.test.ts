import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '#client/i18n/language.ts';
import { kitStrings } from '#client/phone/kit-strings.ts';
import { lateStrings } from '#client/phone/late-strings.ts';
import { lobbyStrings } from '#client/phone/lobby-strings.ts';
import { closePhoneStrings } from '#client/steps/close/phone-strings.ts';
import { consentPhoneStrings } from '#client/steps/consent/phone-strings.ts';
import { dotsPhoneStrings } from '#client/steps/dots/phone-strings.ts';
import { draftPhoneStrings } from '#client/steps/draft/phone-strings.ts';
import { nextPhoneStrings } from '#client/steps/next/phone-strings.ts';
import { themesPhoneStrings } from '#client/steps/themes/phone-strings.ts';
import { writePhoneStrings } from '#client/steps/write/phone-strings.ts';
import { readStrings } from '#client/steps/write/read-strings.ts';
import { joinStrings } from '#client/surfaces/join/join-strings.ts';
import { endedStrings } from '#client/surfaces/phone/ended-strings.ts';
import { template } from '#shared/content/templates.ts';
import { asId } from '#shared/kernel/ids.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { type Product, startProduct } from '#test/support/product.ts';
import { type Phone, type RoomClient, TestWorkshop } from '#test/support/room-client.ts';
import { Listener } from './support/listener.ts';
import { Phone as Hand } from './support/phone.ts';
import { Room } from './support/room.ts';

declare global {
  interface Window {
    /** How far this phone's clock is ahead of the true one. */
    ahead: number;
  }
}

const MINUTE = 60_000;
const PEOPLE = 5;

/** What a phone says to somebody who does not see it, from the way in to the end; the desk is a client of the tests. */
describe.each<Lang>(['sv', 'en'])('a phone for somebody who listens (%s)', (lang) => {
  let browser: Browser;
  let product: Product;
  let room: Room;
  let page: Page;
  let hand: Hand;
  let ear: Listener;
  let desk: RoomClient;
  let workshop: TestWorkshop;
  let others: Phone[];
  const [first = '', second = ''] = template('standard').questions.map((question) => question[lang]);
  const ok = { ok: true };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
    room = new Room(browser, product, lang);
    hand = new Hand(await room.device('phone'), lang);
    page = hand.page;
    await page.addInitScript(() => {
      window.ahead = 0;
      const now = Date.now;
      Date.now = () => now() + window.ahead;
    });
    ear = new Listener(page);
    await ear.begin();
    workshop = await TestWorkshop.open(product.url, { language: lang });
    desk = await workshop.desk();
    others = await workshop.phones(PEOPLE);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await room.pictures('test-failures');
  });
  afterAll(async () => {
    workshop.close();
    await room.close();
    await Promise.all([browser.close(), product.end()]);
  });

  /** What was said of these, in the order it was said. */
  const among = async (texts: readonly string[]) =>
    (await ear.heard()).flatMap(({ text }) => texts.filter((each) => text.includes(each)));
  const handIn = (body: unknown) =>
    Promise.all(
      others.map(async (phone) => {
        await phone.until('something collects', () => phone.collecting().length > 0);
        phone.keep(phone.collecting().at(-1) ?? '', body);
        await phone.handIn();
      }),
    );
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const focusOn = (text: string) => expect.poll(focused).toBe(text);

  it('[EAR-1] names the way in and the waiting room', async () => {
    await page.goto(`${product.url}/j`);
    await page.getByLabel(joinStrings[lang].code).waitFor();
    await ear.look('the way in');
    await hand.joinByCode(product.url, workshop.opened.code);
    await ear.arrives(lobbyStrings[lang].youAreIn);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await desk.goTo('welcome')).toEqual(ok);
    await ear.arrives(lobbyStrings[lang].youAreIn);
  });

  it('[EAR-2] reads each question when it comes, says that a note is laid, and how the time goes, once each', async () => {
    const t = writePhoneStrings[lang];
    const kit = kitStrings[lang];
    expect(await desk.goTo('write')).toEqual(ok);
    await ear.arrives(first);
    await ear.heard();
    await hand.write('En lapp');
    await ear.hears(t.laid);
    expect(await among([t.laid])).toEqual([t.laid]);
    await page.getByRole('button', { name: kit.changeText('En lapp') }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: t.changing }).evaluate((each) => each === document.activeElement))
      .toBe(true);
    await hand.page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: kit.removeText('En lapp') }).click();
    await focusOn(first);
    await page.getByRole('button', { name: t.pass }).click();
    await focusOn(first);
    await page.getByRole('button', { name: t.writeAnyway }).click();
    await focusOn(first);
    await ear.heard();
    const times = [kit.halfLeft, kit.oneMinute, kit.timeOut];
    const { endsAt, totalMs } = desk.view.clock.main;
    for (const [place, mark] of [totalMs / 2, MINUTE, 0].entries()) {
      await page.evaluate(
        (to) => {
          window.ahead = to - (Date.now() - window.ahead);
        },
        (endsAt ?? 0) - mark,
      );
      await ear.hears(times[place] ?? '');
    }
    expect(await among(times)).toEqual(times);
    await page.evaluate(() => {
      window.ahead = 0;
    });
    expect(await desk.stepCommand('write', { type: 'goToQuestion', from: 0, to: 1 })).toEqual(ok);
    await ear.arrives(second);
  });

  it('[EAR-3] says that the notes are turned, and that a text came too late', async () => {
    const t = readStrings[lang];
    const late = lateStrings[lang].lateTitle(1);
    await handIn({ notes: [{ key: 'k'.repeat(21), text: 'Något' }], pass: false });
    for (const from of [1, 2])
      expect(await desk.stepCommand('write', { type: 'goToQuestion', from, to: from + 1 })).toEqual(ok);
    await ear.arrives(template('standard').questions[3]?.[lang] ?? '');
    await page.getByRole('textbox').fill('Halvfärdig');
    expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual(ok);
    await ear.hears(t.turned);
    await ear.look('the notes');
    for (const from of [0, 1, 2])
      expect(await desk.stepCommand('write', { type: 'goToQuestion', from, to: from + 1 })).toEqual(ok);
    await ear.arrives(template('standard').questions[3]?.[lang] ?? '');
    expect((await among([t.turned, late])).sort()).toEqual([t.turned, late].sort());
  });

  it('[EAR-4] says that names are opened; has the dots in a list with a name, and says how many are left', async () => {
    const t = dotsPhoneStrings[lang];
    const names = themesPhoneStrings[lang];
    expect(await desk.goTo('themes')).toEqual(ok);
    await ear.arrives(names.title);
    await handIn({ names: [{ key: 'n'.repeat(21), text: 'Mötena' }] });
    expect(await desk.stepCommand('themes', { type: 'openNames', round: 1 })).toEqual(ok);
    await ear.hears(names.opened);
    for (const name of ['Möten', 'Beslut', 'Lugn och ro']) {
      expect(
        await desk.stepCommand('themes', { type: 'addTheme', theme: asId(`t-${name.length}`), name, notes: [] }),
      ).toEqual(ok);
    }
    await page.getByRole('heading', { name: 'Lugn och ro' }).waitFor();
    await ear.look('themes');
    expect(await among([names.opened])).toEqual([names.opened]);
    expect(await desk.goTo('dots')).toEqual(ok);
    await ear.arrives(t.title);
    const dot = page.getByRole('list', { name: t.themes }).getByRole('button', { name: t.dotOn('Möten') });
    expect(await dot.getAttribute('aria-pressed')).toBe('false');
    await dot.click();
    await expect.poll(() => dot.getAttribute('aria-pressed')).toBe('true');
    await ear.hears(`${t.left(1)} ${t.ofTotal(2)}`);
    await page.getByRole('button', { name: t.dotOn('Beslut') }).click();
    await ear.hears(t.left(0));
    await page.getByRole('button', { name: /^(Klar|Done)$/ }).click();
    await expect.poll(focused).toContain(t.doneText);
    expect(await desk.stepCommand('dots', { type: 'countDots', round: 1 })).toEqual(ok);
    await ear.arrives(t.resultTitle);
  });

  it('[EAR-5] reads the theme that is drafted, and says when proposals are opened', async () => {
    const t = draftPhoneStrings[lang];
    expect(await desk.goTo('draft')).toEqual(ok);
    const view = await desk.until('a topic', ({ step }) => step.main?.kind === 'draft' && step.main.topic !== null);
    const topic = view.step.main?.kind === 'draft' ? (view.step.main.topic ?? '') : '';
    await ear.arrives(view.themes[topic]?.name ?? '');
    await hand.propose('Vi börjar i tid');
    await ear.hears(t.proposed);
    expect(await desk.stepCommand('draft', { type: 'openProposals', topic: asId(topic), round: 1 })).toEqual(ok);
    await ear.hears(t.opened);
    await ear.look('proposals');
    expect(await among([t.proposed, t.opened])).toEqual([t.proposed, t.opened]);
    const norm = {
      norm: asId('n1'),
      theme: asId(topic),
      principle: 'Vi börjar i tid',
      boundary: 'Vi drar inte över',
    } as const;
    expect(await desk.stepCommand('draft', { type: 'writeNorm', ...norm } as never)).toEqual(ok);
  });

  it('[EAR-6] has the answers in a group with the question as its name; says when one can answer, and what it came to', async () => {
    const t = consentPhoneStrings[lang];
    expect(await desk.goTo('consent')).toEqual(ok);
    await ear.arrives('Vi börjar i tid');
    await ear.heard();
    expect(await desk.stepCommand('consent', { type: 'ask', norm: asId('n1') })).toEqual(ok);
    await ear.hears(t.asked);
    const group = page.getByRole('group', { name: t.question });
    expect(await group.getByRole('radio').count()).toBe(5);
    await group.getByRole('radio', { name: t.levels.objection.label }).check();
    await ear.look('an objection');
    await group.getByRole('radio', { name: t.levels.in.label }).check();
    await page.getByRole('button', { name: t.send }).click();
    await focusOn(t.yourAnswer);
    await ear.look('the answer');
    await handIn({ level: 'in', texts: [], canTry: false });
    expect(await desk.stepCommand('consent', { type: 'closeRound', norm: asId('n1'), round: 1 })).toEqual(ok);
    const { title, text } = t.outcomes.adopted;
    await ear.hears(`${title}. ${text}`);
    await ear.look('the outcome');
    const said = [t.asked, t.sent, text];
    expect(await among(said)).toEqual(said);
  });

  it('[EAR-7] goes with the last steps to the end', async () => {
    const t = closePhoneStrings[lang];
    expect(await desk.goTo('next')).toEqual(ok);
    await ear.arrives(nextPhoneStrings[lang].title);
    await hand.writeNextStep('Jag frågar');
    await ear.heard();
    expect(await desk.command({ type: 'setFollowUp', date: desk.view.workshop.main.followUp.date })).toEqual(ok);
    expect(await desk.goTo('close')).toEqual(ok);
    await ear.arrives(t.title);
    await hand.writeWord('Nöjd');
    await focusOn(t.yours);
    await page.getByRole('button', { name: t.changeIt }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: t.label }).evaluate((each) => each === document.activeElement))
      .toBe(true);
    await hand.writeWord('Nöjd');
    await handIn({ word: { key: 'w'.repeat(21), text: 'Lättad' } });
    expect(await desk.stepCommand('close', { type: 'showWords' })).toEqual(ok);
    await ear.arrives(t.shownTitle);
    expect(await desk.command({ type: 'endWorkshop' })).toEqual(ok);
    await ear.arrives(endedStrings[lang].agreedTitle);
    const loud = (await ear.heard()).filter(({ how }) => how === 'assertive');
    expect(loud).toEqual([]);
  });

  it('[EAR-8] found every page with its heading, its main part, and a name for everything', () => {
    expect(ear.faults).toEqual([]);
    expect(room.faults).toEqual([]);
  });
});
