import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { deskCommon } from './desk-strings.ts';
import { openingCommand } from './opening-command.ts';
import { useDeskCommand } from './use-desk-command.ts';

/** Stands in the place of the step's primary button while envelopes are being collected. */
export function Gathering() {
  const t = useStrings(deskCommon);
  const view = useView();
  const command = useDeskCommand();
  if (view.live.main.gathering === 'now') {
    return (
      <Button kind="primary" size="lg" disabledReason={t.gatheringReason}>
        {t.gathering}
      </Button>
    );
  }
  const opening = openingCommand(view);
  return (
    <Banner
      role="status"
      icon="clock"
      action={opening && <Button onClick={() => void command(opening)}>{t.openAnyway}</Button>}
    >
      <b>{t.gatheringRestart}</b>
      <p>{t.gatheringRestartHint}</p>
    </Banner>
  );
}
