import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Lang } from '#client/i18n/language.ts';
import type { Product } from '#test/support/product.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** Sizes people have: a laptop, a projector, a phone. */
export const sizes = {
  desk: { width: 1440, height: 900 },
  screen: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

/** Every device is a browser context of its own: nothing is shared between two phones. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** What went wrong in any page: uncaught errors and console errors. A test ends by expecting it empty. */
export class Room {
  readonly faults: string[] = [];
  readonly #devices: Device[] = [];
  readonly #browser: Browser;
  readonly product: Product;
  readonly lang: Lang;

  constructor(browser: Browser, product: Product, lang: Lang) {
    this.#browser = browser;
    this.product = product;
    this.lang = lang;
  }

  async device(kind: keyof typeof sizes): Promise<Device> {
    const context = await this.#browser.newContext({
      viewport: sizes[kind],
      locale: locales[this.lang],
      timezoneId: 'Europe/Stockholm',
      hasTouch: kind === 'phone',
      isMobile: kind === 'phone',
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.faults.push(`${kind}: ${error.message}`));
    page.on('console', (message) => {
      // A lost connection is part of the test; the browser reports it as an error of its own.
      if (message.type() !== 'error' || /net::ERR_|WebSocket|Failed to load resource/.test(message.text())) return;
      this.faults.push(`${kind}: ${message.text()}`);
    });
    const device = { context, page };
    this.#devices.push(device);
    return device;
  }

  /** Pictures of all devices, for whoever has to find out why a test failed. */
  async pictures(folder: string): Promise<void> {
    await Promise.all(
      this.#devices.map(({ page }, place) => page.screenshot({ path: `${folder}/${this.lang}-${place}.png` })),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#devices.map(({ context }) => context.close()));
  }
}
