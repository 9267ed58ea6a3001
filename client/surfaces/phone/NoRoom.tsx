import '#client/ui/more-icons.ts';
import { type ReactNode, useEffect } from 'react';
import type { ClientRejection } from '#client/connection/answers.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { stayOnPage } from '#client/navigation.ts';
import { useRoomContext } from '#client/store/room-store.ts';
import { giveUpSeat } from '#client/store/seats.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { Logo } from '#client/ui/Logo.tsx';
import { PhoneFrame, PhoneTop } from '#client/ui/PhoneFrame.tsx';
import styles from './NoRoom.module.css';
import { noRoomStrings } from './no-room-strings.ts';
import { OwnNextStep } from './OwnNextStep.tsx';

/** On a room's address without a seat in it. */
export function NotJoined() {
  const t = useStrings(noRoomStrings);
  return (
    <Closed title={t.notJoinedTitle} text={t.notJoinedText} dock={<JoinLink />}>
      <HomeLink />
    </Closed>
  );
}

/** The server ended it: the room is gone, the seat is void, or the page is too old. What is on the phone stays. */
export function ShownOut({ refusal }: { readonly refusal: ClientRejection }) {
  const t = useStrings(noRoomStrings);
  const { lang } = useLang();
  const { id } = useRoomContext();
  const outdated = refusal.code === 'protocol.version';
  const out = refusal.code === 'room.gone' || refusal.code === 'role.notAllowed';
  useEffect(() => {
    // A seat that the room does not know is of no use; the next one who joins here gets a new one.
    if (out) giveUpSeat(id);
  }, [out, id]);
  return (
    <Closed
      title={outdated ? t.reloadTitle : out ? t.outTitle : t.stopped}
      text={rejectionText(refusal, lang)}
      dock={out ? <JoinLink /> : <ReloadButton />}
    >
      <OwnNextStep />
      <HomeLink />
    </Closed>
  );
}

interface ClosedProps {
  readonly title: string;
  readonly text: string;
  readonly dock: ReactNode;
  readonly children: ReactNode;
}

function Closed({ title, text, dock, children }: ClosedProps) {
  return (
    <PhoneFrame top={<PhoneTop left={<Logo href="/" />} />} dock={dock} className={styles.main}>
      <CircleArt />
      <h1 className={styles.title}>{title}</h1>
      <p className="lead">{text}</p>
      {children}
    </PhoneFrame>
  );
}

function JoinLink() {
  return (
    <ButtonLink kind="primary" size="lg" block iconEnd="right" href="/j" onClick={stayOnPage}>
      {useStrings(noRoomStrings).join}
    </ButtonLink>
  );
}

function HomeLink() {
  return (
    <ButtonLink kind="ghost" className={styles.home} href="/" onClick={stayOnPage}>
      {useStrings(noRoomStrings).home}
    </ButtonLink>
  );
}

function ReloadButton() {
  return (
    <Button kind="primary" size="lg" block onClick={() => window.location.reload()}>
      {useStrings(noRoomStrings).reload}
    </Button>
  );
}
