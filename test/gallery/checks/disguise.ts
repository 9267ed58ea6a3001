import { languageNames } from '#client/i18n/language.ts';
import { agreementDate, agreementWords } from '#shared/content/agreement-words.ts';
import { carefulScripts } from '#shared/content/careful.ts';
import { alwaysLines } from '#shared/content/frame.ts';
import { scriptFor } from '#shared/content/scripts.ts';
import { template, templateKeys } from '#shared/content/templates.ts';
import { stepKinds } from '#shared/steps/registry.ts';
import { distinct, isSeen, nameOf } from './seen.ts';

/** In the pseudo-locale everything the interface says is in brackets; what is not, somebody wrote into the code. */

/** Names, of keys too, which are the same in every language. */
const names = ['samsyn', 'Samsyn', 'Enter', ...Object.values(languageNames)];
const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'aria-description', 'aria-roledescription'];

/** Visible or read-out texts that are neither disguised nor among `content`. */
export function hardCodedTexts(content: readonly unknown[]): string[] {
  const known = [
    ...names,
    ...agreementTexts(),
    ...contentPack(),
    ...textsIn(carefulScripts),
    ...textsIn(alwaysLines),
    ...content.flatMap(textsIn),
  ].map(plain);
  // Content is quoted, listed and joined with other content, so it is looked up in pieces.
  const isKnown = (text: string) =>
    plain(text)
      .split(/[.,:;·”"“–()/]+/)
      .every((piece) => !hasWords(piece) || known.some((one) => one.includes(piece.trim())));
  const faults: string[] = [];
  let depth = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, textarea') || !parent.checkVisibility({ visibilityProperty: true }))
      continue;
    const outside = [...text].filter((sign) => !within(sign)).join('');
    if (hasWords(outside) && !isKnown(outside)) faults.push(`not from the messages: ${nameOf(parent)}`);
  }
  for (const element of document.querySelectorAll(attributes.map((name) => `[${name}]`).join())) {
    for (const name of attributes) {
      const text = element.getAttribute(name) ?? '';
      const bare = text.replace(/\[.*\]/gs, '');
      if (isSeen(element) && hasWords(bare) && !isKnown(bare)) faults.push(`${name} not from the messages: "${text}"`);
    }
  }
  return distinct(faults);

  /** Keeps count of the brackets that are open, over the borders of elements. */
  function within(sign: string): boolean {
    if (sign === '[') depth += 1;
    const inside = depth > 0;
    if (sign === ']') depth = Math.max(0, depth - 1);
    return inside;
  }
}

/** Numbers, times, dates and room codes are nobody's words. */
function hasWords(text: string): boolean {
  const rest = text
    .replace(/\b[A-Z0-9]{3} ?[A-Z0-9]{3}\b/g, '')
    .replace(/\d{1,2} \p{L}+( \d{4})?|\p{L}+ \d{4}/gu, '')
    .replace(/(https?:\/\/)?[\w-]+(\.[\w-]+)+(:\d+)?\S*/g, '')
    .replace(/\b(mån|tis|ons|tors|fre|lör|sön|mon|tues|wednes|thurs|fri|satur|sun)(dag|day)(en)?\b/gi, '');
  return /\p{L}{2}/u.test(rest);
}

/** Without soft breaks, odd spaces and capitals. */
function plain(text: string): string {
  return (
    text
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      // Where the content leaves room for a date, there is one.
      .replace(/\{[^}]*\}|\d{1,2} \p{L}{3,9}( \d{4})?/gu, '§')
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The agreement's own words are content: it speaks the workshop's language. */
function agreementTexts(): string[] {
  return (['sv', 'en'] as const).flatMap((language) => {
    const words = agreementWords[language];
    const dates = ['2027-04-23', '2027-06-11', '2027-06-04'].map((date) => agreementDate(language, date));
    const people = Array.from({ length: 41 }, (_, count) => words.participants(count));
    const dated = dates.flatMap((date) => [
      words.onTrialUntil(date),
      words.mandateCheck(date),
      words.mandateGoesOn(date),
      words.followUp(date),
      words.followUpLine(date, true),
      words.followUpLine(date, false),
      date,
    ]);
    return [...textsIn(words), ...people, ...dated];
  });
}

/** Names and prompts of the templates, and what the facilitator says: in both languages, with tests of their own. */
function contentPack(): string[] {
  const phases = [0, 1, 2, 3];
  return templateKeys.flatMap((key) => [
    ...textsIn(template(key)),
    ...stepKinds.flatMap((kind) => phases.flatMap((phase) => textsIn(scriptFor(kind, phase, key)))),
  ]);
}
