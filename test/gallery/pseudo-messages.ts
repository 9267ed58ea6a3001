import { languages } from '#client/i18n/language.ts';
import type { Messages, Shape, TextGroup } from '#client/i18n/messages.ts';
import { pseudo } from '#client/i18n/pseudo.ts';

/** Stands in for client/i18n/messages.ts in the gallery, so that every text of the interface can be disguised at once. */
let disguised = false;

/** Shows the texts of the interface in the pseudo-locale from the next rendering on. */
export function disguise(on: boolean): void {
  disguised = on;
}

/** The same texts, looked up at each use: as they are written, or in the pseudo-locale. */
export function defineMessages<const T extends TextGroup>(messages: Readonly<Record<string, unknown>>) {
  const plain = messages as unknown as Messages<Shape<T>>;
  const dressed = pseudo(plain);
  const either = {} as Messages<Shape<T>>;
  for (const lang of languages) {
    Object.defineProperty(either, lang, { enumerable: true, get: () => (disguised ? dressed : plain)[lang] });
  }
  return either;
}
