import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import styles from '#client/desk/access/Access.module.css';
import { recover } from '#client/desk/access/access-api.ts';
import { accessStrings } from '#client/desk/access/access-strings.ts';
import { deskPath } from '#client/desk/links.ts';
import { makeKey } from '#client/desk/new-key.ts';
import { rememberWorkshop } from '#client/desk/workshop-list.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';

const formId = 'lost-link';

/** The way back for a facilitator who has lost the link: the room's code and the recovery phrase. */
export function LostLink() {
  const t = useStrings(accessStrings);
  const { lang } = useLang();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [phrase, setPhrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (code.trim() === '' || phrase.trim() === '') return setProblem(t.lostMissing);
    setBusy(true);
    setProblem(null);
    const { id, key, hash } = makeKey();
    const answer = await recover({ code, phrase, key: { id, hash, label: t.recoveredLabel } });
    setBusy(false);
    if (!('room' in answer)) return setProblem(rejectionText(answer.rejection, lang));
    rememberWorkshop(answer.room, { key });
    navigate(deskPath(answer.room, key));
  };

  return (
    <>
      <Button kind="ghost" icon="key" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.lostLink}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.lostTitle}
        size="sm"
        actions={
          <Button kind="primary" type="submit" form={formId} iconEnd="right" aria-busy={busy}>
            {busy ? t.lostGoing : t.lostGo}
          </Button>
        }
      >
        <form id={formId} className={styles.lost} onSubmit={(event) => void submit(event)} noValidate>
          <p className="muted">{t.lostText}</p>
          <TextField
            label={t.lostCode}
            className="num"
            value={code}
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            data-autofocus=""
            onChange={(event) => setCode(event.target.value)}
          />
          <TextArea
            label={t.lostPhrase}
            hint={t.lostPhraseHint}
            value={phrase}
            rows={2}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setPhrase(event.target.value)}
          />
          {problem !== null && (
            <Banner tone="stop" role="alert">
              {problem}
            </Banner>
          )}
        </form>
      </Dialog>
    </>
  );
}
