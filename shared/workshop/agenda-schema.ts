import * as v from 'valibot';
import type { StepId } from '#shared/kernel/ids.ts';
import { id, line } from '#shared/steps/fields.ts';
import type { GroupsConfig } from '#shared/steps/groups/types.ts';
import { type StepConfig, stepKinds, stepModule } from '#shared/steps/registry.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import type { AgendaStep } from './types.ts';

/** Limits of an agenda that somebody has put together. */
export const MAX_STEPS = 24;
export const MAX_STEP_TITLE = 60;
export const MAX_STEP_MINUTES = 120;
/** Signs of an agenda as JSON: what still fits a message. */
const MAX_AGENDA = 20_000;

const anyStep = v.strictObject({
  id: id<StepId>(),
  kind: v.picklist(stepKinds),
  title: line(MAX_STEP_TITLE, 1),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_STEP_MINUTES)),
  config: v.unknown(),
});

/** The minutes of a writing step are those of its two phases. */
const minutesFit = ({ kind, minutes, config }: AgendaStep): boolean =>
  kind !== 'write' ||
  Math.abs((config as WriteConfig).writeMinutes + (config as WriteConfig).readMinutes - minutes) < 0.01;

/** One step, whose configuration is parsed by the module of its kind. */
const agendaStep = v.pipe(
  anyStep,
  v.rawTransform<v.InferOutput<typeof anyStep>, AgendaStep>(({ dataset, addIssue, NEVER }) => {
    const { config, ...step } = dataset.value;
    const known = v.safeParse(stepModule(step.kind).configSchema, config);
    if (known.success) return { ...step, config: known.output as StepConfig };
    addIssue({ message: 'config' });
    return NEVER;
  }),
  v.check(minutesFit),
);

/** Ids of the questions of all steps that ask some. */
export function questionIdsOf(agenda: readonly AgendaStep[]): string[] {
  return agenda.flatMap(({ kind, config }) =>
    kind === 'write' || kind === 'groups'
      ? (config as WriteConfig | GroupsConfig).questions.map(({ id: own }) => own)
      : [],
  );
}

const unlike = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** A whole agenda: 1 to 24 steps, each id and each question id once. */
export const agendaSchema: v.GenericSchema<unknown, AgendaStep[]> = v.pipe(
  v.array(agendaStep),
  v.minLength(1),
  v.maxLength(MAX_STEPS),
  v.check((agenda) => unlike(agenda.map((step) => step.id))),
  v.check((agenda) => unlike(questionIdsOf(agenda))),
  v.check((agenda) => JSON.stringify(agenda).length <= MAX_AGENDA),
);

/** The minutes of all steps together. */
export function agendaMinutes(agenda: readonly Pick<AgendaStep, 'minutes'>[]): number {
  return agenda.reduce((sum, step) => sum + step.minutes, 0);
}
