import { useState } from 'react';
import { useAgenda } from '#client/desk/use-agenda.ts';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { useToast } from '#client/ui/toast-context.ts';
import { begunSteps } from '#shared/workshop/change-agenda.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { deskSurface } from './desk-surface-strings.ts';

/** The agenda while it is being changed: from which one, whether somebody else was faster, and how it is saved. */
export function useAgendaDraft(onSaved: () => void) {
  const t = useStrings(deskSurface);
  const view = useView();
  const { agendaNumber } = view.workshop.main;
  const known = useAgenda();
  const command = useDeskCommand();
  const showToast = useToast();
  const [draft, setDraft] = useState({ from: agendaNumber, agenda: known });
  const { from, agenda } = draft;
  const save = async (): Promise<void> => {
    const answer = await command({ type: 'setAgenda', from, agenda });
    if (!answer.ok) return;
    showToast({ text: t.agendaSaved });
    onSaved();
  };
  const editing = {
    agenda,
    begun: begunSteps(agenda, (step) => view.agenda[step.id]?.entered ?? false),
    asked: Object.keys(view.questions),
    onChange: (changed: AgendaStep[]): void => setDraft({ from, agenda: changed }),
  };
  const startOver = (): void => setDraft({ from: agendaNumber, agenda: known });
  return { agenda, overtaken: from !== agendaNumber, startOver, save, editing };
}
