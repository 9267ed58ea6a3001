import { useState } from 'react';
import { ConfirmDialog } from '#client/desk/ConfirmDialog.tsx';
import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { NextUp } from '#client/desk/NextUp.tsx';
import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import type { DotsView } from '#shared/steps/dots/types.ts';
import { dotsDesk } from './desk-strings.ts';
import { Placing, Ranking } from './Ranking.tsx';

/** Dots on the desk: hidden until counted, then ranks, and counts where there are any. */
export function DotsDesk() {
  const t = useStrings(dotsDesk);
  const { step } = useView();
  if (step.main?.kind !== 'dots') return null;
  const dots = step.main;
  if (dots.phase === 'placing') {
    return (
      <StepDesk
        about={t.about(dots.budget)}
        tips={t.tips}
        progress={<Progress did={t.did} />}
        primary={<OpenButton earlyText={t.early}>{t.count}</OpenButton>}
      >
        <NextUp />
      </StepDesk>
    );
  }
  const counted = dots.phase === 'counted';
  return (
    <StepDesk
      about={counted ? t.aboutCounted : t.aboutSkipped}
      tips={t.tips}
      secondary={counted && <AskAgain dots={dots} />}
      primary={<NextStepButton />}
    >
      <Ranking counted={counted} />
    </StepDesk>
  );
}

/** Beside it: the themes while dots are placed; after that they stand in the middle, with their result. */
export function DotsOverview() {
  const { step } = useView();
  return step.main?.kind === 'dots' && step.main.phase === 'placing' ? <Placing /> : <NextUp />;
}

function AskAgain({ dots }: { readonly dots: DotsView }) {
  const t = useStrings(dotsDesk);
  const command = useDeskStepCommand('dots');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon="undo" onClick={() => setAsking(true)}>
        {t.again}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t.againTitle}
        stayLabel={t.againStay}
        goLabel={t.again}
        onStay={() => setAsking(false)}
        onGo={() => {
          setAsking(false);
          void command({ type: 'askAgain', round: dots.round });
        }}
      >
        <p>{t.againText}</p>
      </ConfirmDialog>
    </>
  );
}
