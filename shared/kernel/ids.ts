/**
 * Branded ids: strings the compiler keeps apart. They are made by the shell or by a client (nanoid) and only passed
 * through the pure domain.
 */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type StepId = Id<'step'>;
export type QuestionId = Id<'question'>;
export type NoteId = Id<'note'>;
export type ThemeId = Id<'theme'>;
export type NormId = Id<'norm'>;
/** `step/item/round`: one per question, one per norm and consent round (see boxes.ts). */
export type BoxId = Id<'box'>;

/** Marks a string as an id of kind `T`. The one place where a plain string becomes a branded one. */
export function asId<T extends string>(text: string): T {
  return text as T;
}
