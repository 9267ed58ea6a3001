import type { StepId } from '#shared/kernel/ids.ts';
import { MAX_NORMS } from '#shared/record/queries.ts';
import type { DotsConfig } from '#shared/steps/dots/types.ts';
import type { DraftConfig } from '#shared/steps/draft/types.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import type { SiftConfig } from '#shared/steps/sift/types.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import { agendaMinutes } from './agenda-schema.ts';
import type { AgendaStep } from './types.ts';

/** Where an agenda breaks the method. Nothing is forbidden: whoever built it is told why, and decides. */
export const warningCodes = [
  'noWelcome',
  'noWriting',
  'themesBeforeWriting',
  'dotsBeforeThemes',
  'draftBeforeInput',
  'consentWithoutDrafts',
  'draftsWithoutConsent',
  'tooManyNorms',
  'noDate',
  'closeBeforeDate',
  'noClose',
  'hastyWriting',
  'tooLong',
] as const;
export type WarningCode = (typeof warningCodes)[number];

export interface AgendaWarning {
  readonly code: WarningCode;
  /** The step it is about; null when something is missing. */
  readonly step: StepId | null;
}

/** A minute and a half per question is too short to think (method: two minutes for each of four in 60 minutes). */
const LEAST_PER_QUESTION = 1.5;
/** Longer than this in one go, a group needs a break or another day. */
const LONGEST = 120;

type Check = (agenda: readonly AgendaStep[]) => readonly AgendaWarning[];

const about = (code: WarningCode, steps: readonly AgendaStep[]): AgendaWarning[] =>
  steps.map((step) => ({ code, step: step.id }));
const missing = (code: WarningCode, when: boolean): AgendaWarning[] => (when ? [{ code, step: null }] : []);
const has = (agenda: readonly AgendaStep[], kind: StepKind) => agenda.some((step) => step.kind === kind);

/** Steps of a kind that nothing fitting stands before. */
function without(agenda: readonly AgendaStep[], kind: StepKind, before: readonly StepKind[]): AgendaStep[] {
  return agenda.filter(
    (step, index) => step.kind === kind && !agenda.slice(0, index).some((earlier) => before.includes(earlier.kind)),
  );
}

/** A sifting of drafts makes norms of them. */
const withoutDrafts = (agenda: readonly AgendaStep[]): AgendaStep[] => {
  const makes = ({ kind, config }: AgendaStep) =>
    kind === 'draft' || (kind === 'sift' && (config as SiftConfig).of === 'drafts');
  return agenda.filter((step, index) => step.kind === 'consent' && !agenda.slice(0, index).some(makes));
};

const bringsThemes = ({ config }: AgendaStep): boolean => (config as DotsConfig | DraftConfig).themes !== undefined;

const checks: readonly Check[] = [
  (agenda) => missing('noWelcome', agenda[0]?.kind !== 'welcome'),
  (agenda) => missing('noWriting', has(agenda, 'draft') && !has(agenda, 'write')),
  (agenda) => about('themesBeforeWriting', without(agenda, 'themes', ['write'])),
  (agenda) =>
    about(
      'dotsBeforeThemes',
      without(agenda, 'dots', ['themes', 'rate']).filter((step) => !bringsThemes(step)),
    ),
  (agenda) => about('draftBeforeInput', has(agenda, 'write') ? without(agenda, 'draft', ['write', 'dots']) : []),
  (agenda) => about('consentWithoutDrafts', withoutDrafts(agenda)),
  (agenda) => {
    const last = agenda.findLastIndex((step) => step.kind === 'consent');
    return about(
      'draftsWithoutConsent',
      agenda.filter((step, index) => step.kind === 'draft' && index > last),
    );
  },
  (agenda) => {
    const drafts = agenda.filter((step) => step.kind === 'draft');
    const aim = drafts.reduce((sum, step) => sum + (step.config as DraftConfig).aim, 0);
    return aim > MAX_NORMS ? about('tooManyNorms', drafts.slice(-1)) : [];
  },
  (agenda) => missing('noDate', !has(agenda, 'next')),
  (agenda) => about('closeBeforeDate', has(agenda, 'next') ? without(agenda, 'close', ['next']) : []),
  (agenda) => missing('noClose', !has(agenda, 'close')),
  (agenda) =>
    about(
      'hastyWriting',
      agenda.filter(({ kind, config }) => {
        if (kind !== 'write') return false;
        const { writeMinutes, questions } = config as WriteConfig;
        return writeMinutes < LEAST_PER_QUESTION * questions.length;
      }),
    ),
  (agenda) => missing('tooLong', agendaMinutes(agenda) > LONGEST),
];

/** What breaks the method in an agenda, in the order it is best mended. Pure. */
export function agendaWarnings(agenda: readonly AgendaStep[]): AgendaWarning[] {
  return checks.flatMap((check) => check(agenda));
}
