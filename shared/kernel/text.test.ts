import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cleanLine, cleanText, utf8Length } from './text.ts';

// Many cases on a busy machine; and time to shorten a counterexample.
vi.setConfig({ testTimeout: 60_000 });

/** Texts full of what goes wrong: marks, joiners, bidi and control signs, line ends, halves of pairs. */
const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...['e', 'å', '\u0301', '\u030a', '\u0338', '=', ' ', '\u00a0', '\t', '\n', '\r', '\r\n', '\u2028', '\u200b'],
          ...['\u200d', '\u200e', '\u202e', '\u2066', '\ufeff', '\u0000', '\u0085', '\u00ad', '\u2003', '\u{e0041}'],
          ...['\ud83d', '\ude00', '👩\u200d💻', '🇸🇪', '\u1100', '\u1161', '\u212b', '\ufb01', '"', '\\'],
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  },
);

const runs = { numRuns: 400 };

describe('cleaned text', () => {
  it('[TEXT-1] is in form NFC, also where an invisible sign stood between a letter and its mark', () => {
    expect(cleanText('a\u030a')).toBe('å');
    expect(cleanText('a\u200b\u030a')).toBe('å');
    fc.assert(
      fc.property(nasty, (text) => {
        const clean = cleanText(text);
        expect(clean.normalize('NFC')).toBe(clean);
      }),
      runs,
    );
  });

  it('[TEXT-1] stays the same when it is cleaned again', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
      runs,
    );
  });

  it('[TEXT-2] has no control, bidi or invisible sign', () => {
    expect(cleanText('a\u0000b\u0007c\u001bd\u007fe\u0085f\u009fg')).toBe('abcdefg');
    expect(cleanText('\u202eabc\u202c \u2066def\u2069 \u200eg\u200f \u061ch')).toBe('abc def g h');
    expect(cleanText('soft\u00adhyphen \ufeffbyte order \u200bnothing \u2060joined \ufff9a')).toBe(
      'softhyphen byte order nothing joined a',
    );
    expect(cleanText('tag\u{e0041}\u{e007f}')).toBe('tag');
    fc.assert(
      fc.property(nasty, (text) => {
        expect(cleanText(text)).not.toMatch(
          /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\ufeff\u00ad]/u,
        );
      }),
      runs,
    );
  });

  it('[TEXT-2] keeps the joiners of emoji and of scripts that need them', () => {
    expect(cleanText('👩\u200d💻 🏳️\u200d🌈 🇸🇪 می\u200cخواهم')).toBe('👩\u200d💻 🏳️\u200d🌈 🇸🇪 می\u200cخواهم');
  });

  it('[TEXT-3] has no lone surrogate', () => {
    expect(cleanText('a\ud83db')).toBe('ab');
    expect(cleanText('a\ude00b')).toBe('ab');
    expect(cleanText('\ud83d\ud83d\ude00\ude00')).toBe('😀');
    // Halves that only an invisible sign keeps apart were never one sign.
    expect(cleanText('\ud83d\u200b\ude00')).toBe('');
    fc.assert(
      fc.property(nasty, (text) => {
        expect(cleanText(text)).not.toMatch(/\p{Cs}/u);
      }),
      runs,
    );
  });

  it('[TEXT-4] has one kind of line end, at most one blank line, single spaces and none at the ends', () => {
    expect(cleanText('  one\r\ntwo\rthree \n four\u00a0\u00a0five\tsix  ')).toBe('one\ntwo\nthree\nfour five six');
    expect(cleanText('a\n\n\n\n\nb')).toBe('a\n\nb');
    expect(cleanText('a\n \n \n \nb')).toBe('a\n\nb');
    fc.assert(
      fc.property(nasty, (text) => {
        expect(cleanText(text)).not.toMatch(/\r|\t|\n{3}| {2}| \n|\n |^\s|\s$/);
      }),
      runs,
    );
  });

  it('[TEXT-5] has no line break when it is a line', () => {
    expect(cleanLine('one\n\ntwo\nthree')).toBe('one two three');
    fc.assert(
      fc.property(nasty, (text) => {
        expect(cleanLine(text)).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
      }),
      runs,
    );
  });

  it('[TEXT-6] is measured in the bytes it takes on the wire', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const clean = cleanText(text);
        expect(utf8Length(clean)).toBe(new TextEncoder().encode(clean).length);
      }),
      runs,
    );
  });
});
