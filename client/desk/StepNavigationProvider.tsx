import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useCommand, useView } from '#client/store/room-store.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import type { View } from '#shared/workshop/views.ts';
import { agendaInOrder } from './agenda-times.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { deskCommon } from './desk-strings.ts';
import { leavesSealed } from './sealed.ts';
import { type NextStep, type StepNavigation, StepNavigationContext } from './step-navigation.ts';
import { useShowRefusal } from './use-desk-command.ts';

interface Question {
  readonly to: StepId;
  readonly why: 'sealed' | 'tooFew';
  readonly present: number;
}

interface ProviderProps {
  readonly wordsOf: StepNavigation['wordsOf'];
  readonly children: ReactNode;
}

function nextStep(view: View, wordsOf: StepNavigation['wordsOf']): NextStep | null {
  const rows = agendaInOrder(view);
  const at = rows.findIndex(({ id }) => id === view.workshop.main.current);
  const found = rows[at + 1];
  if (!found) return null;
  return { id: found.id as StepId, number: at + 2, title: found.row.title, words: wordsOf(found.row.kind) };
}

function stepAfterNext(view: View): StepId | null {
  const rows = agendaInOrder(view);
  const at = rows.findIndex(({ id }) => id === view.workshop.main.current);
  const found = at < 0 ? undefined : rows[at + 2];
  return found ? (found.id as StepId) : null;
}

/** Moves everybody from step to step, with the two questions that may have to be asked first. */
export function StepNavigationProvider({ wordsOf, children }: ProviderProps) {
  const t = useStrings(deskCommon);
  const view = useView();
  const command = useCommand();
  const showRefusal = useShowRefusal();
  const [question, setQuestion] = useState<Question | null>(null);
  const from = view.workshop.main.current;
  const present = view.live.main.joined;
  const sealed = leavesSealed(view);

  const send = useCallback(
    async (to: StepId, confirmed: boolean) => {
      setQuestion(null);
      const answer = await command({ type: 'goToStep', from, to, confirmed });
      if (answer.ok) return;
      if (answer.rejection.code === 'write.tooFew') setQuestion({ to, why: 'tooFew', present });
      else showRefusal(answer.rejection);
    },
    [command, from, present, showRefusal],
  );

  const goTo = useCallback(
    (to: StepId) => {
      if (to === from) return;
      if (sealed) setQuestion({ to, why: 'sealed', present });
      else void send(to, false);
    },
    [from, sealed, present, send],
  );

  const navigation = useMemo(
    () => ({ next: nextStep(view, wordsOf), after: stepAfterNext(view), goTo, wordsOf }),
    [view, goTo, wordsOf],
  );
  const few = question?.why === 'tooFew';
  return (
    <StepNavigationContext value={navigation}>
      {children}
      <ConfirmDialog
        open={question !== null}
        title={few ? t.fewTitle : t.sealedTitle}
        stayLabel={few ? t.wait : t.sealedStay}
        goLabel={few ? t.continueAnyway : t.sealedGo}
        onStay={() => setQuestion(null)}
        onGo={() => question && void send(question.to, few)}
      >
        <p>{few ? t.fewText(question.present) : t.sealedText}</p>
      </ConfirmDialog>
    </StepNavigationContext>
  );
}
