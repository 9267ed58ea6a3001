import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { CarefulSwitch } from './CarefulPanel.tsx';
import { carefulStrings } from './careful-strings.ts';

interface CarefulDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Careful mode within reach from every step. */
export function CarefulDialog({ open, onClose }: CarefulDialogProps) {
  const t = useStrings(carefulStrings);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t.title}
      size="sm"
      actions={
        <Button kind="primary" onClick={onClose}>
          {t.close}
        </Button>
      }
    >
      <CarefulSwitch />
    </Dialog>
  );
}
