import { useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { MAX_THEME_NAME } from '#shared/steps/fields.ts';
import { nameFrom } from './board.ts';
import { themesDesk } from './desk-strings.ts';
import styles from './NoteDialog.module.css';
import type { BoardControl } from './use-board-state.ts';

const formId = 'name-theme';

interface NamingDialogProps {
  readonly state: BoardControl;
  /** Names that phones have proposed, once opened. */
  readonly proposals: readonly string[];
}

/** Asks for the name of a new theme. The note's first words stand there, so that Enter alone is enough. */
export function NamingDialog({ state, proposals }: NamingDialogProps) {
  const t = useStrings(themesDesk);
  const words = useStrings(common);
  const { naming, endNaming } = state;
  return (
    <Dialog
      open={naming !== null}
      onClose={() => endNaming(null)}
      title={t.nameTitle}
      size="sm"
      actions={
        <>
          <Button kind="ghost" onClick={() => endNaming(null)}>
            {words.cancel}
          </Button>
          <Button kind="primary" type="submit" form={formId}>
            {t.create}
          </Button>
        </>
      }
    >
      {naming && <NameForm state={state} proposals={proposals} />}
    </Dialog>
  );
}

function NameForm({ state, proposals }: NamingDialogProps) {
  const t = useStrings(themesDesk);
  const { board, naming, endNaming, language } = state;
  const note = [...board.order, ...board.rest].find((other) => other.id === naming?.note);
  const [name, setName] = useState(() => (note ? nameFrom(note.text, MAX_THEME_NAME) : ''));
  return (
    <form
      id={formId}
      className={styles.choices}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') endNaming(name);
      }}
    >
      {note && (
        <div lang={language}>
          <NoteCard>{note.text}</NoteCard>
        </div>
      )}
      <TextField
        label={t.nameLabel}
        hint={t.nameHint}
        lang={language}
        maxLength={MAX_THEME_NAME}
        autoComplete="off"
        data-autofocus=""
        value={name}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
      />
      {proposals.length > 0 && (
        <div className={styles.proposals} lang={language}>
          {proposals.map((proposal) => (
            <Button key={proposal} kind="tint" onClick={() => endNaming(proposal)}>
              {proposal}
            </Button>
          ))}
        </div>
      )}
    </form>
  );
}
