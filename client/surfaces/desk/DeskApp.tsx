import '#client/ui/more-icons.ts';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { type DeskKeys, parseDeskFragment } from '#client/desk/links.ts';
import { deskRefusalText } from '#client/desk/refusal-text.ts';
import { forgetWorkshop, knownWorkshopOf } from '#client/desk/workshop-list.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
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
import styles from './DeskApp.module.css';
import { deskSurface } from './desk-surface-strings.ts';

interface DeskAppProps {
  readonly room: string;
}

/** The keys in the address, or the ones this browser has kept. */
function useDeskKeys(room: string): DeskKeys | null {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const onHash = () => setHash(window.location.hash);
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return parseDeskFragment(hash) ?? knownWorkshopOf(room) ?? null;
}

/** The facilitator's surface. The key is in the fragment of the address and never leaves this browser but in headers. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function DeskApp({ room }: DeskAppProps) {
  useSurface('desk');
  const t = useStrings(deskSurface);
  const keys = useDeskKeys(room);
  if (keys === null) return <Dead title={t.noKeyTitle} text={t.noKeyText} />;
  return (
    <RoomProvider credentials={{ audience: 'facilitator', room, token: keys.key }}>
      <DeskRoom room={room} keys={keys} />
    </RoomProvider>
  );
}

/** The desk once there is something to show; why there is nothing otherwise. */
export function DeskRoom({ room, keys }: { readonly room: string; readonly keys: DeskKeys }) {
  const t = useStrings(deskSurface);
  const { lang } = useLang();
  const ready = useRoom((state) => state.view !== null);
  const status = useRoom((state) => state.status);
  const refusal = useRoom((state) => state.refusal);
  const erased = status === 'ended' && refusal?.code === 'room.gone';
  useEffect(() => {
    // Erased by itself, as was said: nothing to come back to.
    if (erased && knownWorkshopOf(room)?.rehearsal) forgetWorkshop(room);
  }, [erased, room]);
  if (status === 'ended') {
    const text = refusal ? deskRefusalText(refusal, lang) : t.gone;
    const isOver = refusal?.code === 'keys.handedOver' || refusal?.code === 'keys.revoked';
    return <Dead title={isOver ? t.overTitle : t.goneTitle} text={text} room={room} mayJoin={isOver} />;
  }
  if (!ready) {
    return (
      <DeskFrame bar={<DeskBar homeHref="/" />}>
        <Skeleton label={t.loading} shape="cards" />
      </DeskFrame>
    );
  }
  return <Desk room={room} keys={keys} />;
}

interface DeadProps {
  readonly title: string;
  readonly text: string;
  /** The workshop that this browser may forget. */
  readonly room?: string;
  /** Whether going in as a participant is a way on. */
  readonly mayJoin?: boolean;
}

function Dead({ title, text, room, mayJoin = false }: DeadProps) {
  const t = useStrings(deskSurface);
  const known = room !== undefined && knownWorkshopOf(room) !== undefined;
  const [forgotten, setForgotten] = useState(false);
  return (
    <DeskFrame bar={<DeskBar homeHref="/" />}>
      <EmptyState
        className={styles.alone}
        art={<CircleArt />}
        title={title}
        action={
          <>
            <Link href="/" asChild>
              <ButtonLink href="/" kind="primary" icon="home">
                {t.toHome}
              </ButtonLink>
            </Link>
            {mayJoin && (
              <ButtonLink href="/j" icon="phone">
                {t.joinInstead}
              </ButtonLink>
            )}
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
