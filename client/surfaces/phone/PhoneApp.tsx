import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { patiently } from '#client/connection/patiently.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { fetchFonts } from '#client/phone/fetch-fonts.ts';
import { Lobby } from '#client/phone/Lobby.tsx';
import { fetchPromise } from '#client/phone/PromiseSheet.tsx';
import { useDelayed } from '#client/phone/use-delayed.ts';
import { fetchNameCare } from '#client/phone/use-name-nudge.tsx';
import { useWakeLock } from '#client/phone/use-wake-lock.ts';
import { fetchLaterSteps, phoneSteps } from '#client/steps/phone-registry.ts';
import { PhoneMemoryProvider } from '#client/store/PhoneMemoryProvider.tsx';
import { RoomProvider } from '#client/store/RoomProvider.tsx';
import { useRoom, useView } from '#client/store/room-store.ts';
import { seatOf } from '#client/store/seats.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Logo } from '#client/ui/Logo.tsx';
import { PhoneFrame, PhoneTop } from '#client/ui/PhoneFrame.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { useSurface } from '#client/ui/surface.ts';
import { phoneStrings } from './phone-strings.ts';

const fetchEnd = () => patiently(() => import('./EndedWorkshop.tsx'));
const EndedWorkshop = lazy(async () => ({ default: (await fetchEnd()).EndedWorkshop }));
const fetchNoRoom = () => patiently(() => import('./NoRoom.tsx'));
const NotJoined = lazy(async () => ({ default: (await fetchNoRoom()).NotJoined }));
const ShownOut = lazy(async () => ({ default: (await fetchNoRoom()).ShownOut }));
/** Few rooms are rehearsals: their band is fetched where it is shown. */
const RehearsalBand = lazy(async () => ({
  default: (await patiently(() => import('#client/rehearsal/RehearsalBand.tsx'))).RehearsalBand,
}));

/** A participant's phone in one room. The seat is this device's own; without one the way in is shown. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function PhoneApp({ room }: { readonly room: string }) {
  useSurface('phone');
  const [token] = useState(() => seatOf(room));
  const credentials = useMemo(() => token && ({ audience: 'participant', room, token } as const), [room, token]);
  if (!credentials) return <NotJoined />;
  return (
    <RoomProvider credentials={credentials}>
      <PhoneMemoryProvider>
        <PhoneRoom />
      </PhoneMemoryProvider>
    </RoomProvider>
  );
}

/** What the phone shows of its room, whatever state the connection and the workshop are in. */
export function PhoneRoom() {
  const refusal = useRoom((state) => (state.status === 'ended' ? state.refusal : null));
  const known = useRoom((state) => state.view !== null);
  return (
    <Suspense fallback={<Connecting />}>
      {refusal ? <ShownOut refusal={refusal} /> : known ? <InRoom /> : <Connecting />}
    </Suspense>
  );
}

function InRoom() {
  const t = useStrings(phoneStrings);
  const { workshop, step } = useView();
  const { status, team, setup } = workshop.main;
  useWakeLock(status === 'running');
  useEffect(() => {
    document.title = (setup.rehearsal ? t.rehearsal : '') + t.pageTitle(team);
  }, [t, team, setup.rehearsal]);
  useEffect(() => {
    // Ahead of time: at worst a step asks for them again when it opens, and says what went wrong then.
    void Promise.allSettled([
      fetchPromise(),
      fetchNameCare(),
      fetchLaterSteps(),
      fetchEnd(),
      fetchNoRoom(),
      fetchFonts(),
    ]);
  }, []);
  const Step = step.main && phoneSteps[step.main.kind];
  return (
    <>
      {setup.rehearsal && (
        <Suspense fallback={null}>
          <RehearsalBand on="phone" />
        </Suspense>
      )}
      {status === 'ended' ? <EndedWorkshop /> : Step ? <Step key={workshop.main.current} /> : <Lobby />}
    </>
  );
}

function Connecting() {
  const t = useStrings(phoneStrings);
  const slow = useDelayed(true, 5000);
  return (
    <PhoneFrame
      top={<PhoneTop left={<Logo word={false} />} />}
      banner={
        slow && (
          <Banner tone="offline" role="status">
            {t.connectingSlow}
          </Banner>
        )
      }
    >
      <Skeleton label={t.connecting} />
    </PhoneFrame>
  );
}
