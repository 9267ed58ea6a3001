import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import type { WorkshopCommand } from './commands.ts';
import type { WorkshopEvent, WorkshopState } from './types.ts';

/**
 * What the workshop leader does with a held note: show it as it is, give it back to its unknown author, or set it aside.
 * Refuses notes that were decided about otherwise (`held.decided`) or that are not held (`held.unknown`).
 */
export function decideHeld(
  command: Extract<WorkshopCommand, { type: 'decideHeld' }>,
  { record }: WorkshopState,
): Decision<WorkshopEvent> {
  const note = Object.hasOwn(record.held, command.note) ? record.held[command.note] : undefined;
  if (!note) {
    const known = Object.hasOwn(record.notes, command.note);
    return command.as === 'released' && known ? accept() : reject(known ? 'held.decided' : 'held.unknown');
  }
  if (note.status === command.as) return accept();
  if (note.status !== 'held') return reject('held.decided');
  return accept<WorkshopEvent>({ on: 'record', event: { type: 'heldDecided', note: note.id, as: command.as } });
}
