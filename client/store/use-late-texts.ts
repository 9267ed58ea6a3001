import { useStore } from 'zustand';
import { type LateText, lateTextsOf } from '#client/connection/late.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import { type Notebook, TYPING, usePhoneMemory } from './phone-memory.ts';
import { useView } from './room-store.ts';

/**
 * Texts of these kinds of steps that came too late, handed in or still being written, and that have not been placed
 * elsewhere; and how to be done with one.
 */
export function useLateTexts(...kinds: readonly StepKind[]): readonly [readonly LateText[], (late: LateText) => void] {
  const { drafts } = usePhoneMemory();
  const view = useView();
  const file = useStore(drafts);
  const unlaid = useUnlaidTexts(kinds);
  const [, clearTyped] = useNotebookPages();
  const settle = (late: LateText) => {
    if (late.key.startsWith(TYPING)) clearTyped(late.key);
    else drafts.settle([late.key]);
  };
  return [[...kinds.flatMap((kind) => lateTextsOf(file, view, kind)), ...unlaid], settle];
}

/** What stood in a composer when its box was opened, and does not lie on the table. */
function useUnlaidTexts(kinds: readonly StepKind[]): LateText[] {
  const [pages] = useNotebookPages();
  const { boxes, agenda, notes } = useView();
  return Object.entries(pages).flatMap(([key, text]) => {
    const box = key.slice(TYPING.length);
    const kind = agenda[box.split('/')[0] ?? '']?.kind;
    if (!key.startsWith(TYPING) || boxes[box]?.state !== 'opened' || !kind || !kinds.includes(kind)) return [];
    const laid = Object.values(notes).some((note) => note.text === text.trim());
    return laid || text.trim() === '' ? [] : [{ key, text: text.trim(), box }];
  });
}

function useNotebookPages(): readonly [Notebook['pages'], (page: string) => void] {
  const { notebook } = usePhoneMemory();
  const pages = useStore(notebook, (book) => book.pages);
  return [pages, (page) => notebook.update(({ pages: { [page]: _gone, ...rest } }) => ({ pages: rest }))];
}
