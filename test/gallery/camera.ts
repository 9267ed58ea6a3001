import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Device, Shot, Size } from './plan.ts';

/** Pages to look at the gallery with. */
const READY_MS = 60_000;

const settings: Readonly<Record<Device, { readonly hasTouch: boolean; readonly isMobile: boolean }>> = {
  phone: { hasTouch: true, isMobile: true },
  desk: { hasTouch: false, isMobile: false },
  screen: { hasTouch: false, isMobile: false },
};

export interface Camera {
  readonly page: Page;
  /** Shows what a shot is of and resolves when it stands still; what the page complained about since the last shot. */
  readonly point: (shot: Shot) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** A page of the gallery for one kind of device, with everything loaded. */
export async function openCamera(browser: Browser, url: string, device: Device, density = 1): Promise<Camera> {
  const context = await browser.newContext({
    ...settings[device],
    deviceScaleFactor: density,
    reducedMotion: 'reduce',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  const page = await context.newPage();
  const complaints = listen(page);
  let disguised = false;
  await load(page, url, complaints);
  let last: Size = { width: 0, height: 0 };
  return {
    page,
    async point(shot) {
      complaints.splice(0);
      const { width, height, doubled = false } = shot;
      if (shot.shown.pseudo !== disguised) {
        disguised = shot.shown.pseudo;
        await load(page, disguised ? `${url}?pseudo` : url, complaints);
      }
      if (width !== last.width || height !== last.height) await page.setViewportSize({ width, height });
      last = { width, height };
      try {
        await page.evaluate(showShot, [shot.shown, doubled] as const);
      } catch (error) {
        complaints.push(`not shown: ${String(error).slice(0, 200)}`);
      }
      return complaints.splice(0);
    },
    close: () => closeContext(context),
  };
}

/** Opens the gallery; a part that cannot be loaded never becomes ready, and then there is nothing to wait for. */
async function load(page: Page, url: string, complaints: readonly string[]): Promise<void> {
  const giveUp = () => void page.evaluate(() => document.documentElement.setAttribute('data-gallery', 'broken'));
  page.once('pageerror', giveUp);
  await page.goto(url);
  const ready = page.locator('html[data-gallery]');
  await ready.waitFor({ state: 'attached', timeout: READY_MS });
  page.off('pageerror', giveUp);
  if ((await ready.getAttribute('data-gallery')) !== 'ready') {
    throw new Error(`The gallery did not start. ${complaints.join(' ')}`);
  }
}

/** In the page. */
function showShot([shown, doubled]: readonly [Shot['shown'], boolean]): Promise<void> {
  document.documentElement.style.fontSize = doubled ? '200%' : '';
  return window.show(shown);
}

async function closeContext(context: BrowserContext): Promise<void> {
  await context.close();
}

/** Errors and warnings of the console, and errors that nobody caught. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type())) complaints.push(`console: ${message.text().slice(0, 300)}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message.slice(0, 300)}`));
  return complaints;
}

/** Does something for each shot, with two cameras per device at work; the results in the order of the shots. */
export async function withCameras<T>(
  open: (device: Device) => Promise<Camera>,
  shots: readonly Shot[],
  take: (camera: Camera, shot: Shot) => Promise<T>,
): Promise<T[]> {
  const results: T[] = new Array(shots.length);
  for (const device of ['phone', 'desk', 'screen'] as const) {
    const queue = shots.map((shot, place) => ({ shot, place })).filter(({ shot }) => shot.device === device);
    queue.sort((a, b) => a.shot.width - b.shot.width || a.place - b.place);
    await Promise.all([0, 1].map(() => work(queue)));
    async function work(waiting: typeof queue) {
      if (waiting.length === 0) return;
      const camera = await open(device);
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        results[next.place] = await take(camera, next.shot);
      }
      await camera.close();
    }
  }
  return results;
}
