import { useState } from 'react';
import { useLocation } from 'wouter';
import { useShowRefusal } from '#client/desk/use-desk-command.ts';
import { deleteWorkshop } from '#client/desk/workshop-api.ts';
import { forgetWorkshop } from '#client/desk/workshop-list.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { deskSurface } from './desk-surface-strings.ts';

interface DeleteDialogProps {
  readonly room: string;
  readonly deskKey: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

const formId = 'delete-workshop';

/** Deletes everything for everybody, once the team's name has been typed. */
export function DeleteDialog({ open, onClose, ...rest }: DeleteDialogProps) {
  const t = useStrings(deskSurface);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t.deleteTitle}
      role="alertdialog"
      size="sm"
      actions={
        <>
          <Button onClick={onClose}>{t.keep}</Button>
          <Button kind="stop" icon="trash" type="submit" form={formId}>
            {t.deleteGo}
          </Button>
        </>
      }
    >
      <DeleteForm {...rest} />
    </Dialog>
  );
}

function DeleteForm({ room, deskKey }: Pick<DeleteDialogProps, 'room' | 'deskKey'>) {
  const t = useStrings(deskSurface);
  const { team } = useView().workshop.main;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [, navigate] = useLocation();
  const showRefusal = useShowRefusal();
  const showToast = useToast();

  const remove = async () => {
    if (typed.trim().toLowerCase() !== team.toLowerCase()) {
      setError(t.deleteMismatch);
      return;
    }
    const answer = await deleteWorkshop(room, deskKey);
    if (!answer.ok) {
      showRefusal(answer.rejection);
      return;
    }
    forgetWorkshop(room);
    showToast({ text: t.deleted });
    navigate('/');
  };

  return (
    <form
      id={formId}
      onSubmit={(event) => {
        event.preventDefault();
        void remove();
      }}
    >
      <p>{t.deleteText}</p>
      <br />
      <TextField
        label={t.deleteType(team)}
        autoComplete="off"
        data-autofocus=""
        value={typed}
        error={error}
        onChange={(event) => {
          setTyped(event.target.value);
          setError(undefined);
        }}
      />
    </form>
  );
}
