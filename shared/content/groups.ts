import { asId, type QuestionId } from '#shared/kernel/ids.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { GroupsConfig } from '#shared/steps/groups/types.ts';
import method from './method.json' with { type: 'json' };
import type { Text } from './templates.ts';

export type GroupsPurpose = GroupsConfig['purpose'];

export const groupsTitles: Readonly<Record<GroupsPurpose, Text>> = {
  understand: { sv: 'Blandade grupper: förstå', en: 'Mixed groups: understand' },
  draft: { sv: 'Blandade grupper: formulera', en: 'Mixed groups: draft' },
};

/** The first minute in a group: harmless and human (method, steps 5 and 8). */
const starts: Readonly<Record<GroupsPurpose, Text>> = {
  understand: {
    sv: 'Säg hej först. Vad åt du senast som var riktigt gott?',
    en: 'Say hello first. What did you last eat that was really good?',
  },
  draft: {
    sv: 'Säg hej först. Var tar du helst en paus?',
    en: 'Say hello first. Where do you like to take a break?',
  },
};

/** What a template without a question for groups asks them. */
const anyQuestion: Text = { sv: 'Vad känner ni igen? Vad saknas?', en: 'What do you recognise? What is missing?' };

/** In the first round of this template each group sits with its own place: all remote, or all in the room (method, 3). */
const togetherFirst: readonly string[] = ['hybrid'];

/** The settings of a round of mixed groups, from the content pack. */
export function groupsConfig(purpose: GroupsPurpose, key: string, language: Lang): GroupsConfig {
  const prompts = method.templates.find((entry) => entry.key === key)?.prompts ?? [];
  const own = prompts.filter((prompt) => prompt.kind === 'group').map((prompt) => prompt[language]);
  const asked = own.length > 0 ? own : [anyQuestion[language]];
  const understands = purpose === 'understand';
  return {
    purpose,
    bases: understands && togetherFirst.includes(key) ? 'together' : 'mixed',
    start: starts[purpose][language],
    questions: understands ? asked.map((text, index) => ({ id: asId<QuestionId>(`g${index + 1}`), text })) : [],
  };
}
