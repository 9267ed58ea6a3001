import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { agendaStrings } from './agenda-strings.ts';

/** What is read out while a step is dragged. */
export function useDragWords(agenda: readonly AgendaStep[]): {
  readonly announcements: Announcements;
  readonly screenReaderInstructions: ScreenReaderInstructions;
} {
  const t = useStrings(agendaStrings);
  const titleOf = (id: UniqueIdentifier) => agenda.find((step) => step.id === id)?.title ?? '';
  const placeOf = (id: UniqueIdentifier) => agenda.findIndex((step) => step.id === id) + 1;
  return {
    announcements: {
      onDragStart: ({ active }) => t.lifted(titleOf(active.id)),
      onDragOver: ({ active, over }) => (over ? t.over(titleOf(active.id), placeOf(over.id)) : undefined),
      onDragEnd: ({ active, over }) =>
        over ? t.dropped(titleOf(active.id), placeOf(over.id)) : t.cancelled(titleOf(active.id)),
      onDragCancel: ({ active }) => t.cancelled(titleOf(active.id)),
    },
    screenReaderInstructions: { draggable: t.dragHelp },
  };
}
