import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { id, keySchema, line, MAX_TEXT, text, wordingFields } from './fields.ts';

const good = (schema: v.GenericSchema, input: unknown) => v.safeParse(schema, input).success;
const value = <T>(schema: v.GenericSchema<unknown, T>, input: unknown) => v.parse(schema, input);

describe('ids', () => {
  it('[KERNEL-6] are one to forty signs of the alphabet', () => {
    for (const text of ['a', 'A-z_09', 'x'.repeat(40)]) expect(good(id(), text), text).toBe(true);
    for (const text of ['', 'x'.repeat(41), 'a/b', 'å', 'a b', 'a\n', '<b>', 7, null, ['a']])
      expect(good(id(), text), String(text)).toBe(false);
  });

  it('[KERNEL-6] are never names that every object has', () => {
    for (const text of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])
      expect(good(id(), text), text).toBe(false);
    expect(good(id(), 'main')).toBe(true);
  });

  it('[KERNEL-6] of contributions have at least 126 random bits', () => {
    expect(good(keySchema, 'V1StGXR8_Z5jdHi6B-myT')).toBe(true);
    for (const text of ['V1StGXR8_Z5jdHi6B-my', 'x'.repeat(25), 'V1StGXR8 Z5jdHi6B-myT'])
      expect(good(keySchema, text), text).toBe(false);
  });
});

describe('texts', () => {
  const long = 'å'.repeat(140);

  it('[TEXT-7] may have as many signs as the limit after cleaning, and not one more', () => {
    expect(value(text(MAX_TEXT), long)).toBe(long);
    expect(good(text(MAX_TEXT), `${long}å`)).toBe(false);
    expect(value(text(MAX_TEXT), `  ${'a\u030a'.repeat(140)}\u200b `)).toBe(long);
    expect(good(text(MAX_TEXT), `${long}${' '.repeat(421)}`)).toBe(false);
    // An emoji counts two, as a text field's maxlength counts it.
    expect(good(text(MAX_TEXT), '😀'.repeat(70))).toBe(true);
    expect(good(text(MAX_TEXT), '😀'.repeat(71))).toBe(false);
  });

  it('[TEXT-7] are refused when nothing is left of them', () => {
    for (const empty of ['', '   ', '\n\n', '\u200b\u202e', '\ud83d'])
      expect(good(text(MAX_TEXT), empty), JSON.stringify(empty)).toBe(false);
    expect(good(line(30, 1), ' \n ')).toBe(false);
  });

  it('[TEXT-7] may be empty where one of two is enough', () => {
    expect(value(line(MAX_TEXT), ' \u200b ')).toBe('');
    expect(value(v.strictObject(wordingFields), { principle: 'Vi\nhälsar', boundary: '' })).toEqual({
      principle: 'Vi hälsar',
      boundary: '',
    });
    expect(good(v.strictObject(wordingFields), { principle: 'x'.repeat(141), boundary: '' })).toBe(false);
    expect(good(v.strictObject(wordingFields), { principle: '', boundary: 'x'.repeat(141) })).toBe(false);
  });

  it('[TEXT-5] keep their line breaks in notes and lose them in lines', () => {
    expect(value(text(MAX_TEXT), 'ett\r\ntvå')).toBe('ett\ntvå');
    expect(value(line(MAX_TEXT), 'ett\r\ntvå')).toBe('ett två');
  });
});
