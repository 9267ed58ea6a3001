import '#client/ui/more-icons.ts';
import { useEffect, useMemo } from 'react';
import type { ClientRejection } from '#client/connection/answers.ts';
import type { Credentials } from '#client/connection/connection.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { ConnectionBanner } from '#client/phone/ConnectionBanner.tsx';
import { StepHeading } from '#client/phone/StepScreen.tsx';
import { StepTimer } from '#client/phone/StepTimer.tsx';
import { useWakeLock } from '#client/phone/use-wake-lock.ts';
import { RehearsalBand } from '#client/rehearsal/RehearsalBand.tsx';
import { RoomProvider } from '#client/store/RoomProvider.tsx';
import { useRoom, useRoomContext, useView } from '#client/store/room-store.ts';
import { useFragment } from '#client/store/use-fragment.ts';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { Logo } from '#client/ui/Logo.tsx';
import { PhoneFrame, PhoneTop } from '#client/ui/PhoneFrame.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { useSurface } from '#client/ui/surface.ts';
import { GroupSees } from './GroupSees.tsx';
import styles from './Manager.module.css';
import { MandateList } from './MandateList.tsx';
import { isOutside } from './manager-place.ts';
import { managerStrings } from './manager-strings.ts';
import { NowCard } from './NowCard.tsx';

/** The page of the group's manager: looks on, says what to do meanwhile, and asks about the mandate. It has no seat. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function ManagerApp({ room }: { readonly room: string }) {
  useSurface('phone');
  const key = useFragment();
  const credentials = useMemo((): Credentials => ({ audience: 'manager', room, token: key }), [room, key]);
  if (key === '') return <Closed reason={null} />;
  return (
    <RoomProvider credentials={credentials}>
      <ManagerRoom />
    </RoomProvider>
  );
}

/** What the manager sees of the room, whatever state the connection and the workshop are in. */
export function ManagerRoom() {
  const t = useStrings(managerStrings);
  const refusal = useRoom((state) => (state.status === 'ended' ? state.refusal : null));
  const known = useRoom((state) => state.view !== null);
  if (refusal) return <Closed reason={refusal} />;
  if (known) return <InRoom />;
  return (
    <PhoneFrame top={<PhoneTop left={<Logo word={false} />} />}>
      <Skeleton label={t.connecting} />
    </PhoneFrame>
  );
}

function InRoom() {
  const t = useStrings(managerStrings);
  const view = useView();
  const { status, team, setup } = view.workshop.main;
  const ended = status === 'ended';
  useWakeLock(status === 'running');
  useEffect(() => {
    document.title = t.pageTitle(team);
  }, [t, team]);
  const agreed = Object.entries(view.norms)
    .filter(([, { status: is }]) => is === 'adopted' || is === 'onTrial')
    .sort(([, a], [, b]) => a.order - b.order);
  const outside = isOutside(view);
  return (
    <>
      {setup.rehearsal && <RehearsalBand on="phone" />}
      <PhoneFrame
        top={<PhoneTop left={<Chip icon="eye">{t.page}</Chip>} right={ended ? undefined : <StepTimer />} />}
        className={styles.main}
      >
        <ConnectionBanner />
        {ended ? <Ended /> : <NowCard />}
        {!ended && !outside && agreed.length > 0 && <MandateList norms={agreed} />}
        {!ended && !outside && <GroupSees />}
        {!ended && <p className="caption">{t.noSeat}</p>}
      </PhoneFrame>
    </>
  );
}

function Ended() {
  const t = useStrings(managerStrings);
  const { id } = useRoomContext();
  const { readKey } = useView().links.main;
  return (
    <section className={styles.section}>
      <StepHeading text={t.ended} />
      <p className="lead">{t.endedText}</p>
      {readKey !== null && (
        <ButtonLink kind="primary" size="lg" block icon="doc" href={`/a/${id}#${readKey}`}>
          {t.agreement}
        </ButtonLink>
      )}
    </section>
  );
}

/** Why there is nothing to see. `reason` null: the address was cut off. */
function Closed({ reason }: { readonly reason: ClientRejection | null }) {
  const t = useStrings(managerStrings);
  const { lang } = useLang();
  return (
    <PhoneFrame top={<PhoneTop left={<Logo href="/" />} />} className={styles.main}>
      <CircleArt />
      <h1>{t.closedTitle}</h1>
      <p className="lead">{reason === null ? t.noKey : rejectionText(reason, lang)}</p>
    </PhoneFrame>
  );
}
