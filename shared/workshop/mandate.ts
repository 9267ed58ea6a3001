import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import { sameData } from '#shared/kernel/tables.ts';
import { normOf } from '#shared/record/queries.ts';
import type { Command } from './commands.ts';
import type { WorkshopEvent, WorkshopState } from './types.ts';

type MandateCommand = Extract<Command, { type: 'answerMandate' | 'askManagerOut' }>;

/** What a manager's own link may ask for, and nothing else. */
const ofManager: ReadonlySet<Command['type']> = new Set(['answerMandate']);

/**
 * Whether whoever comes in with this role may ask for this (method, step 9). The manager answers with a link of their own
 * when they are in the room, so that nobody answers in their place; the desk answers when the manager leads, and when
 * they are absent it notes that the question goes on to them.
 */
export function mayAsk(role: 'facilitator' | 'manager', command: Command, state: WorkshopState): boolean {
  const present = state.info.setup.manager === 'present';
  if (role === 'manager') return present && ofManager.has(command.type);
  return command.type !== 'answerMandate' || !present;
}

/**
 * Decides what concerns the group's manager: an answer about one norm, and whether they are asked to leave the room.
 * Refuses `mandate.notDecided` (the group has not agreed on the norm), `mandate.notPresent` (with the manager absent one
 * can only note that the question goes on) and `next.badDate`.
 */
export function decideMandate(
  command: MandateCommand,
  state: WorkshopState,
  { today }: { readonly today: string },
): Decision<WorkshopEvent> {
  if (command.type === 'askManagerOut') {
    if (state.managerOut === command.out) return accept();
    return accept<WorkshopEvent>({ on: 'workshop', type: 'managerAskedOut', out: command.out });
  }
  const { norm: id, mandate } = command;
  const norm = normOf(state.record, id);
  if (!norm || (norm.status !== 'adopted' && norm.status !== 'onTrial')) return reject('mandate.notDecided');
  if (sameData(state.record.mandates[id] ?? null, mandate)) return accept();
  const absent = state.info.setup.manager === 'absent';
  if (absent && mandate !== null && mandate.answer !== 'check') return reject('mandate.notPresent');
  if (mandate?.answer === 'check' && mandate.date <= today) return reject('next.badDate');
  return accept<WorkshopEvent>({ on: 'record', event: { type: 'mandateAnswered', norm: id, mandate } });
}
