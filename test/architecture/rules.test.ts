import { describe, expect, it } from 'vitest';
import { violationsIn } from './rules.ts';

/** The violations in a small house: path -> text of the file. */
function check(house: Readonly<Record<string, string>>): string[] {
  return violationsIn(Object.entries(house).map(([path, source]) => ({ path, source })));
}

/** The violations where one file imports another that is there. */
function checkImport(from: string, to: string): string[] {
  return check({ [from]: `import { x } from '#${to}'; x();`, [to]: 'export const x = () => 1;' });
}

describe('direction', () => {
  it.each([
    ['shared/record/a.ts', 'shared/kernel/b.ts'],
    ['shared/steps/define-step.ts', 'shared/record/b.ts'],
    ['shared/steps/write/a.ts', 'shared/steps/fields.ts'],
    ['shared/steps/registry.ts', 'shared/steps/write/write.ts'],
    ['shared/workshop/a.ts', 'shared/steps/registry.ts'],
    ['shared/content/a.ts', 'shared/workshop/b.ts'],
    ['shared/protocol/a.ts', 'shared/content/b.ts'],
    ['server/main.ts', 'server/room/b.ts'],
    ['client/surfaces/phone/PhoneApp.tsx', 'client/steps/registry.ts'],
    ['client/ui/Button.tsx', 'client/i18n/messages.ts'],
    ['shared/steps/write/write.test.ts', 'shared/testing/given.ts'],
    ['test/integration/a.test.ts', 'server/room/b.ts'],
  ])('[HOUSE-2] lets %s import %s', (from, to) => {
    expect(checkImport(from, to)).toEqual([]);
  });

  it.each([
    ['shared/kernel/a.ts', 'shared/record/b.ts'],
    ['shared/record/a.ts', 'shared/steps/fields.ts'],
    ['shared/steps/fields.ts', 'shared/steps/write/b.ts'],
    ['shared/steps/write/a.ts', 'shared/steps/dots/b.ts'],
    ['shared/steps/write/a.ts', 'shared/steps/registry.ts'],
    ['shared/steps/registry.ts', 'shared/workshop/b.ts'],
    ['shared/workshop/a.ts', 'shared/content/b.ts'],
    ['shared/workshop/a.ts', 'shared/protocol/b.ts'],
    ['shared/protocol/a.ts', 'server/room/b.ts'],
    ['shared/protocol/a.ts', 'client/store/b.ts'],
    ['shared/protocol/a.ts', 'shared/testing/b.ts'],
    ['server/room/a.ts', 'client/store/b.ts'],
    ['server/room/a.ts', 'shared/testing/b.ts'],
    ['server/room/a.ts', 'server/main.ts'],
    ['server/room/a.ts', 'test/support/b.ts'],
    ['client/store/a.ts', 'server/room/b.ts'],
    ['client/store/a.ts', 'client/surfaces/phone/b.ts'],
    ['client/ui/a.ts', 'client/store/b.ts'],
    ['client/ui/a.ts', 'shared/steps/registry.ts'],
    ['client/steps/write/a.ts', 'client/steps/dots/b.ts'],
    ['client/steps/write/a.ts', 'client/surfaces/phone/b.ts'],
    ['client/surfaces/phone/a.ts', 'client/surfaces/desk/b.ts'],
  ])('[HOUSE-2] refuses that %s imports %s', (from, to) => {
    expect(checkImport(from, to)).toHaveLength(1);
  });

  it.each([
    "import type { X } from '#shared/record/b.ts';",
    "export type X = import('#shared/record/b.ts').X;",
    "export const x = () => import('#shared/record/b.ts');",
    "import '#shared/record/b.ts';",
    "export type { X } from '#shared/record/b.ts';",
  ])('[HOUSE-2] sees the import in: %s', (source) => {
    expect(check({ 'shared/kernel/a.ts': source, 'shared/record/b.ts': '' })).toHaveLength(1);
  });

  it('[HOUSE-2] refuses a file that lies in no room', () => {
    expect(check({ 'shared/odds/a.ts': '' })).toEqual(['shared/odds/a.ts: lies in no room of the house']);
  });
});

describe('cycles', () => {
  const ring = (kind: string) => ({
    'server/room/a.ts': "import { b } from './b.ts'; export const a = () => b();",
    'server/room/b.ts': "import { c } from './c.ts'; export const b = () => c();",
    'server/room/c.ts': `${kind}; export const c = () => 1;`,
  });

  it('[HOUSE-3] refuses files that need one another to load', () => {
    expect(check(ring("import { a } from './a.ts'; a()"))).toEqual([
      'server/room/a.ts -> server/room/b.ts -> server/room/c.ts -> server/room/a.ts: a cycle',
    ]);
  });

  it('[HOUSE-3] accepts a ring that a type or a lazy import closes', () => {
    expect(check(ring("import type { a } from './a.ts'"))).toEqual([]);
    expect(check(ring("export const later = () => import('./a.ts')"))).toEqual([]);
  });
});

describe('spelling', () => {
  it.each([
    ['a barrel', { 'client/ui/index.ts': '' }],
    ['a name without meaning', { 'client/ui/utils.ts': '' }],
    ['handing on', { 'server/room/a.ts': "export { b } from './b.ts';", 'server/room/b.ts': 'export const b = 1;' }],
    ['handing all on', { 'server/room/a.ts': "export * from './b.ts';", 'server/room/b.ts': 'export const b = 1;' }],
    ['a way up and over', { 'server/room/a.ts': "import '../store/b.ts';", 'server/store/b.ts': '' }],
    ['no extension', { 'server/room/a.ts': "import './b';", 'server/room/b.ts': '' }],
    ['a file that is not there', { 'server/room/a.ts': "import './b.ts';" }],
  ])('[HOUSE-4] refuses %s', (_what, house) => {
    expect(check(house)).toHaveLength(1);
  });

  it('[HOUSE-4] accepts neighbours, and files that are not code', () => {
    const source = "import './b.ts'; import './a.module.css'; import icon from '#client/assets/icon.svg?url'; icon;";
    expect(check({ 'client/connection/a.ts': source, 'client/connection/b.ts': '' })).toEqual([]);
  });
});

describe('purity', () => {
  it.each([
    'export const x = Date.now();',
    'export const x = new Date();',
    'export const x = Date();',
    "export const x = Date['now']();",
    'export const { now } = Date;',
    'export const x = Math.random();',
    'export const { random } = Math;',
    'export const x = (globalThis as never);',
    'setTimeout(() => 1, 1);',
    'export const x = { y: process };',
    'export const x = [window, 1];',
    'export const x = typeof document;',
    'export const x = crypto.randomUUID();',
    "import { readFileSync } from 'node:fs'; readFileSync('x');",
    "import { nanoid } from 'nanoid'; nanoid();",
  ])('[HOUSE-5] refuses in shared/: %s', (source) => {
    expect(check({ 'shared/kernel/a.ts': source })).not.toEqual([]);
  });

  it.each([
    'export const x = new Date(0).getTime() + Date.UTC(2026, 1) + Date.parse("2026-01-01T00:00:00Z");',
    'export const x = Math.max(1, Math.floor(2));',
    'export type X = { window: number; at: Date };',
    'export const x = (y: { process: number; now: number }) => y.process + y.now;',
    "import * as v from 'valibot'; export const x = v.string();",
  ])('[HOUSE-5] accepts in shared/: %s', (source) => {
    expect(check({ 'shared/kernel/a.ts': source })).toEqual([]);
  });

  it('[HOUSE-5] leaves clock and chance to the server, the client and tests', () => {
    const source = 'export const x = Date.now() + Math.random();';
    expect(
      check({ 'server/room/a.ts': source, 'client/store/a.ts': source, 'shared/kernel/a.test.ts': source }),
    ).toEqual([]);
  });

  it('[HOUSE-6] lets only the composition root read the environment', () => {
    const source = 'export const port = process.env.PORT;';
    expect(check({ 'server/config.ts': source, 'server/main.ts': source })).toEqual([]);
    expect(check({ 'server/room/a.ts': source })).toHaveLength(1);
  });
});
