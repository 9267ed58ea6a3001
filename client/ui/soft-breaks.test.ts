import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softBreaks } from './soft-breaks.ts';

const divided = (text: string) => softBreaks(text).join('|');

describe('dividing long words', () => {
  it('[HYPHEN-1] divides Swedish compounds where a reader would', () => {
    expect(divided('Ansvarsfördelningen')).toBe('Ansvars|för|del|ningen');
    expect(divided('medarbetarsamtalet')).toBe('medar|be|tar|sam|talet');
    expect(divided('Arbetsplatsträff')).toBe('Arbets|plats|träff');
    expect(divided('tillgänglighet')).toBe('till|gäng|lighet');
    expect(divided('Medarbetaruppskattning')).toBe('Medar|be|ta|rupp|skatt|ning');
    expect(divided('förkortningarna')).toBe('förkort|ning|arna');
  });

  it('[HYPHEN-1] leaves shorter words whole', () => {
    expect(softBreaks('Vi svarar inom en arbetsdag')).toEqual(['Vi svarar inom en arbetsdag']);
  });

  it('[HYPHEN-2] never changes, loses or adds a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(softBreaks(text).join('')).toBe(text);
      }),
    );
  });
});
