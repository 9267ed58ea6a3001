import type { Lang } from '#shared/kernel/step-module.ts';
import type { Wording } from '#shared/record/types.ts';

/**
 * Hints while drafting (method, step 8): they help, they never block. Each is a code; the sentence is the client's.
 * - `start`: does not begin with "Vi"/"We";
 * - `boundary`: a boundary without a "not";
 * - `value`: a value word alone says nothing one could film;
 * - `absolute`: always and never are not kept;
 * - `trying`: "try to" promises little.
 */
export type NormHint = 'start' | 'boundary' | 'value' | 'absolute' | 'trying';

interface Words {
  readonly start: RegExp;
  readonly not: RegExp;
  readonly value: RegExp;
  readonly absolute: RegExp;
  readonly trying: RegExp;
}

/** `\b` knows no å ä ö, so words are bounded by "no letter beside". */
const word = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

const words: Readonly<Record<Lang, Words>> = {
  sv: {
    start: /^vi(?!\p{L})/iu,
    not: word('inte|aldrig|ingen|inga|inget'),
    value: word('respekt|respektera|respekterar|öppenhet|tillit|förtroende|kommunikation|transparens|trivsel|lyhörda?'),
    absolute: word('alltid|aldrig'),
    trying: word('försök|försöka|försöker'),
  },
  en: {
    start: /^we(?!\p{L})/iu,
    not: word("not|never|no|don[’']t|won[’']t|aren[’']t|doesn[’']t"),
    value: word('respect|respectful|openness|trust|communication|transparency|wellbeing|well-being'),
    absolute: word('always|never'),
    trying: word('try|tries|strive'),
  },
};

/** The hints for a wording in the workshop's language; an empty wording gets none. */
export function normHints({ principle, boundary }: Wording, language: Lang): NormHint[] {
  const own = words[language];
  const parts = [principle, boundary].filter((part) => part.trim() !== '');
  if (parts.length === 0) return [];
  const hints: NormHint[] = [];
  if (!parts.every((part) => own.start.test(part.trim()))) hints.push('start');
  if (boundary.trim() !== '' && !own.not.test(boundary)) hints.push('boundary');
  if (parts.some((part) => own.value.test(part))) hints.push('value');
  if (parts.some((part) => own.absolute.test(part))) hints.push('absolute');
  if (parts.some((part) => own.trying.test(part))) hints.push('trying');
  return hints;
}
