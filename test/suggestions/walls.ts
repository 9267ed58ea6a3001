import method from '#shared/content/method.json' with { type: 'json' };
import heldOut from './held-out.json' with { type: 'json' };
import type { Labelled, Wall } from './measure.ts';

/** A wall of some of the notes; pairs that are not whole there fall away. */
function wallOf<T>(
  name: string,
  notes: readonly T[],
  read: (note: T) => Labelled,
  pairs: readonly (readonly [T | undefined, T | undefined])[],
): Wall {
  const places = pairs.map(([a, b]) => [a ? notes.indexOf(a) : -1, b ? notes.indexOf(b) : -1] as const);
  return { name, notes: notes.map(read), pairs: places.filter(([a, b]) => a >= 0 && b >= 0) };
}

/** The notes of the content pack, in one language or as they were written. Held ones never reach a wall. */
const methodNotes = method.notes.filter((note) => note.kind !== 'held');
const methodThemes: ReadonlySet<string> = new Set(method.themes.map((theme) => theme.id));
const methodPairs = methodNotes.flatMap((note) =>
  note.dup_of === undefined ? [] : [[methodNotes.find((other) => other.id === note.dup_of), note] as const],
);

const methodWall = (language: 'sv' | 'en' | 'mixed'): Wall =>
  wallOf(
    `content pack, ${language}`,
    methodNotes,
    (note) => ({
      text: language === 'en' || (language === 'mixed' && note.lang === 'en') ? note.en : note.sv,
      theme: note.theme !== undefined && methodThemes.has(note.theme) ? note.theme : null,
      also: note.alt ?? null,
    }),
    methodPairs,
  );

type HeldNote = (typeof heldOut.notes)[number];
const heldPairs = heldOut.pairs.map(
  ([a, b]) => [heldOut.notes.find((note) => note.n === a), heldOut.notes.find((note) => note.n === b)] as const,
);

const heldWall = (name: string, keeps: (note: HeldNote) => boolean): Wall =>
  wallOf(
    `held out, ${name}`,
    heldOut.notes.filter(keeps),
    ({ text, theme, also }) => ({ text, theme, also: also ?? null }),
    heldPairs,
  );

export const contentWalls: readonly Wall[] = (['sv', 'en', 'mixed'] as const).map(methodWall);
export const heldOutWalls: readonly Wall[] = [
  heldWall('sv', (note) => note.lang === 'sv'),
  heldWall('en', (note) => note.lang === 'en'),
  heldWall('mixed', () => true),
];
