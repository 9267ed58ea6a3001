import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Panel } from '#client/ui/Panel.tsx';
import { nextDesk } from './desk-strings.ts';
import { FollowUpPicker } from './FollowUpPicker.tsx';

/** Next step and date on the desk. Each person's own step stays on the phone and is not here. */
export function NextDesk() {
  const t = useStrings(nextDesk);
  const { step, workshop } = useView();
  if (step.main?.kind !== 'next') return null;
  const { confirmed } = workshop.main.followUp;
  return (
    <StepDesk
      about={t.about}
      tips={t.tips}
      primary={<NextStepButton disabledReason={confirmed ? undefined : t.needsDate} />}
    >
      <Panel title={t.choose}>
        <FollowUpPicker weeks={step.main.weeks} />
      </Panel>
    </StepDesk>
  );
}
