import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { StepScreen } from '#client/phone/StepScreen.tsx';
import { useStep } from '#client/store/use-step.ts';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { ChooseDraft } from './ChooseDraft.tsx';
import { Dealing } from './Dealing.tsx';
import { GroupTable } from './GroupTable.tsx';
import { OpenDrafts, OpenNotes } from './OpenWork.tsx';
import { groupsPhoneStrings } from './phone-strings.ts';
import { useHandInLot, useOwnGroup } from './use-own-group.ts';

/** Mixed groups on the phone: a lot is drawn without a hand being lifted; then the own group, its question, its work. */
export function GroupsPhone() {
  const { phase, purpose } = useStep('groups');
  useHandInLot();
  switch (phase) {
    case 'dealing':
      return <Dealing />;
    case 'working':
      return <Working />;
    case 'choosing':
      return <ChooseDraft />;
    default:
      return purpose === 'understand' ? <OpenNotes /> : <OpenDrafts />;
  }
}

function Working() {
  const t = useStrings(groupsPhoneStrings);
  const own = useOwnGroup();
  if (own) return <GroupTable key={own.lot} group={own.group} lot={own.lot} />;
  return (
    <StepScreen title={t.lateTitle}>
      <EmptyState art={<CircleArt />} title={t.lateText} />
    </StepScreen>
  );
}
