import { cleanLine } from '#shared/kernel/text.ts';

/** What some Markdown reader gives a meaning to wherever it stands: emphasis, code, links, tables, formulas, HTML. */
const SPECIAL = /[\\`*_[\]{}#|~$^=<>]/g;

/** An ampersand that would start an entity. */
const ENTITY = /&(?=#|[A-Za-z])/g;

/** At the start of a line: a list, a numbered list, or the line under a heading. */
const LINE_START = /^(?:[-+:]|\d{1,9}(?=[.)]))/;

/**
 * Words that readers turn into links or calls by themselves, after any escape is gone: addresses, mail, @names, #42.
 * A label of two letters or more before the dot, so that "t.ex." and "bl.a." stay words.
 */
const LINK_LIKE =
  /:\/|:\S*@|@|^\W*www\.|#\d|[\p{L}\p{N}]{2,}\.\p{L}{2,}|\d\.\d+\.\d|^\W*[\p{L}\p{N}]\.(?!ex\b)\p{L}{2,}/iu;

const SCHEME = /^\W*(?:mailto|tel|javascript|data|file|ftp|https?):/i;

/** As code, a word stays what it is in every reader. The fence is longer than any run of backticks inside. */
function asCode(word: string): string {
  const runs = word.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const room = word.startsWith('`') || word.endsWith('`') ? ' ' : '';
  return `${fence}${room}${word}${room}${fence}`;
}

function escapeWord(word: string): string {
  if (LINK_LIKE.test(word) || SCHEME.test(word)) return asCode(word);
  return word.replace(ENTITY, '&amp;').replace(SPECIAL, (sign) => {
    if (sign === '<') return '&lt;';
    if (sign === '>') return '&gt;';
    return `\\${sign}`;
  });
}

/**
 * A person's text as one inert line of Markdown: it renders as exactly the words that were written, in any reader, and
 * never as a heading, list, quote, link, image, HTML, formula or mention. May stand anywhere in a line.
 */
export function escapeMarkdown(text: string): string {
  const line = cleanLine(text)
    .split(' ')
    .map((word) => escapeWord(word))
    .join(' ');
  return line.replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
