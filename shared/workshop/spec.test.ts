import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rules and the tests that express them are kept together: no rule without a test, no test of a rule that is not. */
const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const tests = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

const spec = [...read('shared/workshop/SPEC.md').matchAll(/^- ([A-Z]+-\d+) /gm)].map((match) => match[1] ?? '');
const titled = (files: readonly string[]) =>
  files.flatMap((file) =>
    [...read(file).matchAll(/\(\s*['"`]\[([A-Z]+-\d+)\]/g)].map((match) => ({ file, rule: match[1] ?? '' })),
  );
const ours = titled([...tests('shared'), ...tests('test/privacy')]);

describe('the rules', () => {
  it('[KERNEL-9] are numbered once', () => {
    expect(spec.length).toBeGreaterThan(100);
    expect(new Set(spec).size).toBe(spec.length);
  });

  it('[KERNEL-9] each have a test', () => {
    const tested = new Set(ours.map(({ rule }) => rule));
    expect(spec.filter((rule) => !tested.has(rule))).toEqual([]);
  });

  it('[KERNEL-9] are there for every test that names one', () => {
    expect(ours.filter(({ rule }) => !spec.includes(rule))).toEqual([]);
  });
});
