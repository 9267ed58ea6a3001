import { conceptsIn } from './word-concepts.ts';

/** How alike every two texts are, 0 to 1; a text is 1 with itself. */
export interface Likeness {
  readonly size: number;
  readonly of: (a: number, b: number) => number;
}

type Counts = ReadonlyMap<string, number>;
interface Holder {
  readonly text: number;
  readonly value: number;
}

/** The letters' share of the likeness; the rest is what the words are about. */
const LETTERS = 0.4;
/**
 * Counted as if every text were also about something nobody else writes of. So one shared concept is not everything
 * where it is the only one found: near-duplicates share several.
 */
const UNKNOWN = 10;
const GRAM_SIZES = [3, 4, 5];

const cleaned = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** Every run of three to five signs, with how often it occurs. */
function gramsIn(text: string): Counts {
  const found = new Map<string, number>();
  for (const size of GRAM_SIZES) {
    for (let at = 0; at + size <= text.length; at++) {
      const gram = text.slice(at, at + size);
      found.set(gram, (found.get(gram) ?? 0) + 1);
    }
  }
  return found;
}

/** The texts that have each feature, weighed by how rare it is: ln((1 + n) / (1 + holders)) + 1, smoothed TF-IDF. */
function weighed(texts: readonly Counts[]): Holder[][] {
  const holders = new Map<string, Holder[]>();
  texts.forEach((features, text) => {
    for (const [name, value] of features) {
      const list = holders.get(name);
      if (list) list.push({ text, value });
      else holders.set(name, [{ text, value }]);
    }
  });
  return [...holders.values()].map((list) => {
    const rarity = Math.log((1 + texts.length) / (1 + list.length)) + 1;
    return list.map(({ text, value }) => ({ text, value: value * rarity }));
  });
}

/**
 * Adds `share` times the cosine of every two texts' features to `sums` (TF-IDF and cosine: Salton & Buckley 1988).
 * @param unknown what each text's squared length has besides its features
 */
function addCosines(texts: readonly Counts[], share: number, unknown: number, sums: Float64Array): void {
  const size = texts.length;
  const features = weighed(texts);
  const lengths = new Float64Array(size).fill(unknown);
  for (const list of features) for (const { text, value } of list) lengths[text] = (lengths[text] ?? 0) + value * value;
  const scales = lengths.map((length) => (length === 0 ? 0 : 1 / Math.sqrt(length)));
  // By feature and not by pair: most pairs share few of their hundreds of features.
  for (const list of features) {
    for (const { text, value } of list) {
      const scaled = share * value * (scales[text] ?? 0);
      for (const other of list) {
        const at = text * size + other.text;
        sums[at] = (sums[at] ?? 0) + scaled * other.value * (scales[other.text] ?? 0);
      }
    }
  }
}

/**
 * How alike the texts are: by what their words are about, in either language, and by their letters. It compares words
 * and understands nothing.
 * @param letters the letters' share, 0 to 1; 1 is the baseline that knows no words
 */
export function likenessOf(texts: readonly string[], letters = LETTERS): Likeness {
  const size = texts.length;
  const clean = texts.map(cleaned);
  const sums = new Float64Array(size * size);
  if (letters < 1) addCosines(clean.map(conceptsIn), 1 - letters, UNKNOWN, sums);
  if (letters > 0) addCosines(clean.map(gramsIn), letters, 0, sums);
  return { size, of: (a, b) => (a === b ? 1 : (sums[a * size + b] ?? 0)) };
}
