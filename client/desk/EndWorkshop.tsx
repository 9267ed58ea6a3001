import { useState } from 'react';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { endStrings } from './end-strings.ts';
import { useDeskCommand } from './use-desk-command.ts';

/** Ends the workshop, after a question; early where the date of the follow-up is not decided yet. */
export function EndWorkshopButton() {
  const t = useStrings(endStrings);
  const { followUp, careful } = useView().workshop.main;
  const early = !followUp.confirmed && !careful;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind={early ? 'line' : 'primary'} size="lg" iconEnd="right" onClick={() => setAsking(true)}>
        {early ? t.endEarly : t.end}
      </Button>
      <EndWorkshopDialog open={asking} onClose={() => setAsking(false)} />
    </>
  );
}

interface EndWorkshopDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The question before the end: what can be changed afterwards, and what happens to norms nobody decided. */
export function EndWorkshopDialog({ open, onClose }: EndWorkshopDialogProps) {
  const t = useStrings(endStrings);
  const { lang } = useLang();
  const { norms, workshop } = useView();
  const { followUp, careful } = workshop.main;
  const early = !followUp.confirmed && !careful;
  const date = formatDate(lang, followUp.date);
  const command = useDeskCommand();
  const undecided = Object.values(norms).filter((norm) => norm.status === 'draft').length;
  return (
    <ConfirmDialog
      open={open}
      title={early ? t.titleEarly : t.title}
      stayLabel={t.stay}
      goLabel={early ? t.endEarly : t.go}
      onStay={onClose}
      onGo={() => {
        onClose();
        void command({ type: 'endWorkshop', ...(early && { early }) });
      }}
    >
      <p>{t.text}</p>
      {careful && !followUp.confirmed && <p>{t.provisional(date)}</p>}
      {early && <p>{t.early(date)}</p>}
      {undecided > 0 && <p>{t.parked(undecided)}</p>}
    </ConfirmDialog>
  );
}
