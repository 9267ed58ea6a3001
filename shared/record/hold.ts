import type { QuestionId } from '#shared/kernel/ids.ts';
import { asId, type NoteId } from '#shared/kernel/ids.ts';
import { mixed } from '#shared/kernel/random.ts';
import type { StepContext } from '#shared/kernel/step-module.ts';
import type { RecordEvent } from './events.ts';
import { handleOf } from './note-handle.ts';

/** A note as it lay in its envelope, with the random key that its phone made for it alone. */
export interface WrittenNote {
  readonly key: string;
  readonly question: QuestionId;
  readonly text: string;
}

/**
 * What becomes of notes that are opened: mixed and put on the record, but for those that seem to name a person. These
 * are held, before anything is shown (decision 22). When the manager leads, a held text goes back to its author alone,
 * who still has it: here it is not even written down.
 */
export function openedNotes(
  written: readonly WrittenNote[],
  ctx: Pick<StepContext<unknown>, 'random' | 'mustHold' | 'heldGoTo'>,
): RecordEvent[] {
  const questions = [...new Set(written.map(({ question }) => question))];
  const notes = questions
    .flatMap((question) =>
      mixed(
        written.filter((note) => note.question === question),
        ctx.random,
      ),
    )
    .map((note) => ({ ...note, id: asId<NoteId>(ctx.random.id()) }));
  const held = notes.filter(({ text }) => ctx.mustHold(text));
  const shown = notes.filter((note) => !held.includes(note));
  const events: RecordEvent[] = [
    { type: 'notesRevealed', notes: shown.map(({ id, question, text }) => ({ id, question, text })) },
  ];
  if (held.length === 0) return events;
  const kept = held.map(({ id, question, key, text }) => ({
    id,
    question,
    handle: handleOf(key),
    text: ctx.heldGoTo === 'author' ? null : text,
  }));
  return [...events, { type: 'notesHeld', notes: kept }];
}
