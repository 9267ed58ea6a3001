import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

const runFile = promisify(execFile);
const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const PACKAGE = inProject('node_modules/@sparticuz/chromium');

/**
 * The browser for the tests, as executable and environment: CHROME_PATH, else a Chromium or Chrome of this system, else
 * the one inside the package @sparticuz/chromium (Linux on x64), else Playwright's own, downloaded if need be.
 * SAMSYN_TEST_BROWSER=bundled passes over the first two.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const own = process.env.SAMSYN_TEST_BROWSER === 'bundled' ? undefined : process.env.CHROME_PATH || onThisSystem();
  if (own !== undefined) return { executablePath: own, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(PACKAGE)) return bundled();
  const downloaded = chromium.executablePath();
  if (!existsSync(downloaded)) {
    await runFile(process.execPath, [inProject('node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  }
  return { executablePath: downloaded, env: process.env };
}

function onThisSystem(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The packaged browser with the libraries and fonts it brings, unpacked beside the package at first use. */
async function bundled(): Promise<FoundBrowser> {
  const folder = join(PACKAGE, 'unpacked');
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env };
}

/** Unpacks under another name first, so that a folder with the right name is always whole. */
async function unpack(folder: string): Promise<void> {
  const partial = `${folder}-${process.pid}`;
  mkdirSync(partial);
  const env = { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await runFile(process.execPath, [inProject('test/support/unpack-browser.mjs')], { env });
  const fonts = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(join(partial, 'fonts.conf'), `<fontconfig>${fonts}${cache}</fontconfig>\n`);
  renameSync(partial, folder);
}
