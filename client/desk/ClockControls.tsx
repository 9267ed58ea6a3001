import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { deskCommon } from './desk-strings.ts';
import { useDeskCommand } from './use-desk-command.ts';

const minuteMs = 60_000;

/** Pause and one more minute. Both say what they set, so that two facilitators pressing at once do no harm. */
export function ClockControls({ compact = false }: { readonly compact?: boolean | undefined }) {
  const t = useStrings(deskCommon);
  const { totalMs, endsAt } = useView().clock.main;
  const command = useDeskCommand();
  const paused = endsAt === null;
  const toggle = () => void command({ type: paused ? 'resumeClock' : 'pauseClock' });
  const icon = paused ? 'play' : 'pause';
  const label = paused ? t.resume : t.pause;
  return (
    <>
      {compact ? (
        <IconButton icon={icon} label={label} title={label} kind="line" onClick={toggle} />
      ) : (
        <Button icon={icon} onClick={toggle}>
          {label}
        </Button>
      )}
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
