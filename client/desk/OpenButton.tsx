import { useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import type { ButtonKind } from '#client/ui/button-class.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { deskCommon } from './desk-strings.ts';
import { openingCommand } from './opening-command.ts';
import { useDeskCommand } from './use-desk-command.ts';

interface OpenButtonProps {
  /** "Visa lapparna", "Räkna prickarna" */
  readonly children: string;
  /** What is lost by opening now, said while only few have handed in; nothing is asked where it is left out. */
  readonly earlyText?: string | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly disabledReason?: string | undefined;
}

/** Opens what the step has collected, all envelopes at once. Asks first while many are still at it. */
export function OpenButton({ children, earlyText, kind = 'primary', disabledReason }: OpenButtonProps) {
  const t = useStrings(deskCommon);
  const view = useView();
  const command = useDeskCommand();
  const [asking, setAsking] = useState(false);
  const band = view.live.main.handedIn;
  const early = band === 'few' || band === 'half' || band === 'some';
  const open = () => {
    setAsking(false);
    const opening = openingCommand(view);
    if (opening) void command(opening);
  };
  return (
    <>
      <Button
        kind={kind}
        size={kind === 'primary' ? 'lg' : 'md'}
        iconEnd={kind === 'primary' ? 'right' : undefined}
        disabledReason={disabledReason}
        onClick={() => (early && earlyText !== undefined ? setAsking(true) : open())}
      >
        {children}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t.earlyTitle}
        stayLabel={t.wait}
        goLabel={t.openNow}
        onStay={() => setAsking(false)}
        onGo={open}
      >
        <p>{earlyText}</p>
      </ConfirmDialog>
    </>
  );
}
