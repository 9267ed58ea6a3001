import { useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { MAX_STEP_TITLE } from '#shared/workshop/agenda-schema.ts';
import { buildStrings } from './build-strings.ts';

interface RenameDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onRename: (title: string) => void;
}

/** Gives the workshop another name. */
export function RenameDialog({ title, onClose, onRename }: RenameDialogProps) {
  const t = useStrings(buildStrings);
  const words = useStrings(common);
  const [name, setName] = useState(title);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.rename}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button kind="primary" type="submit" form="rename">
            {words.save}
          </Button>
        </>
      }
    >
      <form
        id="rename"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onRename(name.trim());
        }}
      >
        <TextField
          label={t.name}
          hint={t.nameHint}
          maxLength={MAX_STEP_TITLE}
          value={name}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
