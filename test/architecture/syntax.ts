import { parseSync } from 'oxc-parser';

/** A node of the syntax tree, as far as the checks need to know it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** The place of a node: what holds it, and under which name. */
export interface Place {
  readonly parent: SyntaxNode | undefined;
  readonly key: string;
}

/** Calls `visit` for every node of a file, outermost first. Throws where the file is not valid TypeScript. */
export function visitSyntax(path: string, source: string, visit: (node: SyntaxNode, place: Place) => void): void {
  const { program, errors } = parseSync(path, source);
  const first = errors[0];
  if (first !== undefined) throw new Error(`${path}: ${first.message}`);
  walk(program, { parent: undefined, key: 'program' }, visit);
}

function walk(value: unknown, place: Place, visit: (node: SyntaxNode, place: Place) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, place, visit);
  } else if (isNode(value)) {
    visit(value, place);
    for (const [key, child] of Object.entries(value)) walk(child, { parent: value, key }, visit);
  }
}

/** Whether a value out of the tree is a node, not a name, a flag or a position. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
