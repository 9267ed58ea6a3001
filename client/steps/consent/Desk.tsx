import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { SayThis } from '#client/desk/SayThis.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import type { NormId } from '#shared/kernel/ids.ts';
import type { ConsentView } from '#shared/steps/consent/types.ts';
import type { View } from '#shared/workshop/views.ts';
import { ConsentList } from './ConsentList.tsx';
import { ConsentNorm } from './ConsentNorm.tsx';
import styles from './Desk.module.css';
import { consentDesk } from './desk-strings.ts';
import { type Rewording, useRewording } from './use-rewording.ts';

/** Consent rounds on the desk: one norm at a time, an outcome without tallies. */
export function ConsentDesk() {
  const { step } = useView();
  return step.main?.kind === 'consent' ? <Consent consent={step.main} /> : null;
}

function Consent({ consent }: { readonly consent: ConsentView }) {
  const t = useStrings(consentDesk);
  const rewording = useRewording(consent);
  return (
    <StepDesk
      about={consent.phase === 'asking' ? undefined : t.about}
      say={false}
      progress={consent.phase === 'asking' && <Progress did={t.did} />}
      primary={<Primary consent={consent} rewording={rewording} />}
    >
      <div className={styles.columns}>
        <ConsentList consent={consent} />
        <div className={styles.shown}>
          <ConsentNorm consent={consent} rewording={rewording} />
          <SayThis phase={0} tips={t.tips} />
        </div>
      </div>
    </StepDesk>
  );
}

/** The next norm that nobody has decided, after the one that is shown and else from the top. */
export function nextUndecided(consent: ConsentView, norms: View['norms']): NormId | null {
  const at = consent.norm === null ? -1 : consent.norms.indexOf(consent.norm);
  const inTurn = [...consent.norms.slice(at + 1), ...consent.norms.slice(0, Math.max(0, at))];
  return inTurn.find((id) => norms[id]?.status === 'draft') ?? null;
}

interface PrimaryProps {
  readonly consent: ConsentView;
  readonly rewording: Rewording;
}

function Primary({ consent, rewording }: PrimaryProps) {
  const t = useStrings(consentDesk);
  const { norms, live } = useView();
  const command = useDeskStepCommand('consent');
  const { norm, phase, outcome, round } = consent;
  const open = norm !== null && norms[norm]?.status === 'draft';

  if (phase === 'asking') {
    return <OpenButton disabledReason={live.main.enough ? undefined : t.notEnough}>{t.close}</OpenButton>;
  }
  if (open && phase === 'ready') {
    return (
      <Button kind="primary" size="lg" iconEnd="right" onClick={() => void command({ type: 'ask', norm })}>
        {t.ask}
      </Button>
    );
  }
  if (open && outcome === 'reword') {
    const ask = async () => {
      const { principle, boundary } = rewording.wording;
      const answer = await command({ type: 'askReworded', norm, round, principle, boundary });
      if (answer.ok) rewording.done();
    };
    return (
      <Button kind="primary" size="lg" iconEnd="right" onClick={() => void ask()}>
        {t.askAgain}
      </Button>
    );
  }
  const next = nextUndecided(consent, norms);
  if (next === null) return <NextStepButton />;
  return (
    <Button kind="primary" size="lg" iconEnd="right" onClick={() => void command({ type: 'showNorm', norm: next })}>
      {t.next}
    </Button>
  );
}
