import { shuffled } from '#shared/kernel/random.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import { demoNotes, questionsOfNotes } from './material.ts';
import { seeded } from './seeded.ts';

/** How many notes people write to a question; one in ten stands over. */
const COUNTS = [0, 1, 1, 1, 2, 2, 2, 2, 3, 3] as const;
/** Every so often somebody writes in the language that comes first to mind. */
const OWN_LANGUAGE = 0.15;

export interface Dealing {
  /** The same for the whole team. */
  readonly seed: string;
  readonly people: number;
  readonly language: Lang;
  readonly question: string;
  readonly maxNotes: number;
}

function countOf(person: number, { seed, question, maxNotes }: Dealing): number {
  const { next } = seeded(`${seed}/${question}/count/${person}`);
  return Math.min(maxNotes, COUNTS[Math.floor(next() * COUNTS.length)] ?? 1);
}

/**
 * What one simulated person writes to a question. All deal themselves from one shuffled pile, so that a note comes once
 * until the pile is through: first the notes that answer this very question, then the others.
 */
export function notesFor(person: number, dealing: Dealing): string[] {
  const { seed, question, language } = dealing;
  const random = seeded(`${seed}/${question}/pile`);
  const own = demoNotes.filter((note) => note.question === questionsOfNotes[question]);
  const pile = [
    ...shuffled(own, random),
    ...shuffled(
      demoNotes.filter((note) => !own.includes(note)),
      random,
    ),
  ];
  let before = 0;
  for (let other = 0; other < person; other++) before += countOf(other, dealing);
  const wanted = countOf(person, dealing);
  return Array.from({ length: wanted }, (_, place) => {
    const note = pile[(before + place) % pile.length];
    const inOwn = seeded(`${seed}/${question}/${person}/${place}`).next() < OWN_LANGUAGE;
    return note?.[inOwn ? note.lang : language] ?? '';
  }).filter((text) => text !== '');
}
