import { useState } from 'react';
import type { RoomAnswer } from '#client/connection/answers.ts';
import { addDays, localDate } from '#client/desk/dates.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useRoom, useView } from '#client/store/room-store.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Button } from '#client/ui/Button.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { asId, type NormId } from '#shared/kernel/ids.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import type { Mandate } from '#shared/record/types.ts';
import { MAX_TEXT } from '#shared/steps/fields.ts';
import type { Command } from '#shared/workshop/commands.ts';
import styles from './Mandate.module.css';
import { mandateStrings } from './mandate-strings.ts';

/** Days until an answer is promised, unless another day is chosen. */
const DAYS = 14;

interface MandateFormProps {
  readonly norm: string;
  readonly command: (command: Command) => Promise<RoomAnswer>;
  readonly onDone?: (() => void) | undefined;
}

/** The manager's answer about one norm: yes, an answer by a day, or no and why. */
export function MandateForm({ norm, command, onDone }: MandateFormProps) {
  const t = useStrings(mandateStrings);
  const given = useView().norms[norm]?.mandate ?? null;
  const offset = useRoom((room) => room.clockOffset);
  const [today] = useState(() => localDate(Date.now() + offset));
  const [answer, setAnswer] = useState<Mandate['answer'] | null>(given?.answer ?? null);
  const [date, setDate] = useState(given?.answer === 'check' ? given.date : addDays(today, DAYS));
  const [because, setBecause] = useState(given?.answer === 'no' ? given.because : '');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const announce = useAnnounce();

  const give = async () => {
    const wrong = answer === 'no' && cleanLine(because) === '' ? t.sayWhy : undefined;
    const early = answer === 'check' && date <= today ? t.sayWhen : undefined;
    setError(wrong ?? early);
    if (answer === null || wrong || early) return;
    setBusy(true);
    const reply = await command({
      type: 'answerMandate',
      norm: asId<NormId>(norm),
      mandate: mandateOf(answer, date, cleanLine(because)),
    });
    setBusy(false);
    if (!reply.ok) return;
    announce(t.saved);
    onDone?.();
  };

  return (
    <div className={styles.form}>
      <RadioCards
        legend={t.question}
        options={(['yes', 'check', 'no'] as const).map((value) => ({ value, ...t.options[value] }))}
        value={answer}
        onChange={(value) => {
          setError(undefined);
          setAnswer(value);
        }}
      />
      {answer === 'check' && (
        <TextField
          label={t.date}
          type="date"
          min={addDays(today, 1)}
          value={date}
          error={error}
          onChange={(event) => setDate(event.target.value)}
        />
      )}
      {answer === 'no' && (
        <TextArea
          label={t.because}
          hint={t.becauseHint}
          rows={2}
          maxLength={MAX_TEXT}
          value={because}
          error={error}
          onChange={(event) => setBecause(event.target.value)}
        />
      )}
      <Button
        kind="primary"
        size="lg"
        aria-busy={busy}
        disabledReason={answer === null ? t.chooseFirst : undefined}
        onClick={() => void (busy || give())}
      >
        {t.give}
      </Button>
    </div>
  );
}

function mandateOf(answer: Mandate['answer'], date: string, because: string): Mandate {
  switch (answer) {
    case 'yes':
      return { answer };
    case 'check':
      return { answer, date };
    case 'no':
      return { answer, because };
  }
}
