import type { Lang } from './language.ts';

/** What a text can be: a sentence, a sentence with holes, a list, or a group of these. */
export type Text = string | ((...args: never[]) => string) | readonly Text[] | TextGroup;

export interface TextGroup {
  readonly [key: string]: Text;
}

/** The same keys with any wording: a literal sentence widens to `string`, a function keeps its parameters. */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly (infer E)[]
      ? readonly Shape<E>[]
      : { readonly [K in keyof T]: Shape<T[K]> };

/** One wording per language, all of the shape S. */
export type Messages<S> = Readonly<Record<Lang, S>>;

type OtherLang = Exclude<Lang, 'sv'>;

/**
 * The texts of one place on screen, in every language. The Swedish object decides the keys and the parameters; a
 * language that lacks a key, adds one or takes other parameters does not compile.
 */
export function defineMessages<const T extends TextGroup>(
  messages: { readonly sv: T } & { readonly [L in OtherLang]: Shape<NoInfer<T>> },
): Messages<Shape<T>> {
  // The Swedish wording has its own shape by definition, which the compiler cannot prove of a type parameter.
  return messages as unknown as Messages<Shape<T>>;
}
