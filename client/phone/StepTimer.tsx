import { useEffect, useRef } from 'react';
import { formatClock } from '#client/i18n/format.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useCountdown } from '#client/store/use-countdown.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { TimerMini } from '#client/ui/TimerMini.tsx';
import { kitStrings } from './kit-strings.ts';

const MINUTE = 60_000;
const JITTER = 5000;

/** The step's time in the top bar. Says aloud when half of it, one minute and nothing is left; nothing without a clock. */
export function StepTimer() {
  const t = useStrings(kitStrings);
  const { leftMs, fraction, running, totalMs } = useCountdown();
  useSpokenTime(leftMs, totalMs);
  if (totalMs === 0) return null;
  const clock = formatClock(leftMs);
  const paused = !running && leftMs > 0;
  const seconds = Math.ceil(leftMs / 1000);
  const left = t.timeLeft(Math.floor(seconds / 60), seconds % 60);
  return (
    <TimerMini
      fraction={fraction}
      text={paused ? `${t.pause} ${clock}` : clock}
      label={paused ? `${t.paused} ${left}` : left}
    />
  );
}

function useSpokenTime(leftMs: number, totalMs: number) {
  const t = useStrings(kitStrings);
  const announce = useAnnounce();
  const before = useRef(leftMs);
  useEffect(() => {
    // A clock that is set right by a moment is not at its mark again; a minute more is.
    if (leftMs > before.current && leftMs < before.current + JITTER) return;
    const passed = (mark: number) => before.current > mark && leftMs <= mark;
    if (passed(0)) announce(t.timeOut);
    else if (passed(MINUTE)) announce(t.oneMinute);
    else if (totalMs > 3 * MINUTE && passed(totalMs / 2)) announce(t.halfLeft);
    before.current = leftMs;
  }, [leftMs, totalMs, announce, t]);
}
