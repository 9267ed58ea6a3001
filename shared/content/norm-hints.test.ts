import { describe, expect, it } from 'vitest';
import method from './method.json' with { type: 'json' };
import { normHints } from './norm-hints.ts';

const sv = (principle: string, boundary = '') => normHints({ principle, boundary }, 'sv');
const en = (principle: string, boundary = '') => normHints({ principle, boundary }, 'en');

describe('hints while drafting', () => {
  it('[CONTENT-4] has none for an empty wording, nor for a good one', () => {
    expect(sv('')).toEqual([]);
    expect(sv('   ')).toEqual([]);
    expect(sv('Vi hälsar på alla när vi kommer.')).toEqual([]);
    expect(en('We say hello to everyone when we arrive.', 'We don’t interrupt.')).toEqual([]);
  });

  it('[CONTENT-4] has none for most of the content pack’s own norms', () => {
    for (const language of ['sv', 'en'] as const)
      for (const norm of method.norms) {
        const boundary = norm.type === 'boundary';
        const wording = { principle: boundary ? '' : norm[language], boundary: boundary ? norm[language] : '' };
        expect(normHints(wording, language), norm[language]).toEqual([]);
      }
  });

  it('[CONTENT-4] tells when a part does not start with we', () => {
    expect(sv('Alla hälsar.')).toEqual(['start']);
    expect(sv('Vilja är viktigt.')).toEqual(['start']);
    expect(sv('Vi hälsar.', 'Ingen avbryter.')).toEqual(['start']);
    expect(en('Welcome everyone.')).toEqual(['start']);
    expect(en('  we greet everyone.')).toEqual([]);
  });

  it('[CONTENT-4] tells when a boundary has no not', () => {
    expect(sv('', 'Vi väntar med telefonen.')).toEqual(['boundary']);
    expect(sv('', 'Vi intervjuar varandra.')).toEqual(['boundary']);
    expect(sv('', 'Vi avbryter inte.')).toEqual([]);
    expect(en('', "We don't interrupt.")).toEqual([]);
    expect(en('', 'We do nothing of note.')).toEqual(['boundary']);
  });

  it('[CONTENT-4] asks how a value word looks', () => {
    expect(sv('Vi visar respekt.')).toEqual(['value']);
    expect(sv('Vi respekterar varandra.')).toEqual(['value']);
    expect(en('We show trust.')).toEqual(['value']);
    expect(en('We use the trustee list.')).toEqual([]);
  });

  it('[CONTENT-4] notes always and never, and trying', () => {
    expect(sv('Vi svarar alltid.')).toEqual(['absolute']);
    expect(sv('', 'Vi avbryter aldrig.')).toEqual(['absolute']);
    expect(sv('Vi försöker svara.')).toEqual(['trying']);
    expect(en('We always try to answer.')).toEqual(['absolute', 'trying']);
  });

  it('[CONTENT-4] knows where a word ends, also beside å, ä and ö', () => {
    expect(sv('Vi åker till Tillitåsen.')).toEqual([]);
    expect(sv('VI SVARAR ALLTID.')).toEqual(['absolute']);
  });
});
