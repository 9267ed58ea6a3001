import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/support/browser.ts';
import { type Product, startProduct } from '#test/support/product.ts';

interface ManifestIcon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
}

describe('before the page runs', () => {
  let browser: Browser;
  let product: Product;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.end();
  });

  it('[WAYIN-1] says in both languages that it needs JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${product.url}/j`);
    expect(await page.getByRole('heading').allInnerTexts()).toEqual([
      'Samsyn behöver JavaScript',
      'Samsyn needs JavaScript',
    ]);
    await page.close();
  });

  it('[WAYIN-2] says in both languages that the browser is too old', async () => {
    const page = await browser.newPage();
    await page.addInitScript('delete window.HTMLDialogElement; delete Object.hasOwn;');
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'a syntax of 2040' }),
    );
    await page.goto(`${product.url}/j`);
    await page.getByRole('heading', { name: 'This browser is too old' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Webbläsaren är för gammal' }).isVisible()).toBe(true);
    await page.close();
  });

  it('[WAYIN-3] says so too where the browser seems new but does not know the syntax', async () => {
    const page = await browser.newPage();
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'a syntax of 2040' }),
    );
    await page.goto(`${product.url}/j`);
    await page.getByRole('heading', { name: 'Webbläsaren är för gammal' }).waitFor();
    await page.close();
  });

  it('[WAYIN-4] offers to reload when the page did not arrive, and keeps the key in the address', async () => {
    const page = await browser.newPage();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(`${product.url}/j#room.key`);
    const again = page.getByRole('button', { name: 'Ladda om sidan' });
    await again.waitFor();
    await page.unroute('**/assets/*.js');
    const loaded = page.waitForResponse('**/assets/*.js');
    await again.click();
    await loaded;
    await page.locator('#root h1').waitFor();
    expect(await page.getByRole('heading', { name: 'Sidan kom inte fram' }).isVisible()).toBe(false);
    await page.close();
  });

  it('[WAYIN-5] can be installed: the manifest’s icons are there in the sizes it names', async () => {
    const answer = await fetch(`${product.url}/manifest.webmanifest`);
    expect(answer.headers.get('content-type')).toContain('application/manifest+json');
    const { icons }: { icons: ManifestIcon[] } = JSON.parse(await answer.text());
    for (const { src, sizes, type } of icons) {
      const icon = await fetch(product.url + src);
      expect(icon.headers.get('content-type'), src).toContain(type);
      if (type !== 'image/png') continue;
      const { width, height } = PNG.sync.read(Buffer.from(await icon.arrayBuffer()));
      expect(`${width}x${height}`, src).toBe(sizes);
    }
  });
});
