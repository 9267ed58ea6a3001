import type { Lang } from '#shared/kernel/step-module.ts';
import method from './method.json' with { type: 'json' };

/** The method's ten templates in the order they are shown, and an empty one to build from. */
export const templateKeys = [
  'standard',
  'kickoff',
  'meetings',
  'hybrid',
  'mistakes',
  'feedback',
  'trust7',
  'board',
  'followup',
  'fresh_start',
  'blank',
] as const;
export type TemplateKey = (typeof templateKeys)[number];

/** Lengths the method gives timings for, in minutes; 120 is two sessions of 60. */
export const lengths = [30, 60, 90, 120] as const;
export type Length = (typeof lengths)[number];

/** The lengths a template makes sense in (method, templates); an empty one has no length of its own. */
const lengthsByTemplate: Readonly<Record<TemplateKey, readonly Length[]>> = {
  standard: [30, 60, 90],
  kickoff: [60, 90],
  meetings: [30, 60],
  hybrid: [60, 90],
  mistakes: [30, 60, 90],
  feedback: [30, 60, 90],
  trust7: [30, 60, 90],
  board: [30, 60, 90],
  followup: [30],
  fresh_start: [120],
  blank: [],
};

export function lengthsOf(key: TemplateKey): readonly Length[] {
  return lengthsByTemplate[key];
}

/** A text in both languages of the content pack. */
export type Text = Readonly<Record<Lang, string>>;

export interface Template {
  readonly key: TemplateKey;
  readonly name: Text;
  /** Silent-writing questions in order. */
  readonly questions: readonly Text[];
  /** What groups talk about. */
  readonly groupPrompts: readonly Text[];
  /** What everybody rates from 1 to 5. */
  readonly statements: readonly Text[];
}

const blank: Template = {
  key: 'blank',
  name: { sv: 'Eget upplägg', en: 'Our own agenda' },
  questions: [],
  groupPrompts: [],
  statements: [],
};

/** A template's name and prompts from the content pack. */
export function template(key: TemplateKey): Template {
  if (key === 'blank') return blank;
  const found = method.templates.find((entry) => entry.key === key);
  if (!found) throw new Error(`content pack lacks template ${key}`);
  const ofKind = (kind: string) =>
    found.prompts.filter((prompt) => prompt.kind === kind).map(({ sv, en }) => ({ sv, en }));
  return {
    key,
    name: { sv: found.sv, en: found.en },
    questions: ofKind('write'),
    groupPrompts: ofKind('group'),
    statements: ofKind('rate'),
  };
}
