import type { SiftView } from '#shared/steps/sift/types.ts';
import type { View } from '#shared/workshop/views.ts';

/** Something to sift: a note, or a draft with a principle, a boundary or both. */
export interface SiftItem {
  readonly id: string;
  /** A note's text, or a draft's principle. */
  readonly text: string;
  readonly boundary: string;
  /** The field of the theme a draft was written on. */
  readonly field: number | undefined;
}

/** What there is to draw from, by id. A note that was taken off the wall meanwhile is not in it. */
export function siftItems({ notes, drafts }: SiftView, view: Pick<View, 'notes' | 'themes'>): Map<string, SiftItem> {
  const items = new Map<string, SiftItem>();
  for (const id of notes) {
    const note = view.notes[id];
    if (note) items.set(id, { id, text: note.text, boundary: '', field: undefined });
  }
  for (const { id, topic, principle, boundary } of drafts) {
    items.set(id, { id, text: principle, boundary, field: topic === null ? undefined : view.themes[topic]?.field });
  }
  return items;
}

/** Those that go on. */
export function chosenItems(sift: SiftView, view: Pick<View, 'notes' | 'themes'>): SiftItem[] {
  const items = siftItems(sift, view);
  return sift.chosen.flatMap((id) => items.get(id) ?? []);
}
