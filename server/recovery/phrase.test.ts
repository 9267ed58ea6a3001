import { describe, expect, it } from 'vitest';
import { isPhrase, newPhrase, phraseBits, plainPhrase, slowHash } from './phrase.ts';
import { swedishWords } from './words-sv.ts';

describe('the recovery phrase', () => {
  it('[RECOVER-1] is six words, new each time, and too many to guess', () => {
    for (const language of ['sv', 'en'] as const) {
      const phrases = Array.from({ length: 50 }, () => newPhrase(language));
      for (const phrase of phrases) expect(phrase.split(' ')).toHaveLength(6);
      expect(new Set(phrases).size).toBe(50);
      expect(phraseBits(language)).toBeGreaterThan(60);
    }
  });

  it('[RECOVER-1] is made of words that cannot be mistaken for each other', () => {
    expect(swedishWords.every((word) => /^[a-zåäöé]{3,10}$/.test(word))).toBe(true);
    expect(new Set(swedishWords.map(plainPhrase)).size).toBe(swedishWords.length);
  });

  it('[RECOVER-2] is stored as a slow hash with a salt of its own', async () => {
    const [one, other] = await Promise.all([slowHash('björn sol ost'), slowHash('björn sol ost')]);
    expect(one).toMatch(/^scrypt\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}$/);
    expect(one).not.toBe(other);
  });

  it('[RECOVER-3] is known again however it was written down, and nothing else is', async () => {
    const stored = await slowHash('björn sol ost');
    for (const typed of ['björn sol ost', ' Bjorn, SOL – ost.', 'BJÖRN\nSOL\nOST'])
      expect(await isPhrase(typed, stored)).toBe(true);
    for (const typed of ['sol björn ost', 'björn sol', '', 'björn sol osten'])
      expect(await isPhrase(typed, stored)).toBe(false);
    expect(await isPhrase('björn sol ost', undefined)).toBe(false);
  });
});
