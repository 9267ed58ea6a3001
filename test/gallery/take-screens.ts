import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '#test/support/browser.ts';
import { type Camera, openCamera, withCameras } from './camera.ts';
import { contactSheet } from './contact-sheet.ts';
import { allShots, type Device, fileOf, type Shot } from './plan.ts';
import { startGallery } from './server.ts';

/**
 * `npm run screens`: pictures of every screen and state in the folder screens/, with an index.html to look through.
 * `npm run screens -- --only write --lang sv --theme dark --device phone --size 320x640` takes some of them.
 */
const FOLDER = fileURLToPath(new URL('../../screens', import.meta.url));
/** As the pictures of the design are: phones at twice their size. */
const density: Readonly<Record<Device, number>> = { phone: 2, desk: 1, screen: 1 };

const { values: wanted } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    lang: { type: 'string', default: '' },
    theme: { type: 'string', default: '' },
    device: { type: 'string', default: '' },
    size: { type: 'string', default: '' },
    into: { type: 'string', default: FOLDER },
  },
});

const anyOf = (list: string, text: string) => list.split(',').some((part) => text.includes(part));

function isWanted({ shown, device, width, height }: Shot): boolean {
  return (
    anyOf(wanted.only, shown.fixture) &&
    anyOf(wanted.lang, shown.lang) &&
    anyOf(wanted.theme, shown.theme) &&
    anyOf(wanted.device, device) &&
    anyOf(wanted.size, `${width}x${height}`)
  );
}

/** Takes one picture: pages and desks whole, phones and screens as they fill the glass. */
async function picture({ point, page }: Camera, shot: Shot): Promise<string[]> {
  const said = await point(shot);
  const whole = shot.shown.surface === 'page' || shot.device === 'desk';
  await page.screenshot({ path: join(wanted.into, fileOf(shot)), fullPage: whole, animations: 'disabled' });
  return said;
}

const started = Date.now();
const shots = allShots().filter(isWanted);
for (const folder of new Set(shots.map((shot) => dirname(join(wanted.into, fileOf(shot)))))) {
  await mkdir(folder, { recursive: true });
}
const gallery = await startGallery();
const browser = await launchBrowser();
try {
  const open = (device: Device) => openCamera(browser, gallery.url, device, density[device]);
  const complaints = await withCameras(open, shots, async (camera, shot) => {
    const said = await picture(camera, shot).catch((error: unknown) => [String(error)]);
    return said.map((text) => `${fileOf(shot)}: ${text}`);
  });
  for (const text of new Set(complaints.flat())) console.warn(text);
} finally {
  await browser.close();
  await gallery.close();
}
await writeFile(join(wanted.into, 'index.html'), contactSheet(allShots().map(fileOf)));
console.log(`${shots.length} pictures in ${wanted.into} after ${Math.round((Date.now() - started) / 1000)} s`);
