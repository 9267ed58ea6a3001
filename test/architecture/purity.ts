import { isNode, type Place, type SyntaxNode, visitSyntax } from './syntax.ts';

/**
 * Names of the outside world. The compiler does not know most of them in shared/ either; here not even a variable of
 * shared's own may be called so, which keeps the check simple and the reader from wondering.
 */
const OUTSIDE = new Set([
  ...['process', 'require', 'Buffer', 'window', 'document', 'navigator', 'localStorage', 'sessionStorage'],
  ...['globalThis', 'console', 'fetch', 'WebSocket', 'crypto', 'performance', 'eval', 'WeakRef'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
]);
/** The one member of each that answers differently each time. */
const IMPURE_MEMBER: Readonly<Record<string, string>> = { Date: 'now', Math: 'random' };

/** The clocks, dice and doors to the outside that a file uses. */
export function impuritiesOf(path: string, source: string): string[] {
  const found: string[] = [];
  visitSyntax(path, source, (node, place) => {
    if (node.type !== 'Identifier' || typeof node.name !== 'string' || !isVariable(place)) return;
    const impurity = OUTSIDE.has(node.name) ? node.name : impureUse(node.name, place);
    if (impurity !== undefined) found.push(impurity);
  });
  return found;
}

/** Whether an identifier at this place is a variable, not the name of a member, a property or a type. */
function isVariable({ parent, key }: Place): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed === true;
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(parent.type)) {
    return key === 'value' || parent.computed === true;
  }
  const isExpression = /^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/.test(parent.type);
  return !parent.type.startsWith('TS') || (isExpression && key === 'expression');
}

/** What is wrong with a use of `Date` or `Math`: the impure member, or to hand on the whole. */
function impureUse(name: string, { parent, key }: Place): string | undefined {
  const member = IMPURE_MEMBER[name];
  if (member === undefined || parent === undefined) return;
  if (parent.type === 'MemberExpression' && key === 'object') {
    return isHarmlessMember(parent, member) ? undefined : `${name}.${member}`;
  }
  if (parent.type === 'NewExpression' && key === 'callee') {
    return Array.isArray(parent.arguments) && parent.arguments.length > 0 ? undefined : `new ${name}()`;
  }
  return `${name} itself`;
}

function isHarmlessMember({ computed, property }: SyntaxNode, impure: string): boolean {
  return computed !== true && isNode(property) && property.name !== impure;
}
