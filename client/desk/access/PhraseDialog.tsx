import { useState } from 'react';
import { useShowRefusal } from '#client/desk/use-desk-command.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import styles from './Access.module.css';
import { newPhrase } from './access-api.ts';
import { accessStrings } from './access-strings.ts';
import type { AccessDialogProps } from './FacilitatorsDialog.tsx';

/** Shows a recovery phrase this once. Closing forgets it: only its slow hash is anywhere. */
export function PhraseDialog({ open, onClose, ...rest }: AccessDialogProps) {
  const t = useStrings(accessStrings);
  return (
    <Dialog open={open} onClose={onClose} title={t.phraseTitle} size="md">
      <Phrase {...rest} onDone={onClose} />
    </Dialog>
  );
}

type PhraseProps = Pick<AccessDialogProps, 'room' | 'deskKey' | 'copy'> & { readonly onDone: () => void };

function Phrase({ room, deskKey, copy, onDone }: PhraseProps) {
  const t = useStrings(accessStrings);
  const { lang } = useLang();
  const { keys } = useView();
  const showRefusal = useShowRefusal();
  const [phrase, setPhrase] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const exists = Object.values(keys).some((key) => key.role === 'recovery');

  const make = async () => {
    setBusy(true);
    const answer = await newPhrase(room, deskKey, lang);
    setBusy(false);
    if ('phrase' in answer) setPhrase(answer.phrase);
    else showRefusal(answer.rejection);
  };

  if (phrase === null) {
    return (
      <div className={styles.body}>
        <p>{t.phraseLead}</p>
        {exists && <p className="muted">{t.phraseExists}</p>}
        <div className={styles.buttons}>
          <Button kind="primary" icon="key" aria-busy={busy} onClick={() => void (busy || make())}>
            {exists ? t.phraseAgain : t.phraseGo}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.body}>
      <p>{t.phraseLead}</p>
      <ol className={styles.phrase} translate="no">
        {phrase.split(' ').map((word, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and the phrase never changes
          <li key={place}>{word}</li>
        ))}
      </ol>
      <p className="muted">{t.phraseWhere}</p>
      <div className={styles.buttons}>
        <Button kind="primary" icon="check" onClick={onDone}>
          {t.phraseDone}
        </Button>
        <Button icon="copy" onClick={() => copy(phrase, t.phraseCopied)}>
          {t.phraseCopy}
        </Button>
      </div>
    </div>
  );
}
