import { languages } from './language.ts';
import type { Messages, Text, TextGroup } from './messages.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'õ',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  E: 'Ë',
  I: 'Ï',
  O: 'Õ',
  U: 'Ü',
};

/** One sentence made 40 % longer, accented and bracketed: what is cut off or written outside the messages shows. */
export function pseudoText(text: string): string {
  const dressed = [...text].map((sign) => accented[sign] ?? sign).join('');
  return `[${dressed}${'·'.repeat(Math.ceil(text.length * 0.4))}]`;
}

/** A whole messages object in the pseudo-locale, whichever language is on. For tests of layout and of completeness. */
export function pseudo<S>(messages: Messages<S>): Messages<S> {
  const dressed = languages.map((lang) => [lang, dress(messages[lang] as Text)]);
  return Object.fromEntries(dressed) as Messages<S>;
}

function dress(node: Text): Text {
  if (typeof node === 'string') return pseudoText(node);
  if (typeof node === 'function') return (...args: never[]) => pseudoText(node(...args));
  if (isList(node)) return node.map(dress);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, dress(value)]));
}

function isList(node: readonly Text[] | TextGroup): node is readonly Text[] {
  return Array.isArray(node);
}
