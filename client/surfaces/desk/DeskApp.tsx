import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { parseDeskFragment } from '#client/desk/links.ts';
import { forgetWorkshop, knownWorkshopOf, rememberWorkshop } from '#client/desk/workshop-list.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { RoomProvider } from '#client/store/RoomProvider.tsx';
import { useRoom } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { DeskBar, DeskFrame } from '#client/ui/DeskFrame.tsx';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { useSurface } from '#client/ui/surface.ts';
import { Desk } from './Desk.tsx';
import { deskSurface } from './desk-surface-strings.ts';

interface DeskAppProps {
  readonly room: string;
}

/** The key in the address, or the one this browser has kept; the kept one is updated by what the address brings. */
function useDeskKey(room: string): string | null {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const onHash = () => setHash(window.location.hash);
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const fragment = parseDeskFragment(hash);
  const key = fragment?.key ?? null;
  const screenKey = fragment?.screenKey ?? null;
  useEffect(() => {
    if (key !== null) rememberWorkshop(room, screenKey === null ? { key } : { key, screenKey });
  }, [room, key, screenKey]);
  return key ?? knownWorkshopOf(room)?.key ?? null;
}

/** The facilitator's surface. The key is in the fragment of the address and never leaves this browser but in headers. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function DeskApp({ room }: DeskAppProps) {
  useSurface('desk');
  const t = useStrings(deskSurface);
  const key = useDeskKey(room);
  if (key === null) return <Dead title={t.noKeyTitle} text={t.noKeyText} />;
  return (
    <RoomProvider credentials={{ audience: 'facilitator', room, token: key }}>
      <DeskRoom room={room} deskKey={key} />
    </RoomProvider>
  );
}

/** The desk once there is something to show; why there is nothing otherwise. */
export function DeskRoom({ room, deskKey }: { readonly room: string; readonly deskKey: string }) {
  const t = useStrings(deskSurface);
  const { lang } = useLang();
  const ready = useRoom((state) => state.view !== null);
  const status = useRoom((state) => state.status);
  const refusal = useRoom((state) => state.refusal);
  if (status === 'ended') {
    const text = refusal ? rejectionText(refusal, lang) : t.gone;
    return <Dead title={t.goneTitle} text={text} room={room} />;
  }
  if (!ready) {
    return (
      <DeskFrame bar={<DeskBar homeHref="/" />}>
        <Skeleton label={t.loading} shape="cards" />
      </DeskFrame>
    );
  }
  return <Desk room={room} deskKey={deskKey} />;
}

interface DeadProps {
  readonly title: string;
  readonly text: string;
  /** The workshop that this browser may forget. */
  readonly room?: string;
}

function Dead({ title, text, room }: DeadProps) {
  const t = useStrings(deskSurface);
  const known = room !== undefined && knownWorkshopOf(room) !== undefined;
  const [forgotten, setForgotten] = useState(false);
  return (
    <DeskFrame bar={<DeskBar homeHref="/" />}>
      <EmptyState
        art={<CircleArt />}
        title={title}
        action={
          <>
            <Link href="/" asChild>
              <ButtonLink href="/" kind="primary" icon="home">
                {t.toHome}
              </ButtonLink>
            </Link>
            {room !== undefined && known && !forgotten && (
              <Button
                icon="trash"
                onClick={() => {
                  forgetWorkshop(room);
                  setForgotten(true);
                }}
              >
                {t.forget}
              </Button>
            )}
          </>
        }
      >
        {text}
      </EmptyState>
    </DeskFrame>
  );
}
