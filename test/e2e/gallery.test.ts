import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Camera, openCamera, withCameras } from '#test/gallery/camera.ts';
import type { CheckName } from '#test/gallery/checks/all.ts';
import { fixtures } from '#test/gallery/fixtures/all.ts';
import { type Device, fileOf, placesOf, type Shot, type Size, usual } from '#test/gallery/plan.ts';
import { type GalleryServer, startGallery } from '#test/gallery/server.ts';
import type { Shown } from '#test/gallery/shown.ts';
import { launchBrowser } from '#test/support/browser.ts';

/** Every fixture on this device, looked at in one way. */
function everyFixture(device: Device, how: Partial<Shown> = {}, size: Size = usual[device], only = /./): Shot[] {
  return fixtures
    .filter((fixture) => only.test(fixture.name))
    .flatMap((fixture) =>
      placesOf(fixture)
        .filter((place) => place.device === device)
        .map(({ surface }) => ({
          device,
          ...size,
          shown: { surface, fixture: fixture.name, lang: 'sv', theme: 'light', pseudo: false, ...how },
        })),
    );
}

const mainOnes = new RegExp(`^(${fixtures.flatMap(({ name, main }) => (main ? [name] : [])).join('|')})$`);

/** A picture with many faults has one cause; the first ones tell which. */
function shortened(faults: readonly string[]): string[] {
  return faults.length > MOST ? [...faults.slice(0, MOST), `and ${faults.length - MOST} more`] : [...faults];
}

const MOST = 6;

/** One of each fault, and how the checks name it. */
const SPOILT = `
  <p style="color: #bbb">Pale words</p>
  <p style="width: 60rem">Wide words that go on and on, and on, and on, and on, and on, and on, and on, and on and on</p>
  <p style="height: 1rem; overflow: hidden; line-height: 2rem">Words that are cut</p>
  <button style="width: 2rem; height: 2rem; overflow: hidden">Small</button>
  <img src="/favicon.svg">`;
const SPOILS = [
  /^color-contrast: .*Pale words/,
  /^image-alt: /,
  /^sticks out at the side: .*Wide words/,
  /^cut by .*Words that are cut/,
  /^only 32 x 32: .*Small/,
  /^not from the messages: .*Pale words/,
];

// Hundreds of pictures each, and more with every new screen.
describe('the gallery', { timeout: 300_000 }, () => {
  let gallery: GalleryServer;
  let browser: Browser;
  const cameras = new Map<Device, Camera[]>();

  beforeAll(async () => {
    [gallery, browser] = await Promise.all([startGallery(), launchBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  /** Pages are kept from test to test; loading one takes longer than a dozen pictures. */
  async function open(device: Device): Promise<Camera> {
    const kept = cameras.get(device)?.pop();
    if (kept) return kept;
    const camera = await openCamera(browser, gallery.url, device);
    return { ...camera, close: async () => void cameras.set(device, [...(cameras.get(device) ?? []), camera]) };
  }

  /** What the checks find wrong, a line each, with the picture it is in. */
  async function faults(shots: readonly Shot[], checks: readonly CheckName[]): Promise<string[]> {
    const found = await withCameras(open, shots, async ({ page, point }, shot) => {
      const said = await point(shot);
      const wrong = await page.evaluate((names) => window.faults(names), checks);
      return shortened([...said, ...wrong]).map((fault) => `${fileOf(shot)}: ${fault}`);
    });
    return found.flat();
  }

  it('[GALLERY-0] is looked at by checks that see what is wrong', async () => {
    const [shot] = everyFixture('phone', { pseudo: true }, usual.phone, /^write-mine-2$/);
    if (!shot) throw new Error('There is nothing to look at');
    const camera = await open('phone');
    expect(await camera.point(shot)).toEqual([]);
    expect(await camera.page.evaluate(() => window.faults(['axe', 'fit', 'targets', 'disguise']))).toEqual([]);
    await camera.page.evaluate(
      (html) => document.querySelector('main')?.insertAdjacentHTML('afterbegin', html),
      SPOILT,
    );
    const found = await camera.page.evaluate(() => window.faults(['axe', 'fit', 'targets', 'disguise']));
    await camera.close();
    for (const wrong of SPOILS) expect(found).toContainEqual(expect.stringMatching(wrong));
  });

  it('[GALLERY-1] on the phone breaks no rule of WCAG 2.2, fits, and is large enough to press', async () => {
    expect(await faults(everyFixture('phone'), ['axe', 'fit', 'targets'])).toEqual([]);
  });

  it('[GALLERY-1] on the desk breaks no rule of WCAG 2.2, fits, and is large enough to press', async () => {
    expect(await faults(everyFixture('desk'), ['axe', 'fit', 'targets'])).toEqual([]);
  });

  it('[GALLERY-1] on the screen breaks no rule of WCAG 2.2, and never scrolls or cuts anything off', async () => {
    expect(await faults(everyFixture('screen'), ['axe', 'fit'])).toEqual([]);
  });

  it('[GALLERY-2] has its contrasts in the dark and in high contrast too', async () => {
    const shots = (['phone', 'desk', 'screen'] as const).flatMap((device) => [
      ...everyFixture(device, { theme: 'dark' }, usual[device], mainOnes),
      ...everyFixture(device, { theme: 'contrast' }, usual[device], mainOnes),
    ]);
    expect(await faults(shots, ['contrast'])).toEqual([]);
  });

  it('[GALLERY-3] fits in English, on small devices and with large text', async () => {
    const shots = [
      ...everyFixture('phone', { lang: 'en' }, { width: 320, height: 640 }),
      ...everyFixture('phone', {}, { width: 390, height: 844, doubled: true }, mainOnes),
      ...everyFixture('phone', {}, { width: 844, height: 390 }, mainOnes),
      ...everyFixture('desk', { lang: 'en' }, { width: 1024, height: 768 }, mainOnes),
      ...everyFixture('screen', { lang: 'en' }, { width: 1024, height: 768 }, mainOnes),
    ];
    expect(await faults(shots, ['fit'])).toEqual([]);
  });

  it('[GALLERY-4] says nothing that is not in the messages, and has room for longer words', async () => {
    const shots = (['phone', 'desk', 'screen'] as const).flatMap((device) => everyFixture(device, { pseudo: true }));
    expect(await faults(shots, ['disguise', 'fit'])).toEqual([]);
  });
});
