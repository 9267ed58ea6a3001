import {
  monthNames,
  onlyPeople,
  personalQuality,
  personBefore,
  placeBefore,
  placeNames,
  roleWords,
  setPhrases,
  signOfPerson,
  surname,
  thingAfter,
  thingBefore,
  thingWords,
  titleBefore,
} from './name-context.ts';
import { capitalNames, clearNames, unsureNames } from './name-list.ts';

/**
 * What in a text seems to name somebody. `person`: a first name, a nickname, a surname; such a note is held. `role`: a
 * role that one person holds ("the boss"); a reason to ask on the phone, never to hold (method, note 47).
 */
export interface NameHit {
  readonly kind: 'person' | 'role';
  /** The word or words as they stand in the text. */
  readonly word: string;
}

interface Word {
  readonly text: string;
  readonly low: string;
  /** At the start of the text, of a sentence, or after a colon or a quotation mark: a capital means nothing there. */
  readonly first: boolean;
  readonly before: string;
  readonly after: string;
  /** The word after that. */
  readonly next: string;
  /** What stands between this word and the next begins a number or the like. */
  readonly tail: string;
}

const WORD = /\p{L}+(?:[’'´-]\p{L}+)*/gu;
const STARTS = /(?:^|[.!?:;"”“»•–—(\n]|\s-\s)\s*$/u;
const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^[^\p{Ll}]*$/u;

/**
 * Looks for somebody's name, else for a role held by one person, in either language. Pure, and the same on phone and
 * server. Null when the text seems to name nobody.
 */
export function findName(text: string): NameHit | null {
  const plain = text.replace(setPhrases, (phrase) => ' '.repeat(phrase.length));
  const mention = /(?<![\p{L}\d.])@\p{L}{2,}/u.exec(plain);
  if (mention) return { kind: 'person', word: mention[0] };
  const words = wordsOf(plain);
  const person = words.find((word) => namesPerson(word));
  if (person) return { kind: 'person', word: bare(person.text) };
  const role = roleWords.exec(plain);
  return role ? { kind: 'role', word: role[0] } : null;
}

/** True when a note with this text must not reach a wall before somebody has looked at it. */
export function mustHold(text: string): boolean {
  return findName(text)?.kind === 'person';
}

function wordsOf(text: string): Word[] {
  const shouted = SHOUTED.test(text) && text.length > 6;
  const found = [...text.matchAll(WORD)];
  return found.map((match, at) => {
    const next = found[at + 1];
    const end = match.index + match[0].length;
    const gap = text.slice(end, next?.index ?? text.length);
    const close = /^[\s,]*$/u.test(gap) && !/\n/.test(gap);
    const back = text.slice((found[at - 1]?.index ?? 0) + (found[at - 1]?.[0].length ?? 0), match.index);
    return {
      text: shouted ? match[0].toLowerCase() : match[0],
      low: match[0].toLowerCase(),
      first: STARTS.test(text.slice(0, match.index)),
      before: /^[\s,]*$/u.test(back) ? (found[at - 1]?.[0] ?? '') : '',
      after: close ? (next?.[0] ?? '') : '',
      next: found[at + 2]?.[0] ?? '',
      tail: gap.trim().slice(0, 1),
    };
  });
}

/** A name without the s that says whose: `Kalles`, `Miriam’s`. */
function bare(text: string): string {
  return text.replace(/[’'´]s?$/iu, '');
}

function namesPerson(word: Word): boolean {
  const stem = bare(word.text);
  const capital = CAPITAL.test(stem);
  const before = word.before.toLowerCase();
  const after = word.after.toLowerCase();
  if (thingBefore.has(before) || (capital && thingAfter.has(after))) return false;
  if (capital && titleBefore.test(word.before)) return true;
  if (capital && surname.test(stem)) return true;
  if (stem.includes('-')) return doubleName(stem);
  const name = stem
    .toLowerCase()
    .replace(/[áàâ]/gu, 'a')
    .replace(/[éèê]/gu, 'e')
    .replace(/ó/gu, 'o')
    .replace(/í/gu, 'i');
  const forms = name.endsWith('s') ? [name, name.slice(0, -1)] : [name];
  if (forms.some((form) => clearNames.has(form))) return true;
  if (!capital) return false;
  if (forms.some((form) => capitalNames.has(form))) return true;
  return forms.some((form) => unsureNames.has(form)) && usedLikeName(word, name, before, after);
}

/** `Eva-Lena`, `Sven-Erik`; not `Teams-möten` nor `Max-tid`. */
function doubleName(stem: string): boolean {
  const [first = '', second = ''] = stem.split(/[’'´-]/u);
  if (!CAPITAL.test(second)) return false;
  const known = (part: string) =>
    [clearNames, capitalNames, unsureNames].some(
      (names) => names.has(part.toLowerCase().replace(/s$/u, '')) || names.has(part.toLowerCase()),
    );
  return known(first) && known(second);
}

/** Whether a common word with a capital stands where a name would. */
function usedLikeName(word: Word, name: string, before: string, after: string): boolean {
  const month = monthNames.has(name);
  if (/^\d/u.test(word.tail) || (placeBefore.has(before) && (month || placeNames.has(name)))) return false;
  if (personBefore.has(before) && !placeNames.has(name)) return true;
  if (/[’'´]s$/u.test(word.text) && !month) return true;
  if (signOfPerson.has(after) && personalQuality.has(word.next.toLowerCase())) return true;
  if (signOfPerson.has(after) && (onlyPeople.has(after) || !(month || thingWords.has(name) || placeNames.has(name))))
    return true;
  return !word.first && !month && !placeNames.has(name);
}
