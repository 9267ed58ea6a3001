import type { Messages, Shape, TextGroup } from '#client/i18n/messages.ts';
import { pseudo } from '#client/i18n/pseudo.ts';

/** Stands in for client/i18n/messages.ts in the gallery: opened with `?pseudo`, every text of the interface is disguised. */
const disguised = new URLSearchParams(location.search).has('pseudo');

/** The texts as they are written, or all of them in the pseudo-locale. */
export function defineMessages<const T extends TextGroup>(messages: Readonly<Record<string, unknown>>) {
  const plain = messages as unknown as Messages<Shape<T>>;
  return disguised ? pseudo(plain) : plain;
}
