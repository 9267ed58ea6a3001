/** Words shorter than this are never divided. */
const longWord = /\p{L}{12,}/gu;

const vowels = new Set('aeiouyåäöéèêëüïøæàáíóú');

/** Consonants that begin a syllable together. */
const onsets = new Set(['bl', 'br', 'dr', 'fl', 'fr', 'gl', 'gr', 'kl', 'kr', 'kv', 'pl', 'pr', 'tr', 'tv', 'sj']);

/** Letters that must stand on either side of a break. */
const least = 4;

/** How many of the consonants between two vowels go to the next line. */
function carriedOver(cluster: string): number {
  if (cluster === 'ng' || cluster === 'ck') return 0;
  if (cluster.length < 3) return 1;
  // A doubled consonant closes its syllable: "upp|skatt|ning".
  if (cluster.startsWith('ng') || cluster.at(0) === cluster.at(1)) return cluster.length - 2;
  return onsets.has(cluster.slice(-2)) ? 2 : 1;
}

function breaksIn(word: string): number[] {
  const letters = word.toLowerCase();
  const breaks: number[] = [];
  let afterVowel = -1;
  for (let at = 0; at < letters.length; at += 1) {
    if (!vowels.has(letters.charAt(at))) continue;
    if (afterVowel > 0 && at > afterVowel) {
      const cut = at - carriedOver(letters.slice(afterVowel, at));
      if (cut >= least && letters.length - cut >= least) breaks.push(cut);
    }
    afterVowel = at + 1;
  }
  return breaks;
}

/**
 * Splits a text where its long words may be divided: "Ansvars|för|del|ningen". Browsers without Swedish hyphenation
 * rules would otherwise run a long compound out of a narrow note or cut it anywhere. The rule is the one taught in
 * school, one consonant to the next line; nothing is stored, the text itself stays as it was written.
 */
export function softBreaks(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(longWord)) {
    for (const cut of breaksIn(match[0])) {
      parts.push(text.slice(from, match.index + cut));
      from = match.index + cut;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
