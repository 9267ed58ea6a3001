import * as v from 'valibot';
import { asId } from '#shared/kernel/ids.ts';
import { cleanLine, cleanText } from '#shared/kernel/text.ts';

/** Fields that several steps' messages share. Sizes are UTF-16 units, as a text field's maxlength counts them. */
export const MAX_TEXT = 140;

/**
 * An id made by a client or the server: short, of nanoid's alphabet. Names every object has (`constructor`) are
 * refused, because ids become keys of tables.
 */
export function id<T extends string>() {
  return v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]{1,40}$/),
    v.check((text) => !(text in Object.prototype)),
    v.transform((text) => asId<T>(text)),
  );
}

/** A random key of one contribution or note; 128 bits in nanoid's alphabet. */
export const keySchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{21,24}$/));

/** Cleaned text of 1 to `max` units that may hold line breaks. */
export function text(max: number) {
  return v.pipe(v.string(), v.maxLength(max * 4), v.transform(cleanText), v.minLength(1), v.maxLength(max));
}

/** Cleaned single line of `min` to `max` units. */
export function line(max: number, min = 0) {
  return v.pipe(v.string(), v.maxLength(max * 4), v.transform(cleanLine), v.minLength(min), v.maxLength(max));
}

/** Most signs in a theme's name. */
export const MAX_THEME_NAME = 40;
/** Names of themes that an agenda brings with it; laid on an empty board when the step is entered. */
export const readyThemeNames = v.optional(v.pipe(v.array(line(MAX_THEME_NAME, 1)), v.minLength(1), v.maxLength(12)));

/** A principle, a boundary, or both; each at most 140 (decision 18). That one is there is decided, not parsed. */
export const wordingFields = { principle: line(MAX_TEXT), boundary: line(MAX_TEXT) };
