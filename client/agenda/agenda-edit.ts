import type { WriteConfig } from '#shared/steps/write/types.ts';
import { MAX_STEP_MINUTES } from '#shared/workshop/agenda-schema.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';

/** Changes to an agenda that is being put together. Pure: each gives a new one. */

/** Least minutes of a step: writing has two phases. */
export function leastMinutes(step: AgendaStep): number {
  return step.kind === 'write' ? 2 : 1;
}

/** The step with as many minutes; a writing step shares them between writing and reading as before. */
export function withMinutes(step: AgendaStep, wanted: number): AgendaStep {
  const minutes = Math.min(MAX_STEP_MINUTES, Math.max(leastMinutes(step), Math.round(wanted)));
  if (step.kind !== 'write') return { ...step, minutes };
  const config = step.config as WriteConfig;
  const share = config.writeMinutes / (config.writeMinutes + config.readMinutes);
  const writeMinutes = Math.min(minutes - 1, Math.max(1, Math.round(minutes * share)));
  return withPhases(step, writeMinutes, minutes - writeMinutes);
}

/** A writing step with its own minutes for writing and for reading. */
export function withPhases(step: AgendaStep, writeMinutes: number, readMinutes: number): AgendaStep {
  const config: WriteConfig = { ...(step.config as WriteConfig), writeMinutes, readMinutes };
  return { ...step, minutes: writeMinutes + readMinutes, config };
}

/** The agenda with the step at `from` moved to `to`. */
export function movedTo(agenda: readonly AgendaStep[], from: number, to: number): AgendaStep[] {
  const rest = agenda.filter((_step, index) => index !== from);
  const step = agenda[from];
  return step ? rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, step) : rest;
}

export function replaced(agenda: readonly AgendaStep[], changed: AgendaStep): AgendaStep[] {
  return agenda.map((step) => (step.id === changed.id ? changed : step));
}
