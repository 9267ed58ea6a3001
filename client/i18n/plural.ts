import { type Lang, locales } from './language.ts';

export interface PluralForms {
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

const rules = new Map<Lang, Intl.PluralRules>();

function rulesOf(lang: Lang): Intl.PluralRules {
  const known = rules.get(lang);
  if (known) return known;
  const made = new Intl.PluralRules(locales[lang]);
  rules.set(lang, made);
  return made;
}

/**
 * The form that fits the number: `plural('sv', 1, { one: 'lapp', other: 'lappar' })` gives "lapp".
 * `zero`, where given, is used for 0 in every language ("inga lappar").
 */
export function plural(lang: Lang, n: number, forms: PluralForms): string {
  if (n === 0 && forms.zero !== undefined) return forms.zero;
  return rulesOf(lang).select(n) === 'one' ? forms.one : forms.other;
}
