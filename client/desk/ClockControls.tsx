import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { deskCommon } from './desk-strings.ts';
import { useDeskCommand } from './use-desk-command.ts';

const minuteMs = 60_000;

/** Pause and one more minute. Both say what they set, so that two facilitators pressing at once do no harm. */
export function ClockControls() {
  const t = useStrings(deskCommon);
  const { totalMs, endsAt } = useView().clock.main;
  const command = useDeskCommand();
  const paused = endsAt === null;
  return (
    <>
      <Button
        icon={paused ? 'play' : 'pause'}
        onClick={() => void command({ type: paused ? 'resumeClock' : 'pauseClock' })}
      >
        {paused ? t.resume : t.pause}
      </Button>
      <Button
        icon="plus"
        aria-label={t.plusMinuteLabel}
        onClick={() => void command({ type: 'extendClock', fromMs: totalMs, toMs: totalMs + minuteMs })}
      >
        {t.plusMinute}
      </Button>
    </>
  );
}
