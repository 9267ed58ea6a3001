import { useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { anotherRound, newStep } from '#shared/content/new-step.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import { MAX_STEPS } from '#shared/workshop/agenda-schema.ts';
import { agendaWarnings } from '#shared/workshop/agenda-warnings.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { replaced } from './agenda-edit.ts';
import { agendaStrings } from './agenda-strings.ts';

interface Editing {
  readonly agenda: readonly AgendaStep[];
  readonly language: Lang;
  /** How many of the first steps have begun. */
  readonly begun?: number | undefined;
  /** Ids of questions that were asked in the workshop already. */
  readonly asked?: readonly string[] | undefined;
  readonly onChange: (agenda: AgendaStep[]) => void;
}

/** Which step is looked at, and everything that can be done with an agenda besides moving its steps. */
export function useAgendaEditor({ agenda, language, begun = 0, asked = [], onChange }: Editing) {
  const t = useStrings(agendaStrings);
  const showToast = useToast();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<string | null>(null);
  const index = Math.max(
    0,
    agenda.findIndex((step) => step.id === (chosen ?? agenda[begun]?.id)),
  );
  const selected = agenda[index];
  const warnings = agendaWarnings(agenda);
  const full = agenda.length >= MAX_STEPS;

  const insert = (step: AgendaStep, at: number): void => {
    onChange(agenda.toSpliced(at, 0, step));
    setChosen(step.id);
    announce(t.added(step.title), 'polite');
  };
  /** After the step that is looked at, or where the steps that have begun end. */
  const add = (kind: StepKind): void =>
    insert(newStep(kind, language, { agenda, questions: asked }), Math.max(begun, index + 1));
  const duplicate = (): void => {
    if (selected) insert(anotherRound(selected, { agenda, questions: asked }), Math.max(begun, index + 1));
  };
  const remove = (): void => {
    if (!selected) return;
    const before = [...agenda];
    const next = agenda[index + 1] ?? agenda[index - 1];
    onChange(agenda.filter((step) => step.id !== selected.id));
    setChosen(next?.id ?? null);
    showToast({
      text: t.removed(selected.title),
      undo: () => {
        onChange(before);
        setChosen(selected.id);
      },
    });
  };
  const change = (step: AgendaStep): void => onChange(replaced(agenda, step));
  return { selected, index, warnings, full, choose: setChosen, add, duplicate, remove, change };
}
