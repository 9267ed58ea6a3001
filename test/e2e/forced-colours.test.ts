import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Camera, openCamera, withCameras } from '#test/gallery/camera.ts';
import type { CheckName } from '#test/gallery/checks/all.ts';
import { fixtures } from '#test/gallery/fixtures/all.ts';
import { type Device, fileOf, placesOf, type Shot, usual } from '#test/gallery/plan.ts';
import { type GalleryServer, startGallery } from '#test/gallery/server.ts';
import { launchBrowser } from '#test/support/browser.ts';

const devices: readonly Device[] = ['phone', 'desk', 'screen'];

const shots: readonly Shot[] = fixtures.flatMap((fixture) =>
  placesOf(fixture).map(({ device, surface }) => ({
    device,
    ...usual[device],
    shown: { surface, fixture: fixture.name, lang: 'sv', theme: 'light', pseudo: false },
  })),
);
const main = new Set(fixtures.flatMap(({ name, main: isMain }) => (isMain ? [name] : [])));

/** One of each fault, and how the check names it. */
const SPOILT = `
  <span style="color: Canvas">Gone words</span>
  <i style="display: block; width: 2rem; height: 4px; background: #164a3c"></i>
  <button style="border: 0; background: #164a3c">Bare button</button>
  <div><span><button class="tab" aria-pressed="true">One</button></span><span><button class="tab" aria-pressed="false">Two</button></span></div>`;
const SPOILS = [
  /^text in the colour of its ground: .*Gone words/,
  /^drawn in the colour of its ground: <i>/,
  /^nothing shows that it can be used: .*Bare button/,
  /^chosen or not is the same: .*One/,
];

// Hundreds of pictures each, and more with every new screen.
describe('with the colours and contrasts a person has asked for', { timeout: 300_000 }, () => {
  let gallery: GalleryServer;
  let browser: Browser;

  beforeAll(async () => {
    [gallery, browser] = await Promise.all([startGallery(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  type Media = Parameters<Camera['page']['emulateMedia']>[0];

  /** A camera on a device that asks for these. */
  async function open(device: Device, media: Media): Promise<Camera> {
    const camera = await openCamera(browser, gallery.url, device);
    await camera.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    return camera;
  }

  async function faults(wanted: readonly Shot[], media: Media, checks: readonly CheckName[]): Promise<string[]> {
    const found = await withCameras(
      (device) => open(device, media),
      wanted,
      async ({ page, point }, shot) => {
        const said = await point(shot);
        const wrong = await page.evaluate((names) => window.faults(names), checks);
        return [...said, ...wrong].map((fault) => `${fileOf(shot)}: ${fault}`);
      },
    );
    return found.flat();
  }

  it('[GALLERY-5] is looked at by a check that sees what vanishes', async () => {
    const shot = shots.find(({ shown }) => shown.fixture === 'write-mine-2');
    if (!shot) throw new Error('There is nothing to look at');
    const camera = await open(shot.device, { forcedColors: 'active' });
    expect(await camera.point(shot)).toEqual([]);
    await camera.page.evaluate(
      (html) => document.querySelector('main')?.insertAdjacentHTML('afterbegin', html),
      SPOILT,
    );
    const found = await camera.page.evaluate(() => window.faults(['forced']));
    await camera.close();
    for (const wrong of SPOILS) expect(found).toContainEqual(expect.stringMatching(wrong));
  });

  it.each(devices)(
    '[GALLERY-5] loses no edge, mark, text or choice on the %s when the system forces its colours',
    async (device) => {
      const own = shots.filter((shot) => shot.device === device);
      expect(await faults(own, { forcedColors: 'active', colorScheme: 'dark' }, ['forced'])).toEqual([]);
    },
  );

  it('[GALLERY-6] has its contrasts where more contrast is asked for, in the dark', async () => {
    const dark = (shot: Shot): Shot => ({ ...shot, shown: { ...shot.shown, theme: 'dark' } });
    const own = shots.filter(({ shown }) => main.has(shown.fixture)).map(dark);
    expect(await faults(own, { contrast: 'more', colorScheme: 'dark' }, ['contrast'])).toEqual([]);
  });
});
