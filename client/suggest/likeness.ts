import { conceptsIn } from './word-concepts.ts';

/** How alike every two texts are, 0 to 1, row by row; a text is 1 with itself. */
export interface Likeness {
  readonly size: number;
  readonly of: (a: number, b: number) => number;
}

type Counts = ReadonlyMap<string, number>;

/** The letters' share of the likeness; the rest is what the words are about. Chosen on the notes of the content pack. */
const LETTERS = 0.4;
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

/**
 * Adds `share` times the cosine of every two texts' features to `sums`. Features weigh by TF-IDF, with the smoothed
 * form ln((1 + n) / (1 + holders)) + 1 (Salton & Buckley 1988; smoothing as in scikit-learn).
 */
function addCosines(texts: readonly Counts[], share: number, sums: Float64Array): void {
  const size = texts.length;
  const holders = new Map<string, { text: number; value: number }[]>();
  texts.forEach((features, text) => {
    for (const [name, value] of features) {
      const list = holders.get(name);
      if (list) list.push({ text, value });
      else holders.set(name, [{ text, value }]);
    }
  });
  const lengths = new Float64Array(size);
  for (const list of holders.values()) {
    const rarity = Math.log((1 + size) / (1 + list.length)) + 1;
    for (const holder of list) {
      holder.value *= rarity;
      lengths[holder.text] = (lengths[holder.text] ?? 0) + holder.value ** 2;
    }
  }
  const scales = lengths.map((length) => (length === 0 ? 0 : 1 / Math.sqrt(length)));
  for (const list of holders.values()) {
    for (const { text, value } of list) {
      const scaled = share * value * (scales[text] ?? 0);
      // Row by row over the holders of one feature: far fewer steps than every pair of texts over all its features.
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
  if (letters < 1) addCosines(clean.map(conceptsIn), 1 - letters, sums);
  if (letters > 0) addCosines(clean.map(gramsIn), letters, sums);
  return { size, of: (a, b) => (a === b ? 1 : (sums[a * size + b] ?? 0)) };
}
