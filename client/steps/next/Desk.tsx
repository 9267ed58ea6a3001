import { AgreedNorms } from '#client/desk/AgreedNorms.tsx';
import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { NextUp } from '#client/desk/NextUp.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Panel } from '#client/ui/Panel.tsx';
import type { NextView } from '#shared/steps/next/next.ts';
import { nextDesk } from './desk-strings.ts';
import { FollowUpPicker, SaveDateButton } from './FollowUpPicker.tsx';
import { useFollowUp } from './use-follow-up.ts';

/** Next step and date on the desk. Each person's own step stays on the phone and is not here. */
export function NextDesk() {
  const { step } = useView();
  return step.main?.kind === 'next' ? <Deciding next={step.main} /> : null;
}

/** Beside it: what comes next, and what the group has agreed to try until the date. */
export function NextOverview() {
  return (
    <>
      <NextUp />
      <AgreedNorms />
    </>
  );
}

function Deciding({ next }: { readonly next: NextView }) {
  const t = useStrings(nextDesk);
  const choice = useFollowUp(next.weeks);
  return (
    <StepDesk
      about={t.about}
      tips={t.tips}
      primary={choice.saved ? <NextStepButton /> : <SaveDateButton choice={choice} kind="primary" />}
    >
      <Panel title={t.choose}>
        <FollowUpPicker choice={choice} />
      </Panel>
    </StepDesk>
  );
}
