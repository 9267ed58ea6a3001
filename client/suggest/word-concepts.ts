import { type Concept, vocabulary } from './vocabulary.ts';

/** A concept ready to be looked for: the names of its two features and what finds it. */
interface Finder {
  readonly concept: string;
  readonly topic: string;
  readonly pattern: RegExp;
}

/** A concept says what a note is about more closely than its topic does. */
const CONCEPT = 1;
const TOPIC = 0.6;

const escaped = (word: string): string => word.replace(/[\\^$+()[\]{}|.]/g, '\\$&');

/** What finds one entry of the vocabulary; `vocabulary.ts` says how entries are written. */
function patternOf(words: readonly string[]): RegExp {
  const parts = words.map((entry) => {
    const inside = entry.startsWith('*');
    const whole = entry.endsWith('.');
    const core = entry.slice(inside ? 1 : 0, whole ? -1 : undefined);
    return `${inside ? '' : '(?<!\\p{L})'}${escaped(core)}${whole ? '(?!\\p{L})' : ''}`;
  });
  return new RegExp(parts.join('|'), 'u');
}

const finder = ({ topic, words }: Concept, index: number): Finder => ({
  concept: `concept ${index}`,
  topic: `topic ${topic}`,
  pattern: patternOf(words.split('|')),
});

let finders: readonly Finder[] | null = null;

/**
 * What a text is about, by the words in it: each concept found and the topic it belongs to, with their weights. Two
 * concepts of one topic count the topic once.
 * @param text cleaned, in lower case
 */
export function conceptsIn(text: string): Map<string, number> {
  finders ??= vocabulary.map(finder);
  const found = new Map<string, number>();
  for (const { concept, topic, pattern } of finders) {
    if (!pattern.test(text)) continue;
    found.set(concept, CONCEPT);
    found.set(topic, TOPIC);
  }
  return found;
}
