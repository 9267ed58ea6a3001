import { posix } from 'node:path';
import { isNode, type SyntaxNode, visitSyntax } from './syntax.ts';

/** A file of the project: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** The file of this project that is meant, or undefined for a package. */
  readonly to: string | undefined;
  /** `type` is gone at run time; `lazy` is an `import()`; `reexport` hands on what it imports. */
  readonly kind: 'value' | 'type' | 'lazy' | 'reexport';
}

/** All imports of a file, in every form that the language has. */
export function importsOf({ path, source }: SourceFile): Import[] {
  const found: Import[] = [];
  visitSyntax(path, source, (node) => {
    const kind = kindOf(node);
    const specifier = kind === undefined ? undefined : specifierOf(node);
    if (kind === undefined || specifier === undefined) return;
    found.push({ from: path, specifier, to: resolve(path, specifier), kind });
  });
  return found;
}

function kindOf(node: SyntaxNode): Import['kind'] | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.importKind === 'type' ? 'type' : 'value';
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.exportKind === 'type' ? 'type' : 'reexport';
    case 'ImportExpression':
      return 'lazy';
    case 'TSImportType':
      return 'type';
    default:
      return;
  }
}

function specifierOf({ source }: SyntaxNode): string | undefined {
  return isNode(source) && typeof source.value === 'string' ? source.value : undefined;
}

function resolve(from: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#')) return path.slice(1);
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : undefined;
}

/** Rings of files that need one another to load; each ring once, as the list of its files. Lazy and type imports do not count. */
export function cyclesIn(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of imports) {
    if (to === undefined || kind === 'type' || kind === 'lazy') continue;
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const cycles: string[][] = [];
  const follow = (file: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(file);
    if (seenAt >= 0) cycles.push(trail.slice(seenAt));
    if (seenAt >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) follow(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  return cycles;
}
