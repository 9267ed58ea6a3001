import { useEffect, useRef } from 'react';
import { formatClock } from '#client/i18n/format.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { useCountdown } from '#client/store/use-countdown.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { TimerRing } from '#client/ui/TimerRing.tsx';
import { deskCommon } from './desk-strings.ts';

const minuteMs = 60_000;

interface StepTimerProps {
  /** Only the ring and the digits, for a small one. */
  readonly bare?: boolean | undefined;
  readonly className?: string | undefined;
}

/** The step's time left, as a ring. Said aloud at half time, at one minute and at the end, not every second. */
export function StepTimer({ bare = false, className }: StepTimerProps) {
  const t = useStrings(deskCommon);
  const paused = useView().clock.main.endsAt === null;
  const { leftMs, fraction, totalMs } = useCountdown();
  const text = formatClock(leftMs);
  const out = leftMs === 0 && totalMs > 0;
  useSpokenTime(leftMs, totalMs, paused);
  const caption = out ? t.timeOutShort : paused ? t.paused : t.ofMinutes(Math.round(totalMs / minuteMs));
  return (
    <TimerRing
      className={className}
      fraction={fraction}
      text={text}
      caption={bare ? undefined : caption}
      label={out ? t.timeOut : t.timeLeft(text)}
    />
  );
}

function useSpokenTime(leftMs: number, totalMs: number, paused: boolean): void {
  const t = useStrings(deskCommon);
  const announce = useAnnounce();
  const before = useRef(leftMs);
  useEffect(() => {
    const from = before.current;
    before.current = leftMs;
    if (paused || leftMs >= from) return;
    const crossed = (mark: number) => from > mark && leftMs <= mark;
    if (crossed(0)) announce(t.timeOut);
    else if (crossed(minuteMs) || crossed(totalMs / 2)) announce(t.timeLeft(formatClock(leftMs)));
  }, [leftMs, totalMs, paused, announce, t]);
}
