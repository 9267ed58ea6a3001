import { handleOf } from '#shared/record/note-handle.ts';
import type { View } from '#shared/workshop/views.ts';
import type { DraftFile, HeldText } from './draft-store.ts';
import { entriesOf } from './texts.ts';

/** The file with those of its opened texts that are held, as long as they are; without those that no longer are. */
export function withHeld(file: DraftFile, boxes: View['boxes'], held: View['held']): DraftFile {
  const before = file.held ?? [];
  const known = new Set(before.map(({ key }) => key));
  const fresh = Object.entries(file.drafts).flatMap(([box, { ack, opened }]) =>
    opened || ack === null || boxes[box]?.state !== 'opened' ? [] : entriesOf(ack.body),
  );
  const isHeld = ({ key }: HeldText) => Object.hasOwn(held, handleOf(key));
  const all = [...before, ...fresh.filter(({ key }) => !known.has(key)).map(({ key, text }) => ({ key, text }))];
  return { ...file, held: all.filter(isHeld) };
}
