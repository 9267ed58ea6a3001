import { posix } from 'node:path';
import { cyclesIn, type Import, importsOf, type SourceFile } from './import-graph.ts';
import { impuritiesOf } from './purity.ts';
import { isTest, roomOf } from './rooms.ts';

/** Packages that are pure enough for shared/. */
const PURE_PACKAGES = new Set(['valibot']);
/** Names of files and folders that say nothing of what is in them. */
const NAMELESS = /(^|\/)(utils?|helpers?|misc)(\/|\.tsx?$)/;

/** What else must not meet, inside the two halves of the product. */
const APART: readonly { readonly from: RegExp; readonly to: RegExp; readonly why: string }[] = [
  { from: /^server\//, to: /^server\/main\.ts$/, why: 'the composition root is imported by nobody' },
  { from: /^client\/ui\//, to: /^client\/(?!ui\/|i18n\/)/, why: 'ui knows only texts' },
  { from: /^client\/ui\//, to: /^shared\/(?!kernel\/)/, why: 'ui knows no step' },
  { from: /^client\/(i18n|store|connection)\//, to: /^client\/(surfaces|steps)\//, why: 'surfaces lie on top' },
  { from: /^client\/steps\//, to: /^client\/surfaces\//, why: 'surfaces lie on top' },
];
/** Folders in which the parts do not know one another. */
const SEPARATE = /^(client\/steps|client\/surfaces)\/([^/]+)\//;

/** Everything that is wrong with a set of files, each as one sentence; an empty list is a house in order. */
export function violationsIn(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map((file) => file.path));
  const imports = files.flatMap(importsOf);
  return [
    ...files.flatMap((file) => wrongPlace(file.path)),
    ...imports.flatMap((one) => [...wrongSpelling(one, known), ...wrongDirection(one), ...wrongPackage(one)]),
    ...cyclesIn(imports).map((cycle) => `${cycle.join(' -> ')} -> ${cycle[0]}: a cycle`),
    ...files.flatMap(impurities),
    ...files.flatMap(readsEnvironment),
  ];
}

function wrongPlace(path: string): string[] {
  const wrong: string[] = [];
  if (roomOf(path) === undefined) wrong.push(`${path}: lies in no room of the house`);
  if (/(^|\/)index\.tsx?$/.test(path)) wrong.push(`${path}: a barrel`);
  if (NAMELESS.test(path)) wrong.push(`${path}: a name that says nothing`);
  return wrong;
}

function wrongSpelling({ from, to, specifier, kind }: Import, known: ReadonlySet<string>): string[] {
  const wrong: string[] = [];
  const says = `${from} imports ${specifier}`;
  if (kind === 'reexport') wrong.push(`${says}: only to hand it on`);
  if (to === undefined) return wrong;
  if (specifier.startsWith('.') && neighbourhood(from) !== neighbourhood(to)) {
    wrong.push(`${says}: a relative import that leaves its folder`);
  }
  if (posix.extname(to) === '') wrong.push(`${says}: no extension`);
  else if (/\.tsx?$/.test(to) && !known.has(to)) wrong.push(`${says}: there is no such file`);
  return wrong;
}

/** Relative imports stay in the two outermost folders, such as shared/steps. */
function neighbourhood(path: string): string {
  return posix.dirname(path).split('/').slice(0, 2).join('/');
}

function wrongDirection({ from, to, specifier }: Import): string[] {
  const here = roomOf(from);
  const there = to === undefined ? undefined : roomOf(to);
  if (to === undefined || here === undefined || there === undefined) return [];
  const wrong: string[] = [];
  const says = `${from} imports ${specifier}`;
  if (here.name !== there.name && here.height <= there.height) {
    wrong.push(`${says}: ${here.name} must not know ${there.name}`);
  }
  if (isTest(from)) return wrong;
  const apart = APART.filter((rule) => rule.from.test(from) && rule.to.test(to));
  wrong.push(...apart.map(({ why }) => `${says}: ${why}`));
  const [, folder, part] = SEPARATE.exec(from) ?? [];
  const [, otherFolder, otherPart] = SEPARATE.exec(to) ?? [];
  if (folder !== undefined && folder === otherFolder && part !== otherPart) {
    wrong.push(`${says}: the parts of ${folder} must not know one another`);
  }
  return wrong;
}

function wrongPackage({ from, to, specifier }: Import): string[] {
  if (to !== undefined || !isPure(from) || PURE_PACKAGES.has(specifier)) return [];
  return [`${from} imports ${specifier}: shared/ knows no such package`];
}

function impurities({ path, source }: SourceFile): string[] {
  return isPure(path) ? impuritiesOf(path, source).map((what) => `${path} uses ${what}: shared/ is pure`) : [];
}

function isPure(path: string): boolean {
  return path.startsWith('shared/') && !path.startsWith('shared/testing/') && !isTest(path);
}

function readsEnvironment({ path, source }: SourceFile): string[] {
  const mayRead = /^server\/(main|config)\.ts$/.test(path) || !path.startsWith('server/') || isTest(path);
  return mayRead || !source.includes('process.env')
    ? []
    : [`${path} reads process.env: only the composition root does`];
}
