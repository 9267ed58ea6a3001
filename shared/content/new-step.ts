import { asId, type QuestionId, type StepId } from '#shared/kernel/ids.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { GroupsConfig } from '#shared/steps/groups/types.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import { questionIdsOf } from '#shared/workshop/agenda-schema.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { buildAgenda } from './agenda.ts';
import { type GroupsPurpose, groupsConfig, groupsTitles } from './groups.ts';
import { siftStep } from './large.ts';
import { template } from './templates.ts';

/** The first name of the form `letter` and a number that is not taken. */
function freeName(letter: string, taken: readonly string[]): string {
  for (let number = 20; ; number++) if (!taken.includes(`${letter}${number}`)) return `${letter}${number}`;
}

/** Names that a new step must not take: ids of steps, and of questions, in the agenda and otherwise in use. */
interface Taken {
  readonly agenda: readonly AgendaStep[];
  readonly questions?: readonly string[];
}

function freeStepId({ agenda }: Taken): StepId {
  return asId<StepId>(
    freeName(
      's',
      agenda.map((step) => step.id),
    ),
  );
}

/** A question id that neither the agenda nor the record has. */
export function freeQuestionId({ agenda, questions = [] }: Taken, besides: readonly string[] = []): QuestionId {
  return asId<QuestionId>(freeName('q', [...questionIdsOf(agenda), ...questions, ...besides]));
}

/** A copy of a step with names of its own: another round of the same. */
export function anotherRound(step: AgendaStep, taken: Taken): AgendaStep {
  const id = freeStepId(taken);
  if (step.kind !== 'write' && step.kind !== 'groups') return { ...step, id };
  const config = step.config as WriteConfig | GroupsConfig;
  const fresh: QuestionId[] = [];
  const questions = config.questions.map(({ text }) => {
    const question = { id: freeQuestionId(taken, fresh), text };
    fresh.push(question.id);
    return question;
  });
  return { ...step, id, config: { ...config, questions } };
}

/** A round of groups: the first to understand, later ones to draft. */
function newGroups(purpose: GroupsPurpose, model: AgendaStep, language: Lang, taken: Taken): AgendaStep {
  const { questions, ...config } = groupsConfig(purpose, 'standard', language);
  const fresh = questions.map(({ text }) => ({ id: freeQuestionId(taken), text }));
  const title = groupsTitles[purpose][language];
  return { ...model, id: freeStepId(taken), title, config: { ...config, questions: fresh } };
}

/** A step of this kind as the standard workshop has it in an hour, to add to an agenda. A new writing step asks one question. */
export function newStep(kind: StepKind, language: Lang, taken: Taken): AgendaStep {
  if (kind === 'sift') return { ...siftStep(language), id: freeStepId(taken) };
  // Rating is in one template alone; everything else is in the standard workshop.
  const from = kind === 'rate' ? 'trust7' : 'standard';
  const model = buildAgenda(from, 60, language).find((step) => step.kind === kind);
  if (!model) throw new Error(`the standard workshop has no ${kind}`);
  if (kind === 'groups') {
    const understood = taken.agenda.some((step) => step.kind === 'groups');
    return newGroups(understood ? 'draft' : 'understand', model, language, taken);
  }
  if (kind !== 'write') return { ...model, id: freeStepId(taken) };
  const asked = new Set(
    taken.agenda.flatMap((step) =>
      step.kind === 'write' ? (step.config as WriteConfig).questions.map(({ text }) => text) : [],
    ),
  );
  const questions = template('standard').questions.map((question) => question[language]);
  const text = questions.find((question) => !asked.has(question)) ?? questions[0] ?? '';
  const config = model.config as WriteConfig;
  return {
    ...model,
    id: freeStepId(taken),
    minutes: 7,
    config: { ...config, questions: [{ id: freeQuestionId(taken), text }], writeMinutes: 4, readMinutes: 3 },
  };
}
