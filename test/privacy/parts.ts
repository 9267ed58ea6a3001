import { keyFor } from '#shared/testing/seeded-random.ts';

/** What somebody hands in about an item, and the random key it goes under. Null: a blank. */
export interface Entry {
  readonly key: string;
  readonly body: unknown;
}
export type Part = (about: string) => Entry | null;

const notes = (part: number, about: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: keyFor(`part ${part} ${about} note ${index}`),
    text:
      index === 0 && part % 2 === 0
        ? `Kalle är lat, skriver roll ${part} om ${about}`
        : `Lapp ${index} av roll ${part} om ${about}: ${'ordet '.repeat(part)}`.trim(),
  }));

/** A lot with the part's base, and its lots of the rounds before. */
function lotBody(part: number, round: number) {
  const lot = (number: number) => keyFor(`part ${part} lot ${number}`);
  const earlier = Array.from({ length: round - 1 }, (_, place) => lot(place + 1));
  return { lot: lot(round), base: part % 3 === 2 ? null : part % 3, earlier };
}

/** What the phones of three parts write for their groups. */
function groupBody(part: number, about: string) {
  if (part > 2) return null;
  const entry = (what: string) => ({ key: keyFor(`part ${part} ${about}`), text: `${what} av roll ${part}` });
  if (about === 'group notes') return { group: part, notes: [entry('Grupplapp')] };
  return { group: part, proposals: [{ ...entry('Utkast'), form: 'principle', topic: 't1' }] };
}

/** Seven sentences; the first is passed by most, so that nothing is said of it, and the last part rates only three. */
function ratingsOf(part: number) {
  const sentences = part === 7 ? [2, 3, 4] : [1, 2, 3, 4, 5, 6, 7];
  return sentences.map((sentence) => ({
    item: `r${sentence}`,
    level: sentence === 1 && part > 3 ? null : 1 + ((part * sentence) % 5),
  }));
}

/** What is not one of the common steps. */
const special: Readonly<Record<string, (part: number, about: string) => unknown>> = {
  checkin: (part) => ({ level: part === 6 ? null : 1 + (part % 5) }),
  ratings: (part) => ({ ratings: ratingsOf(part), done: part !== 7 }),
  'lot 1': (part) => lotBody(part, 1),
  'lot 2': (part) => lotBody(part, 2),
  'lot 3': (part) => lotBody(part, 3),
  'group notes': groupBody,
  'group drafts': groupBody,
};

/** What a part's phone has drawn of these notes, and how it rates them. */
function siftBody(part: number, notes: readonly string[]) {
  const own = notes.filter((_note, place) => (place + part) % 3 !== 0).slice(0, 5);
  return { ratings: own.map((item, place) => ({ item, level: (place + part) % 3 })), done: part % 4 !== 3 };
}

function bodyOf(part: number, about: string): unknown {
  if (about.startsWith('sift ')) return siftBody(part, about.split(' ').slice(1));
  const text = (what: string) => ({ key: keyFor(`part ${part} ${about} ${what}`), text: `${what} av roll ${part}` });
  switch (about) {
    case 'q1':
      return { notes: notes(part, about, 1 + (part % 3)), pass: false };
    case 'q2':
      // The fourth part writes nothing here: swapped with a writer, it must not show either.
      return part === 3 ? null : { notes: notes(part, about, part % 2), pass: part % 2 === 0 };
    case 'q1 again':
      return { notes: part === 0 ? [text('Omskrivet')] : [], pass: part !== 0 };
    case 'names':
      return { names: part < 3 ? [text('Namn')] : [] };
    case 'dots':
      return { themes: [`t${1 + (part % 4)}`, `t${1 + ((part + 1) % 4)}`] };
    case 'proposals':
      return { proposals: part % 2 === 0 ? [{ ...text('Förslag'), form: 'principle' }] : [] };
    case 'first answer':
      return part === 0
        ? { level: 'objection', texts: [text('Kan bli fel'), text('Behöver ändras')], canTry: false }
        : { level: part === 1 ? 'concern' : 'in', texts: part === 1 ? [text('Oro')] : [], canTry: false };
    case 'second answer':
      return { level: part === 2 ? 'pass' : 'tryable', texts: [], canTry: false };
    case 'word':
      return { word: text('Ord') };
    default:
      return null;
  }
}

/** The part with this number: everything one person would write in a whole workshop. */
export function partOf(part: number): Part {
  return (about) => ({ key: keyFor(`part ${part} ${about}`), body: (special[about] ?? bodyOf)(part, about) });
}
