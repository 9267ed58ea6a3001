import method from '#shared/content/method.json' with { type: 'json' };
import afterwards from './afterwards.json' with { type: 'json' };
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
      theme: note.theme && methodThemes.has(note.theme) ? note.theme : null,
      also: note.alt ?? null,
    }),
    methodPairs,
  );

interface Written {
  readonly n: number;
  readonly lang: string;
  readonly text: string;
  readonly theme: string | null;
  readonly also?: string;
}
interface WrittenSet {
  readonly notes: readonly Written[];
  readonly pairs: readonly (readonly number[])[];
}

function writtenWall(name: string, { notes, pairs }: WrittenSet, keeps: (note: Written) => boolean): Wall {
  const numbered = (number: number | undefined) => notes.find((note) => note.n === number);
  return wallOf(
    name,
    notes.filter(keeps),
    ({ text, theme, also }) => ({ text, theme, also: also ?? null }),
    pairs.map(([a, b]) => [numbered(a), numbered(b)] as const),
  );
}

export const contentWalls: readonly Wall[] = (['sv', 'en', 'mixed'] as const).map(methodWall);
export const heldOutWalls: readonly Wall[] = [
  writtenWall('held out, sv', heldOut, (note) => note.lang === 'sv'),
  writtenWall('held out, en', heldOut, (note) => note.lang === 'en'),
  writtenWall('held out, mixed', heldOut, () => true),
];
export const afterwardsWall: Wall = writtenWall('afterwards, mixed', afterwards, () => true);
