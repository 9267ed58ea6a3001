import { PDFDocument } from 'pdf-lib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Camera, openCamera } from '#test/gallery/camera.ts';
import type { Device } from '#test/gallery/plan.ts';
import { type GalleryServer, startGallery } from '#test/gallery/server.ts';
import { launchBrowser } from '#test/support/browser.ts';

/** Points, 72 to the inch, as PDF counts. */
const papers = { A4: [595, 842], A3: [842, 1191] } as const;
const windows = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

describe('the printed poster', () => {
  let gallery: GalleryServer;
  let browser: Browser;
  const cameras = new Map<Device, Camera>();

  async function cameraFor(device: 'desk' | 'phone'): Promise<Camera> {
    const camera = cameras.get(device) ?? (await openCamera(browser, gallery.url, device));
    cameras.set(device, camera);
    return camera;
  }

  beforeAll(async () => {
    [gallery, browser] = await Promise.all([startGallery(), launchBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  it.each([
    ['agreement-1', 'sv', 'A3', 'desk'],
    ['agreement-5', 'en', 'A4', 'desk'],
    ['agreement-7-long', 'sv', 'A4', 'desk'],
    ['agreement-7-long', 'sv', 'A3', 'desk'],
    ['agreement-7-long', 'en', 'A4', 'phone'],
  ] as const)('[AGREEMENT-10] is one page: %s in %s on %s, from the %s', async (fixture, lang, paper, device) => {
    const camera = await cameraFor(device);
    const { page } = camera;
    await camera.point({
      device,
      ...windows[device],
      shown: { surface: 'page', fixture, lang, theme: 'dark', pseudo: false },
    });
    await page.getByText(paper, { exact: true }).click();
    const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.getPageCount()).toBe(1);
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([
      expect.closeTo(papers[paper][0], -0.5),
      expect.closeTo(papers[paper][1], -0.5),
    ]);
  });

  it('[AGREEMENT-10] cuts no norm of seven long ones, and prints nothing but the sheet', async () => {
    const camera = await cameraFor('desk');
    const { page } = camera;
    await camera.point({
      device: 'desk',
      width: 794,
      height: 1123,
      shown: { surface: 'page', fixture: 'agreement-7-long', lang: 'sv', theme: 'light', pseudo: false },
    });
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('region', { name: 'Affischen' });
    const cut = await sheet.evaluate((poster) => {
      const paper = poster.getBoundingClientRect();
      const words = [...poster.querySelectorAll('h2, h3, p')].filter((element) => element.textContent !== '');
      return words.filter((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const list = element.closest('ol')?.parentElement?.getBoundingClientRect() ?? paper;
        return top < list.top - 1 || bottom > list.bottom + 1 || left < paper.left || right > paper.right;
      }).length;
    });
    expect(cut).toBe(0);
    expect(await page.getByRole('article').isVisible()).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: null });
  });
});
