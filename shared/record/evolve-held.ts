import type { RecordEvent } from './events.ts';
import type { HeldNote, TeamRecord } from './types.ts';

type HeldEvent = Extract<RecordEvent, { type: 'notesHeld' | 'heldDecided' }>;

/** Folds what happens to held notes. A text that was given back or set aside is not kept. */
export function evolveHeld(record: TeamRecord, event: HeldEvent): TeamRecord {
  if (event.type === 'notesHeld') {
    const held: Record<string, HeldNote> = { ...record.held };
    for (const { id, question, handle, text } of event.notes) {
      held[id] = { id, question, handle, text, status: text === null ? 'returned' : 'held' };
    }
    return { ...record, held };
  }
  const note = record.held[event.note];
  if (!note) return record;
  if (event.as !== 'released') {
    return { ...record, held: { ...record.held, [note.id]: { ...note, text: null, status: event.as } } };
  }
  const { [note.id]: released, ...held } = record.held;
  const { id, question, text } = note;
  const shown = { id, question, text: text ?? '', theme: null, under: null, hidden: false };
  return { ...record, held, notes: { ...record.notes, [id]: shown } };
}
