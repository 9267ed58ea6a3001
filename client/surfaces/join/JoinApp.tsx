import { type ComponentProps, type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ClientRejection } from '#client/connection/answers.ts';
import { askCodeLength, joinByLink, joinRoom } from '#client/connection/join-api.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { wayInText } from '#client/i18n/way-in-rejections.ts';
import { navigate } from '#client/navigation.ts';
import { keepSeat, seatOf } from '#client/store/seats.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { CodeInput } from '#client/ui/CodeInput.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Logo } from '#client/ui/Logo.tsx';
import { PhoneFrame, PhoneTop } from '#client/ui/PhoneFrame.tsx';
import { roomCodeLength } from '#client/ui/room-code.ts';
import { useSurface } from '#client/ui/surface.ts';
import { TwoCircles } from '#client/ui/TwoCircles.tsx';
import type { JoinRequest } from '#shared/protocol/parse.ts';
import styles from './JoinApp.module.css';
import { joinStrings } from './join-strings.ts';

/** The way into a room: the code on the wall, or at once by the link in the QR. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function JoinApp() {
  useSurface('phone');
  const t = useStrings(joinStrings);
  useEffect(() => {
    document.title = t.pageTitle;
  }, [t]);
  return (
    <PhoneFrame
      top={<PhoneTop left={<Logo href="/" />} right={<OtherLanguage />} />}
      className={styles.main}
      foot={
        <div className={styles.art}>
          <TwoCircles variant="join" className={styles.circles} />
          <p className="head">{t.promise}</p>
        </div>
      }
    >
      <JoinForm />
    </PhoneFrame>
  );
}

function OtherLanguage() {
  const { lang, setLang } = useLang();
  const other = lang === 'sv' ? 'en' : 'sv';
  return (
    <Button kind="ghost" lang={other} className={styles.language} onClick={() => setLang(other)}>
      {useStrings(joinStrings).otherLanguage}
    </Button>
  );
}

function JoinForm() {
  const t = useStrings(joinStrings);
  const { lang } = useLang();
  const [code, setCode] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const { joining, refusal, join } = useJoin();
  const noticeId = useId();
  const text = refusal && wayInText(refusal, lang);
  const wrong = refusal?.code === 'join.unknownCode';
  const error = incomplete ? t.incomplete : wrong ? text : null;

  const length = useCodeLength();
  const joinBy = (signs: string) => {
    setIncomplete(signs.length < roomCodeLength);
    if (signs.length >= roomCodeLength) void join({ code: signs });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        joinBy(code);
      }}
    >
      <h1 className={styles.title}>{t.title}</h1>
      <CodeInput
        label={t.code}
        value={code}
        onChange={(signs) => {
          setCode(signs);
          setIncomplete(false);
        }}
        length={length}
        onComplete={joinBy}
        error={error ?? undefined}
        describedBy={noticeId}
        autoFocus
      />
      <div id={noticeId} className={styles.notice}>
        {refusal && !incomplete && !wrong && <Notice refusal={refusal}>{text}</Notice>}
      </div>
      <Button type="submit" kind="primary" size="lg" block iconEnd="right" aria-busy={joining}>
        {joining ? t.joining : t.join}
      </Button>
      <p className={styles.qr}>
        <Icon name="qr" size="1.5rem" />
        {t.qr}
      </p>
    </form>
  );
}

const noticeLooks: Readonly<
  Partial<Record<ClientRejection['code'], Pick<ComponentProps<typeof Banner>, 'icon' | 'tone'>>>
> = {
  'join.locked': { icon: 'lock' },
  'join.full': { icon: 'people' },
  'join.tooMany': { icon: 'clock' },
  'connection.unreachable': { tone: 'offline' },
};

/** What stands in the way although nothing is wrong with the code: it stays, and so does its colour. */
function Notice({ refusal, children }: { readonly refusal: ClientRejection; readonly children: ReactNode }) {
  return (
    <Banner role="alert" {...noticeLooks[refusal.code]}>
      {children}
    </Banner>
  );
}

/** How long codes are on this server; six until it has said otherwise, and when it cannot be asked. */
function useCodeLength(): number {
  const [length, setLength] = useState(roomCodeLength);
  useEffect(() => {
    void askCodeLength().then((answer) => setLength(Math.max(roomCodeLength, answer ?? 0)));
  }, []);
  return length;
}

/** Joins by code or, once and at once, by the link this page was opened with; then goes to the room. */
function useJoin() {
  const [joining, setJoining] = useState(false);
  const [refusal, setRefusal] = useState<ClientRejection | null>(null);
  const asked = useRef(false);

  async function join(request: JoinRequest) {
    setJoining(true);
    setRefusal(null);
    const answer = await joinRoom(request);
    setJoining(false);
    if (!answer.ok) {
      setRefusal(answer.rejection);
      return;
    }
    // Whoever types the code again keeps the seat, and with it what lies in its envelope; the new one is never used.
    if (seatOf(answer.seat.room) === null) keepSeat(answer.seat.room, answer.seat.token);
    navigate(`/r/${answer.seat.room}`, { replace: true });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is followed once, however often the page renders
  useEffect(() => {
    const link = joinByLink(window.location.hash);
    if (!link || asked.current) return;
    asked.current = true;
    // Somebody who scans again is already in: the same seat, not a second one.
    if ('room' in link && seatOf(link.room)) navigate(`/r/${link.room}`, { replace: true });
    else void join(link);
  }, []);

  return { joining, refusal, join };
}
