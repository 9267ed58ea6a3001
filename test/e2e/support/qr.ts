import jsQrModule from 'jsqr';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';

// The package is CommonJS with a `default` inside: which of the two arrives depends on who loads it.
const readQr = (
  typeof jsQrModule === 'function' ? jsQrModule : (jsQrModule as { default: typeof jsQrModule }).default
) as (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

/** Reads the QR on a page as a phone's camera would: from its picture. */
export async function scan(qr: Locator): Promise<string> {
  const { data, width, height } = PNG.sync.read(await qr.screenshot());
  const found = readQr(new Uint8ClampedArray(data), width, height);
  if (!found) throw new Error('There is no readable QR in the picture');
  return found.data;
}
