import { useState } from 'react';
import { ConfirmDialog } from '#client/desk/ConfirmDialog.tsx';
import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { GroupsView } from '#shared/steps/groups/types.ts';
import styles from './Desk.module.css';
import { groupsDesk } from './desk-strings.ts';
import { GroupList } from './GroupList.tsx';
import { OpenedDrafts, OpenedNotes } from './OpenedOnDesk.tsx';

/** Mixed groups on the desk: deal, place whoever came late, open what was written. Never who sits where. */
export function GroupsDesk() {
  const { step } = useView();
  if (step.main?.kind !== 'groups') return null;
  const groups = step.main;
  switch (groups.phase) {
    case 'dealing':
      return <Dealing groups={groups} />;
    case 'working':
      return <Working groups={groups} />;
    default:
      return <Opened groups={groups} />;
  }
}

interface PhaseProps {
  readonly groups: GroupsView;
}

function Dealing({ groups }: PhaseProps) {
  const t = useStrings(groupsDesk);
  return (
    <StepDesk about={t.aboutDealing} tips={t.tips} primary={<OpenButton>{t.deal}</OpenButton>}>
      <GroupList groups={groups} />
    </StepDesk>
  );
}

function Working({ groups }: PhaseProps) {
  const t = useStrings(groupsDesk);
  const drafts = groups.purpose === 'draft';
  return (
    <StepDesk
      about={t.aboutWorking}
      phase={drafts ? 1 : 0}
      tips={drafts ? t.draftTips : t.tips}
      secondary={<DealAgain round={groups.round} />}
      primary={<OpenButton>{drafts ? t.openDrafts : t.open}</OpenButton>}
    >
      <Late groups={groups} />
      <GroupList groups={groups} />
    </StepDesk>
  );
}

/** More are here than have been dealt: they get places, and nobody else is moved. */
function Late({ groups }: PhaseProps) {
  const t = useStrings(groupsDesk);
  const { live } = useView();
  const command = useDeskStepCommand('groups');
  const { joined, gathering } = live.main;
  const dealt = groups.groups.reduce((sum, { lots }) => sum + lots.length, 0);
  const place = (
    <Button
      icon="plus"
      onClick={() => {
        if (gathering === 'no') void command({ type: 'placeLate', round: groups.round });
      }}
    >
      {t.placeLate}
    </Button>
  );
  if (joined <= dealt) return null;
  return (
    <Banner tone="info" icon="people" role="status" action={place}>
      <b>{t.late(joined - dealt)}</b> {t.lateHint}
    </Banner>
  );
}

function DealAgain({ round }: { readonly round: number }) {
  const t = useStrings(groupsDesk);
  const command = useDeskStepCommand('groups');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon="shuffle" onClick={() => setAsking(true)}>
        {t.dealAgain}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t.dealAgainTitle}
        stayLabel={t.dealAgainStay}
        goLabel={t.dealAgain}
        onStay={() => setAsking(false)}
        onGo={() => {
          setAsking(false);
          void command({ type: 'deal', round });
        }}
      >
        <p>{t.dealAgainText}</p>
      </ConfirmDialog>
    </>
  );
}

function Opened({ groups }: PhaseProps) {
  const t = useStrings(groupsDesk);
  const choosing = groups.phase === 'choosing';
  const drafts = groups.purpose === 'draft';
  const lacksBoundary = drafts && groups.drafts.length > 0 && groups.drafts.every(({ boundary }) => boundary === '');
  const about = { choosing: t.aboutChoosing, chosen: t.aboutChosen, open: drafts ? t.aboutDrafts : t.aboutNotes };
  return (
    <StepDesk
      about={groups.phase === 'choosing' || groups.phase === 'chosen' ? about[groups.phase] : about.open}
      tips={drafts ? t.draftTips : t.tips}
      phase={drafts ? 3 : 2}
      progress={choosing ? <Progress did={t.did} /> : undefined}
      primary={choosing ? <OpenButton earlyText={t.early}>{t.showChoice}</OpenButton> : <NextStepButton />}
    >
      <div className={styles.opened}>
        {lacksBoundary && <Banner>{t.noBoundary}</Banner>}
        {drafts ? <OpenedDrafts groups={groups} /> : <OpenedNotes groups={groups} />}
      </div>
    </StepDesk>
  );
}
