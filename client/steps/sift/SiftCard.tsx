import { NormCard } from '#client/ui/NormCard.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import type { SiftItem } from './sift-items.ts';

/** A note or a draft, as it looks elsewhere. */
export function SiftCard({ item, of }: { readonly item: SiftItem; readonly of: 'notes' | 'drafts' }) {
  return of === 'notes' ? (
    <NoteCard>{item.text}</NoteCard>
  ) : (
    <NormCard size="sm" headingLevel={3} field={item.field} principle={item.text} boundary={item.boundary} />
  );
}
