import { findBrowser } from './find-browser.ts';

/** Before the first browser test: unpacks or downloads the browser, so that no test's time limit has to cover that. */
export async function setup(): Promise<void> {
  await findBrowser();
}
