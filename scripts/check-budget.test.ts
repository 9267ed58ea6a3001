import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUDGET, checkBudget, type Manifest, phoneScripts } from './check-budget.ts';

const manifest: Manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_react.js'] },
  '_react.js': { file: 'assets/react.js' },
  'surfaces/join/JoinApp.tsx': { file: 'assets/join.js', imports: ['_react.js'] },
  'surfaces/phone/PhoneApp.tsx': { file: 'assets/phone.js', imports: ['index.html', '_shared.js'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_react.js'] },
  'steps/write/Phone.tsx': { file: 'assets/write.js', imports: ['_shared.js'] },
  'surfaces/desk/DeskApp.tsx': { file: 'assets/desk.js', imports: ['_react.js'] },
};

describe("the phone's budget", () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samsyn-budget-'));
    await mkdir(join(folder, '.vite'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
    for (const { file } of Object.values(manifest)) await writeFile(join(folder, file), 'export {};');
    vi.spyOn(console, 'log').mockReturnValue();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it('[TOOL-2] counts what the phone imports at once, each file once, and nothing of the desk', () => {
    expect(phoneScripts(manifest)).toEqual([
      'assets/index.js',
      'assets/join.js',
      'assets/phone.js',
      'assets/react.js',
      'assets/shared.js',
      'assets/write.js',
    ]);
  });

  it('[TOOL-2] refuses a build without the page that the phone opens', () => {
    const { 'index.html': _page, ...rest } = manifest;
    expect(() => phoneScripts(rest)).toThrow('index.html');
  });

  it('[TOOL-2] accepts a build within the budget, whatever the desk and later fonts weigh', async () => {
    await writeFile(join(folder, 'assets/desk.js'), randomBytes(BUDGET.scripts));
    await writeFile(join(folder, 'assets/text-latin-ext-wght-normal.woff2'), randomBytes(BUDGET.fonts));
    await expect(checkBudget(folder)).resolves.toBeUndefined();
  });

  it.each(['assets/shared.js', 'assets/text-latin-wght-normal.woff2'])(
    '[TOOL-2] refuses a build that is too heavy in %s',
    async (file) => {
      await writeFile(join(folder, file), randomBytes(Math.max(BUDGET.scripts, BUDGET.fonts)));
      await expect(checkBudget(folder)).rejects.toThrow('too much');
    },
  );
});
