import { CarefulPanel } from '#client/desk/CarefulPanel.tsx';
import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import type { CheckinView } from '#shared/steps/checkin/types.ts';
import { checkinDesk } from './desk-strings.ts';

/** As the step's rule has it; that module brings parsers along. */
const ANSWERS_FROM = 5;

/**
 * The check-in on the desk. Careful mode stands here whatever was answered, before and after, and is turned on by hand:
 * that it was turned on must not tell what the group said (docs/adr/0005).
 */
export function CheckinDesk() {
  const t = useStrings(checkinDesk);
  const { step } = useView();
  if (step.main?.kind !== 'checkin') return null;
  const checkin = step.main;
  if (checkin.phase === 'asking') {
    return (
      <StepDesk
        question={checkin.question}
        about={t.about}
        tips={t.tips}
        progress={<Progress did={t.did} />}
        primary={<OpenButton earlyText={t.early}>{t.show}</OpenButton>}
      >
        <CarefulPanel />
      </StepDesk>
    );
  }
  if (checkin.phase === 'notAsked') {
    return (
      <StepDesk about={t.notAskedAbout} phase={2} secondary={<AskNow />} primary={<NextStepButton />}>
        <CarefulPanel />
      </StepDesk>
    );
  }
  const told = checkin.sentence !== null;
  return (
    <StepDesk
      about={told ? t.shownAbout : t.overAbout}
      phase={told ? 1 : 2}
      tips={told ? t.tips : []}
      primary={<NextStepButton />}
      first={<Said checkin={checkin} />}
    >
      <CarefulPanel title={t.howOn} advice={adviceOf(checkin, t.advice)} />
    </StepDesk>
  );
}

function adviceOf({ said }: CheckinView, advice: Readonly<Record<'high' | 'mixed' | 'low' | 'unknown', string>>) {
  return advice[said === null || said === 'few' ? 'unknown' : said];
}

function AskNow() {
  const t = useStrings(checkinDesk);
  const { joined } = useView().live.main;
  const command = useDeskStepCommand('checkin');
  return (
    <Button
      disabledReason={joined < ANSWERS_FROM ? t.needFive : undefined}
      onClick={() => void command({ type: 'askCheckin' })}
    >
      {t.askNow}
    </Button>
  );
}

function Said({ checkin }: { readonly checkin: CheckinView }) {
  const t = useStrings(checkinDesk);
  const { language } = useView().workshop.main;
  return (
    <Panel title={t.said}>
      {checkin.sentence === null ? (
        <p className="muted">{checkin.said === 'few' ? t.few : t.gone}</p>
      ) : (
        <p className="lead" lang={language}>
          {checkin.sentence}
        </p>
      )}
    </Panel>
  );
}
