import { fileURLToPath } from 'node:url';
import { launchBrowser } from '#test/support/browser.ts';

/** `npm run icons`: draws client/public/app-icon.svg as the pictures that devices want. Run it when the drawing changes. */
const FOLDER = new URL('../../client/public/', import.meta.url);
const files: Readonly<Record<string, number>> = {
  'icon-192.png': 192,
  'icon-512.png': 512,
  'apple-touch-icon.png': 180,
};

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const [name, size] of Object.entries(files)) {
    await page.setViewportSize({ width: size, height: size });
    await page.goto(new URL('app-icon.svg', FOLDER).href);
    await page.screenshot({ path: fileURLToPath(new URL(name, FOLDER)) });
  }
} finally {
  await browser.close();
}
