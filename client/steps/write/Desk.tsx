import { useState } from 'react';
import { ConfirmDialog } from '#client/desk/ConfirmDialog.tsx';
import { HeldNotes } from '#client/desk/HeldNotes.tsx';
import { heldStrings } from '#client/desk/held-strings.ts';
import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { NextUp } from '#client/desk/NextUp.tsx';
import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { WriteView } from '#shared/steps/write/types.ts';
import { writeDesk } from './desk-strings.ts';
import { QuestionStepper } from './QuestionStepper.tsx';
import { WallNotes } from './WallNotes.tsx';

/** Silent writing and reading on the desk. No note is here before everybody sees it. */
export function WriteDesk() {
  const { questions, step } = useView();
  if (step.main?.kind !== 'write') return null;
  const write = step.main;
  const id = write.questions[write.item];
  const text = id === undefined ? '' : (questions[id]?.text ?? '');
  return write.phase === 'writing' ? <Writing write={write} text={text} /> : <Reading write={write} text={text} />;
}

/** Beside it: the questions, and what comes next. */
export function WriteOverview() {
  return (
    <>
      <QuestionStepper />
      <NextUp />
    </>
  );
}

interface PhaseProps {
  readonly write: WriteView;
  /** The question's text. */
  readonly text: string;
}

function Writing({ write, text }: PhaseProps) {
  const t = useStrings(writeDesk);
  const last = write.again || write.collect === 'each' || write.item === write.total - 1;
  return (
    <StepDesk
      question={text}
      tips={t.writeTips}
      progress={<Progress did={t.did} />}
      primary={
        last ? (
          <OpenButton earlyText={t.early}>{t.reveal}</OpenButton>
        ) : (
          <NextQuestion write={write}>{t.next}</NextQuestion>
        )
      }
    >
      {write.few && <Banner>{t.few}</Banner>}
    </StepDesk>
  );
}

function Reading({ write, text }: PhaseProps) {
  const t = useStrings(writeDesk);
  return (
    <StepDesk
      title={t.readTitle}
      question={text}
      tips={t.readTips}
      phase={1}
      primary={<AfterReading write={write} />}
      secondary={<AskAgain write={write} />}
      first={<HeldNotes />}
    >
      <WallNotes write={write} />
    </StepDesk>
  );
}

/** The question once more, of everybody: for a note that came back, or when somebody thought of something. */
function AskAgain({ write }: { readonly write: WriteView }) {
  const t = useStrings(heldStrings);
  const command = useDeskStepCommand('write');
  const [asking, setAsking] = useState(false);
  const round = write.round + 1;
  return (
    <>
      <Button icon="pencil" onClick={() => setAsking(true)}>
        {t.askAgain}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t.askAgainTitle}
        stayLabel={t.notNow}
        goLabel={t.askAgain}
        onStay={() => setAsking(false)}
        onGo={() => {
          setAsking(false);
          void command({ type: 'askAgain', item: write.item, round });
        }}
      >
        <p>{t.askAgainHint}</p>
      </ConfirmDialog>
    </>
  );
}

function AfterReading({ write }: { readonly write: WriteView }) {
  const t = useStrings(writeDesk);
  if (write.item < write.opened - 1) return <NextQuestion write={write}>{t.showNext}</NextQuestion>;
  if (write.item < write.total - 1 && write.collect === 'each') {
    return <NextQuestion write={write}>{t.next}</NextQuestion>;
  }
  return <NextStepButton />;
}

function NextQuestion({ write, children }: { readonly write: WriteView; readonly children: string }) {
  const command = useDeskStepCommand('write');
  return (
    <Button
      kind="primary"
      size="lg"
      iconEnd="right"
      onClick={() => void command({ type: 'goToQuestion', from: write.item, to: write.item + 1 })}
    >
      {children}
    </Button>
  );
}
