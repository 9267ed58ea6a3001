import { buildAgenda } from '#shared/content/agenda.ts';
import { alwaysOf } from '#shared/content/frame.ts';
import { hasLargeAgenda, largeAgenda } from '#shared/content/large.ts';
import { type Length, lengthsOf, type TemplateKey, template } from '#shared/content/templates.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { AgendaStep, Setup } from '#shared/workshop/types.ts';

/** A workshop that somebody prepares: everything the room is opened with. */
export interface Prepared {
  readonly template: TemplateKey;
  /** What it is called; the template's name until somebody changes it. */
  readonly title: string;
  readonly language: Lang;
  /** Which of the template's lengths; has no meaning once there are steps of one's own. */
  readonly length: Length;
  readonly team: string;
  readonly manager: Setup['manager'];
  /** Fields with a line each, as they were typed. */
  readonly always: string;
  readonly bases: string;
  readonly contact: string;
  /** More than 30 people: the agenda for large groups, where the template has one. */
  readonly large: boolean;
  /** An agenda of one's own; null while the template's stands. */
  readonly steps: readonly AgendaStep[] | null;
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What "always applies" starts as, in the workshop's language. */
const defaultAlways = (key: TemplateKey, language: Lang): string =>
  alwaysOf(key)
    .map((line) => line[language])
    .join('\n');

/** The middle length when there are several: an hour. */
function usualLength(key: TemplateKey): Length {
  const all = lengthsOf(key);
  return all.includes(60) ? 60 : (all[0] ?? 60);
}

/** A template as it stands before anybody has prepared anything. */
export function startingFrom(key: TemplateKey, language: Lang): Prepared {
  return {
    template: key,
    title: template(key).name[language],
    language,
    length: usualLength(key),
    team: '',
    manager: 'absent',
    always: defaultAlways(key, language),
    bases: '',
    contact: '',
    large: false,
    steps: null,
  };
}

/** The same in another language. What nobody has touched follows it; what somebody wrote stays. */
export function inLanguage(prepared: Prepared, language: Lang): Prepared {
  const { template: key, language: before, title, always } = prepared;
  return {
    ...prepared,
    language,
    title: title === template(key).name[before] ? template(key).name[language] : title,
    always: always === defaultAlways(key, before) ? defaultAlways(key, language) : always,
  };
}

/** Whether the template's agenda for large groups is what stands. */
export function isLarge({ large, template: key, steps }: Prepared): boolean {
  return large && steps === null && hasLargeAgenda(key);
}

/** The agenda as it stands: one's own, or the template's. */
export function stepsOf(prepared: Prepared): readonly AgendaStep[] {
  const { template: key, length, language, steps } = prepared;
  if (steps) return steps;
  return isLarge(prepared) ? largeAgenda(key, language) : buildAgenda(key, length, language);
}
