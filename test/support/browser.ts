import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** No sandbox, because containers rarely allow one; nothing that calls out to the network by itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless browser for a test; the test closes it. On a busy machine the start takes seconds: give hooks a
 * minute.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, env, args: FLAGS, headless: true, timeout: 60_000 });
}
