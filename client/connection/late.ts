import type { View } from '#shared/workshop/views.ts';
import { type DraftFile, draftStatus } from './draft-store.ts';
import { entriesOf } from './texts.ts';

/** A text that did not make it into the box it was written for. */
export interface LateText {
  readonly key: string;
  readonly text: string;
  readonly box: string;
}

/**
 * The late texts of a step, oldest box first. A text that lies on the table all the same is left out: its envelope came
 * in time, only the ack was lost.
 * @param step the step whose boxes are looked through
 */
export function lateTexts(file: DraftFile, view: View, step: string): LateText[] {
  const shown = new Set(Object.values(view.notes).map((note) => note.text));
  return Object.entries(file.drafts).flatMap(([box, draft]) => {
    const row = view.boxes[box];
    if (!box.startsWith(`${step}/`) || draftStatus(draft, row, null) !== 'late') return [];
    const heard = draft.ack?.boot === row?.boot ? entriesOf(draft.ack?.body) : [];
    return entriesOf(draft.body)
      .filter(({ key, text }) => !heard.some((known) => known.key === key && known.text === text))
      .filter(({ key, text }) => !file.settled.includes(key) && !shown.has(text))
      .map(({ key, text }) => ({ key, text, box }));
  });
}

/** The late texts of all steps of one kind before or at the current one. */
export function lateTextsOf(file: DraftFile, view: View, kind: string): LateText[] {
  return Object.entries(view.agenda)
    .filter(([, row]) => row.kind === kind)
    .flatMap(([step]) => lateTexts(file, view, step));
}
