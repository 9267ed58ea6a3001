import { asId, type QuestionId, type StepId } from '#shared/kernel/ids.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { ConsentConfig } from '#shared/steps/consent/types.ts';
import type { DotsConfig } from '#shared/steps/dots/types.ts';
import type { GroupsConfig } from '#shared/steps/groups/types.ts';
import type { SiftConfig } from '#shared/steps/sift/types.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { buildAgenda } from './agenda.ts';
import { groupsConfig } from './groups.ts';
import method from './method.json' with { type: 'json' };
import type { TemplateKey, Text } from './templates.ts';

/** Templates whose course is that of the standard workshop; the others lose what they are for in a large group. */
const large: readonly TemplateKey[] = ['standard', 'hybrid', 'mistakes', 'feedback', 'board'];

/** Norms that a large group consents on, and themes that go on to drafting (method, 31 to 200 people). */
const NORMS = 3;
/** Notes that go on to the board: as many as a small group sorts in the same time. */
const NOTES = 24;
/** A table of four. */
const TABLE = 4;
/** Minutes of the writing in which the notes are turned; nobody reads hundreds of them aloud. */
const TURNING = 1;

type Row = 'tables' | 'siftNotes' | 'tablesDraft' | 'siftDrafts';

const titles: Readonly<Record<Row, Text>> = {
  tables: { sv: 'Bord om fyra: välj två lappar', en: 'Tables of four: choose two notes' },
  siftNotes: { sv: 'Sålla lappar', en: 'Sift notes' },
  tablesDraft: { sv: 'Borden formulerar', en: 'Tables draft' },
  siftDrafts: { sv: 'Sålla utkast', en: 'Sift drafts' },
};

const chooseTwo: Text = {
  sv: 'Berätta vad ni skrev, om ni vill. Vilka två lappar skickar ert bord vidare?',
  en: 'Tell what you wrote, if you like. Which two notes does your table send on?',
};

export function hasLargeAgenda(key: TemplateKey): boolean {
  return large.includes(key);
}

const sifting: Readonly<Record<'siftNotes' | 'siftDrafts', SiftConfig>> = {
  siftNotes: { of: 'notes', each: 5, keep: NOTES },
  siftDrafts: { of: 'drafts', each: 3, keep: NORMS },
};

/** A step that sifts notes, for an agenda of one's own. */
export function siftStep(language: Lang): AgendaStep {
  const row = 'siftNotes';
  return { id: asId<StepId>('s14'), kind: 'sift', title: titles[row][language], minutes: 8, config: sifting[row] };
}

/**
 * The agenda of 90 minutes for 31 to 200 people (method): tables of four choose notes, phones sift them, tables draft,
 * phones sift the drafts, and the consent rule is that of large groups.
 */
export function largeAgenda(key: TemplateKey, language: Lang): AgendaStep[] {
  const usual = new Map(buildAgenda(key, 90, language).map((step) => [step.id as string, step]));
  const minutes = method.large_group_90.map((row) => row.min);
  const steps = ['s1', 's9', 's2', 's10', 's14', 's3', 's4', 's11', 's15', 's6', 's7', 's8'];
  return steps.map((id, place): AgendaStep => {
    const known = usual.get(id);
    const own = { minutes: minutes[place] ?? 0, language };
    if (id === 's14') return { ...siftStep(language), minutes: own.minutes };
    if (id === 's15') return sifted('siftDrafts', own);
    if (!known) throw new Error(`${key} has no step ${id}`);
    return adapted({ ...known, minutes: own.minutes }, language);
  });
}

function sifted(row: 'siftDrafts', { minutes, language }: { readonly minutes: number; readonly language: Lang }) {
  const title = titles[row][language];
  return { id: asId<StepId>('s15'), kind: 'sift', title, minutes, config: sifting[row] } as const;
}

/** A step of the standard workshop as a large group takes it. */
function adapted(step: AgendaStep, language: Lang): AgendaStep {
  switch (step.kind) {
    case 'write': {
      const config = step.config as WriteConfig;
      const writeMinutes = step.minutes - TURNING;
      const maxNotes = method.rules.note.max_per_question_large;
      return { ...step, config: { ...config, writeMinutes, readMinutes: TURNING, maxNotes } };
    }
    case 'groups': {
      const { purpose } = step.config as GroupsConfig;
      const understands = purpose === 'understand';
      const questions = understands ? [{ id: asId<QuestionId>('g1'), text: chooseTwo[language] }] : [];
      const config = { ...groupsConfig(purpose, 'standard', language), questions, size: TABLE } as const;
      return { ...step, title: titles[understands ? 'tables' : 'tablesDraft'][language], config };
    }
    case 'dots':
      return { ...step, config: { ...(step.config as DotsConfig), topics: NORMS } };
    case 'consent':
      return { ...step, config: { ...(step.config as ConsentConfig), large: true } };
    default:
      return step;
  }
}
