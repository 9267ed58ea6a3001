import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { NameHit } from '#shared/content/name-check.ts';
import { ContactLine } from './ContactLine.tsx';
import { nameStrings } from './name-strings.ts';

interface NameNudgeProps {
  readonly hit: NameHit;
  /** The text is a note, which is held if it names a person. */
  readonly note: boolean;
  readonly onChange: () => void;
  readonly onAnyway: () => void;
}

/** The gentle question before a text that seems to name somebody is laid. It stops nobody. */
export function NameNudge({ hit, note, onChange, onAnyway }: NameNudgeProps) {
  const t = useStrings(nameStrings);
  const { manager } = useView().workshop.main.setup;
  return (
    <Dialog
      open
      onClose={onChange}
      title={t.title}
      size="sm"
      actions={
        <>
          <Button kind="ghost" onClick={onAnyway}>
            {t.anyway}
          </Button>
          <Button kind="primary" data-autofocus="" onClick={onChange}>
            {t.change}
          </Button>
        </>
      }
    >
      <p className="muted">{t.wrote(hit.word)}</p>
      <p className="lead">{t.nudge}</p>
      {note && hit.kind === 'person' && <p className="muted">{manager === 'leads' ? t.willComeBack : t.willBeHeld}</p>}
      <ContactLine />
    </Dialog>
  );
}
