import type { Lang } from '#shared/kernel/step-module.ts';
import method from './method.json' with { type: 'json' };

/** Templates that can be opened. The method's data holds more; each appears here when its steps are built. */
export const templateKeys = ['standard'] as const;
export type TemplateKey = (typeof templateKeys)[number];
/** Lengths the method gives timings for, in minutes. */
export const lengths = [30, 60, 90] as const;
export type Length = (typeof lengths)[number];

/** A text in both languages of the content pack. */
export type Text = Readonly<Record<Lang, string>>;

export interface Template {
  readonly key: TemplateKey;
  readonly name: Text;
  /** Silent-writing questions in order. */
  readonly questions: readonly Text[];
}

/** A template's name and questions from the content pack. */
export function template(key: TemplateKey): Template {
  const found = method.templates.find((entry) => entry.key === key);
  if (!found) throw new Error(`content pack lacks template ${key}`);
  return {
    key,
    name: { sv: found.sv, en: found.en },
    questions: found.prompts.filter((prompt) => prompt.kind === 'write').map(({ sv, en }) => ({ sv, en })),
  };
}
