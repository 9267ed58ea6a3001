import { useState } from 'react';
import { useLocation } from 'wouter';
import { useShowRefusal } from '#client/desk/use-desk-command.ts';
import { deleteWorkshop } from '#client/desk/workshop-api.ts';
import { forgetWorkshop } from '#client/desk/workshop-list.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { rehearsalStrings } from './rehearsal-strings.ts';

interface EraseRehearsalProps {
  readonly room: string;
  readonly deskKey: string;
}

/** After a rehearsal: that nothing of it is to be kept, and the way to erase it at once. */
export function EraseRehearsal({ room, deskKey }: EraseRehearsalProps) {
  const t = useStrings(rehearsalStrings);
  const [busy, setBusy] = useState(false);
  const [, navigate] = useLocation();
  const showRefusal = useShowRefusal();
  const showToast = useToast();

  const erase = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await deleteWorkshop(room, deskKey);
    setBusy(false);
    if (!answer.ok) {
      showRefusal(answer.rejection);
      return;
    }
    forgetWorkshop(room);
    showToast({ text: t.erased });
    navigate('/');
  };

  return (
    <Panel title={t.overTitle} tone="accent">
      <p>{t.overText}</p>
      <br />
      <Button kind="primary" icon="trash" onClick={() => void erase()}>
        {busy ? t.erasing : t.erase}
      </Button>
    </Panel>
  );
}
