import { useCallback } from 'react';
import type { ClientRejection, RoomAnswer } from '#client/connection/answers.ts';
import { useLang } from '#client/i18n/LanguageProvider.tsx';
import { useCommand, useStepCommand } from '#client/store/room-store.ts';
import { useToast } from '#client/ui/toast-context.ts';
import type { StepCommand, StepKind } from '#shared/steps/registry.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { deskRefusalText } from './refusal-text.ts';

/** Shows a refusal as a sentence at the edge of the desk. What was typed stays where it is. */
export function useShowRefusal(): (rejection: ClientRejection) => void {
  const { lang } = useLang();
  const showToast = useToast();
  return useCallback((rejection) => showToast({ text: deskRefusalText(rejection, lang) }), [lang, showToast]);
}

/** Sends a command of the desk; a refusal is shown, and answered too, so that the caller can keep its input. */
export function useDeskCommand(): (command: Command) => Promise<RoomAnswer> {
  const command = useCommand();
  const show = useShowRefusal();
  return useCallback(
    async (wanted) => {
      const answer = await command(wanted);
      if (!answer.ok) show(answer.rejection);
      return answer;
    },
    [command, show],
  );
}

/** The same for a command to the step that is open now. */
export function useDeskStepCommand<K extends StepKind>(kind: K): (command: StepCommand<K>) => Promise<RoomAnswer> {
  const command = useStepCommand(kind);
  const show = useShowRefusal();
  return useCallback(
    async (wanted) => {
      const answer = await command(wanted);
      if (!answer.ok) show(answer.rejection);
      return answer;
    },
    [command, show],
  );
}
