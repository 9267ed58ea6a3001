import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { common } from '#client/i18n/common.ts';
import type { Lang } from '#client/i18n/language.ts';
import { prepareStrings } from '#client/prepare/prepare-strings.ts';
import { rehearseStrings } from '#client/prepare/rehearse-strings.ts';
import { bandStrings } from '#client/rehearsal/band-strings.ts';
import { rehearsalStrings } from '#client/rehearsal/rehearsal-strings.ts';
import { endedStrings } from '#client/surfaces/phone/ended-strings.ts';
import { lengthsOf, type TemplateKey, template, templateKeys } from '#shared/content/templates.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { type Product, startProduct } from '#test/support/product.ts';
import { RoomClient } from '#test/support/room-client.ts';
import { leadToAgreement } from '#test/support/scripted-facilitator.ts';
import { Desk } from './support/desk.ts';
import { fitScript } from './support/fit.ts';
import { Phone } from './support/phone.ts';
import { Room } from './support/room.ts';
import { Witness } from './support/witness.ts';

/** The people of the simulated team, as the dialog proposes them. */
const TEAM = 8;
const played = templateKeys.filter((key) => key !== 'blank');
const cases: readonly (readonly [TemplateKey, Lang])[] = [
  ...played.map((key) => [key, 'sv'] as const),
  ['standard', 'en'],
];
/** What opens the gate before a fresh start. */
const GATE = ['yes', 'no', 'no', 'yes', 'yes'] as const;

/** Opens the template's shortest rehearsal from Home, through the gate where there is one. */
async function rehearse(desk: Desk, origin: string, key: TemplateKey, lang: Lang): Promise<void> {
  const t = rehearseStrings[lang];
  const { gate } = prepareStrings[lang];
  const [shortest, ...longer] = lengthsOf(key);
  await desk.page.goto(origin);
  await desk.press(template(key).name[lang]);
  if (key === 'fresh_start')
    for (const [place, answer] of GATE.entries()) {
      await desk.page.getByText(gate.of(place + 1)).waitFor();
      await desk.press(gate[answer]);
    }
  if (shortest && longer.length > 0)
    await desk.page.getByRole('radio', { name: common[lang].minutes(shortest), exact: true }).check();
  await desk.press(t.rehearse);
  await desk.press(t.begin);
  await desk.page.waitForURL(/\/desk\//);
}

/** The same desk a second time, over the wire: its buttons are pressed faster. */
async function handAt(desk: Page, origin: string, room: string): Promise<RoomClient> {
  const token = new URL(desk.url()).hash.slice(1).split('.')[0] ?? '';
  const hand = new RoomClient(origin, { audience: 'facilitator', room, token });
  await hand.waitFor('a view', () => hand.hasView);
  return hand;
}

/**
 * Each template is rehearsed from Home: the desk, the screen and a phone of one's own are real pages, the team is the
 * product's own, and a second desk presses the buttons over the wire.
 */
describe('every template in the real browser', () => {
  let browser: Browser;
  let product: Product;
  let fit: string;
  let room: Room;
  beforeAll(async () => {
    [browser, product, fit] = await Promise.all([
      launchBrowser(),
      startProduct({ SAMSYN_REHEARSAL_PACE: 'instant', SAMSYN_MAX_REHEARSALS: '20' }),
      fitScript(),
    ]);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await room.pictures('test-failures');
    await room.close();
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), product?.end()]);
  });

  it.each(cases)('[REHEARSE-15] %s is rehearsed from Home to the agreement (%s)', async (key, lang) => {
    room = new Room(browser, product, lang);
    const desk = new Desk(await room.device('desk'), lang);
    await rehearse(desk, product.url, key, lang);
    const { room: id, screenKey, code } = await desk.kept();
    const screen = (await room.device('screen')).page;
    await screen.goto(`${product.url}/screen/${id}#${screenKey}`);
    const phone = new Phone(await room.device('phone'), lang);
    await phone.joinByCode(product.url, code);
    await desk.page.getByText(rehearsalStrings[lang].joined(TEAM, 1), { exact: true }).waitFor();
    const surfaces = [desk.page, screen, phone.page];
    const { word } = bandStrings[lang];
    for (const page of surfaces) {
      await page.getByRole('note').getByText(word, { exact: true }).waitFor();
      await expect.poll(() => page.title()).toContain(word);
    }

    const hand = await handAt(desk.page, product.url, id);
    const witness = new Witness({ desk: desk.page, screen, phone: phone.page }, fit, key);
    await witness.begin();
    await leadToAgreement(
      hand,
      TEAM + 1,
      (kind) => witness.looks(`after ${kind}`),
      (kind) => witness.enters(kind, hand.view.agenda[hand.step]?.title ?? ''),
    );

    const norms = Object.values(hand.view.norms).filter(({ status }) => status === 'adopted' || status === 'onTrial');
    expect(norms.length).toBeGreaterThan(0);
    const texts = norms.flatMap(({ principle, boundary }) => [principle, boundary].filter((text) => text !== ''));
    for (const page of surfaces) for (const text of texts) await page.getByText(text).first().waitFor();
    await witness.looks('the end');
    await phone.page.getByRole('link', { name: endedStrings[lang].openAgreement }).click();
    await phone.page.waitForURL(/\/a\//);
    for (const text of texts) await phone.page.getByText(text).first().waitFor();
    await witness.looks('agreement');
    hand.close();
    await desk.press(rehearsalStrings[lang].erase);
    await desk.page.waitForURL((url) => url.pathname === '/');
    expect([...room.faults, ...witness.faults]).toEqual([]);
  });
});
