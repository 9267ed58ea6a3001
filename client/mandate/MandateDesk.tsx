import { useState } from 'react';
import { addDays, localDate } from '#client/desk/dates.ts';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useRoom, useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import type { NormId } from '#shared/kernel/ids.ts';
import styles from './Mandate.module.css';
import { MandateForm } from './MandateForm.tsx';
import { MandateLine } from './MandateLine.tsx';
import { MandateState } from './MandateState.tsx';
import { mandateStrings } from './mandate-strings.ts';

/** Weeks until the group takes up an answer that somebody else has to give. */
const DAYS = 14;

/**
 * The mandate of a norm the group has agreed on, on the desk: the manager's answer when they are here, the form when they
 * lead, and with neither a way to note that the question goes on.
 */
export function MandateDesk({ norm }: { readonly norm: NormId }) {
  const t = useStrings(mandateStrings);
  const { norms, workshop } = useView();
  const { status, mandate } = norms[norm] ?? { status: 'draft', mandate: null };
  if (status !== 'adopted' && status !== 'onTrial') return null;
  switch (workshop.main.setup.manager) {
    case 'present':
      return mandate === null ? <p className="muted">{`${t.question} ${t.awaited}`}</p> : <MandateState norm={norm} />;
    case 'leads':
      return <OwnAnswer key={norm} norm={norm} />;
    case 'absent':
      return <GoesOn norm={norm} />;
  }
}

function OwnAnswer({ norm }: { readonly norm: NormId }) {
  const t = useStrings(mandateStrings);
  const command = useDeskCommand();
  const { norms } = useView();
  const [changing, setChanging] = useState(false);
  if (norms[norm]?.mandate && !changing) {
    return (
      <div className={styles.part}>
        <MandateState norm={norm} />
        <Button onClick={() => setChanging(true)}>{t.change}</Button>
      </div>
    );
  }
  return <MandateForm norm={norm} command={command} onDone={() => setChanging(false)} />;
}

function GoesOn({ norm }: { readonly norm: NormId }) {
  const t = useStrings(mandateStrings);
  const command = useDeskCommand();
  const { norms, workshop } = useView();
  const offset = useRoom((room) => room.clockOffset);
  const [asking, setAsking] = useState(false);
  const [date, setDate] = useState('');
  const today = localDate(Date.now() + offset);
  const mandate = norms[norm]?.mandate ?? null;
  const note = async () => {
    const answer = await command({ type: 'answerMandate', norm, mandate: { answer: 'check', date } });
    if (answer.ok) setAsking(false);
  };
  return (
    <div className={styles.part}>
      <MandateLine mandate={mandate} manager="absent" language={workshop.main.language} />
      <div className={styles.buttons}>
        <Button
          kind="ghost"
          icon="flag"
          onClick={() => {
            setDate(mandate?.answer === 'check' ? mandate.date : addDays(today, DAYS));
            setAsking(true);
          }}
        >
          {mandate === null ? t.goesOn : t.change}
        </Button>
        {mandate !== null && (
          <Button kind="ghost" onClick={() => void command({ type: 'answerMandate', norm, mandate: null })}>
            {t.takeBack}
          </Button>
        )}
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.goesOnTitle}
        size="sm"
        actions={
          <Button kind="primary" onClick={() => void note()}>
            {t.note}
          </Button>
        }
      >
        <div className={styles.form}>
          <p>{t.goesOnText}</p>
          <TextField
            label={t.goesOnDate}
            type="date"
            min={addDays(today, 1)}
            value={date}
            error={date <= today ? t.sayWhen : undefined}
            onChange={(event) => setDate(event.target.value)}
          />
        </div>
      </Dialog>
    </div>
  );
}
