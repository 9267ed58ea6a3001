import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a phone may have to fetch before its first note: scripts gzipped, fonts as they are (woff2 is packed already). */
export const BUDGET = { scripts: 110_000, fonts: 55_000 };

/** Without the page no phone can write; a build that lacks it cannot be measured and is refused. */
const PHONE_NEEDS = ['index.html'];
/** Part of the page, or chunks of their own: measured either way. */
const PHONE_NEEDS_IF_LAZY = [
  'surfaces/join/JoinApp.tsx',
  'surfaces/phone/PhoneApp.tsx',
  'steps/phone-registry.ts',
  'steps/write/Phone.tsx',
];
/** Fonts that a phone does not fetch on its first screens: letters outside Swedish and English, and slanted ones. */
const FONTS_LATER = /latin-ext|italic/;

export interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
export type Manifest = Readonly<Record<string, ManifestChunk>>;

/**
 * The script files that a phone loads until its first note: the needed chunks with everything they import at once.
 * Throws where the manifest lacks a needed chunk.
 */
export function phoneScripts(manifest: Manifest): string[] {
  const missing = PHONE_NEEDS.filter((key) => manifest[key] === undefined);
  if (missing.length > 0) throw new Error(`The phone's budget cannot be measured: no chunk for ${missing.join(', ')}.`);
  const queue = [...PHONE_NEEDS, ...PHONE_NEEDS_IF_LAZY];
  const files = new Map<string, string>();
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(key)) continue;
    files.set(key, chunk.file);
    queue.push(...(chunk.imports ?? []));
  }
  return [...new Set(files.values())].filter((file) => file.endsWith('.js')).sort();
}

/** Measures a built client folder and throws where a phone would have to fetch more than the budget. */
export async function checkBudget(folder: string): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  const scripts = await sumSizes(folder, phoneScripts(manifest), (content) => gzipSync(content, { level: 9 }).length);
  const fontFiles = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.woff2') && !FONTS_LATER.test(file),
  );
  const fonts = await sumSizes(folder, fontFiles, (content) => content.length);
  report('scripts, gzip', scripts, BUDGET.scripts);
  report('fonts', fonts, BUDGET.fonts);
  if (scripts > BUDGET.scripts || fonts > BUDGET.fonts) throw new Error('A phone would have to fetch too much.');
}

async function sumSizes(folder: string, files: readonly string[], size: (content: Buffer) => number): Promise<number> {
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  return contents.reduce((sum, content) => sum + size(content), 0);
}

function report(what: string, bytes: number, budget: number): void {
  const kilo = (amount: number): string => `${(amount / 1000).toFixed(1)} kB`;
  console.log(`phone, until the first note: ${what} ${kilo(bytes)} of ${kilo(budget)}`);
}
