import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import { sameData } from '#shared/kernel/tables.ts';
import { questionIdsOf } from './agenda-schema.ts';
import type { WorkshopCommand } from './commands.ts';
import type { AgendaStep, WorkshopEvent, WorkshopState } from './types.ts';

/** What makes a step the same: what else a log of an earlier version holds of it does not count. */
function same(a: AgendaStep | undefined, b: AgendaStep): boolean {
  const plain = ({ id, kind, title, minutes, config }: AgendaStep) => ({ id, kind, title, minutes, config });
  return a !== undefined && sameData(plain(a), plain(b));
}

/**
 * How many of the first steps stand fast: up to the last one that was ever entered. Steps before it that were skipped
 * stay too; one can still go back to them.
 */
export function begunSteps(agenda: readonly AgendaStep[], entered: (step: AgendaStep) => boolean): number {
  return agenda.findLastIndex(entered) + 1;
}

/**
 * Sets the agenda while the workshop is open. Names the number of the agenda it was made from.
 * Refuses `agenda.changed` when somebody else changed it since, `agenda.begun` when it touches what has begun, and
 * `agenda.invalid` when a new question has the name of one that was asked.
 */
export function setAgenda(
  command: Extract<WorkshopCommand, { type: 'setAgenda' }>,
  state: WorkshopState,
): Decision<WorkshopEvent> {
  const { agenda } = command;
  const unchanged = agenda.length === state.agenda.length && state.agenda.every((step, at) => same(agenda[at], step));
  if (unchanged) return accept();
  if (command.from !== state.agendaNumber) return reject('agenda.changed');
  const begun = begunSteps(state.agenda, (step) => Object.hasOwn(state.steps, step.id));
  if (!state.agenda.slice(0, begun).every((step, at) => same(agenda[at], step))) return reject('agenda.begun');
  const asked = new Set<string>(state.record.questions.map((question) => question.id));
  if (questionIdsOf(agenda.slice(begun)).some((question) => asked.has(question))) return reject('agenda.invalid');
  return accept<WorkshopEvent>({ on: 'workshop', type: 'agendaChanged', agenda });
}
