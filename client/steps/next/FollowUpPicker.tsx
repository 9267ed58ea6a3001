import { useState } from 'react';
import { addDays, localDate } from '#client/desk/dates.ts';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useServerNow } from '#client/desk/use-now.ts';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { nextDesk } from './desk-strings.ts';
import styles from './FollowUpPicker.module.css';

const own = 'own';

interface FollowUpPickerProps {
  readonly weeks: readonly number[];
}

/** Decides the date of the follow-up: one of the offered, or a day of one's own. */
export function FollowUpPicker({ weeks }: FollowUpPickerProps) {
  const t = useStrings(nextDesk);
  const { lang } = useLang();
  const { followUp } = useView().workshop.main;
  const command = useDeskCommand();
  const showToast = useToast();
  const today = localDate(useServerNow(60_000));
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState(followUp.date);

  const offered = weeks.map((count) => ({
    value: addDays(today, count * 7),
    label: formatDate(lang, addDays(today, count * 7), 'day'),
    hint: t.weeks(count),
  }));
  const standing = offered.some((option) => option.value === followUp.date) ? followUp.date : own;
  const value = chosen ?? (followUp.date === '' ? null : standing);
  const date = value === own ? day : (value ?? '');
  const saved = followUp.confirmed && date === followUp.date;

  const save = async () => {
    const answer = await command({ type: 'setFollowUp', date });
    if (answer.ok) showToast({ text: t.saved(formatDate(lang, date, 'weekday')) });
  };

  return (
    <div className={styles.picker}>
      <RadioCards
        legend={t.choose}
        hideLegend
        columns={4}
        value={value}
        onChange={setChosen}
        options={[...offered, { value: own, label: t.ownDay, hint: day ? formatDate(lang, day, 'day') : undefined }]}
      />
      {value === own && (
        <TextField
          label={t.day}
          type="date"
          min={addDays(today, 1)}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      )}
      <div className={styles.foot}>
        {saved ? (
          <Chip tone="tint" icon="check">
            {t.decided}: {formatDate(lang, date, 'weekday')}
          </Chip>
        ) : (
          <Button
            kind="tint"
            icon="calendar"
            disabledReason={date === '' ? t.choose : undefined}
            onClick={() => void save()}
          >
            {t.save}
          </Button>
        )}
        {date !== '' && <p className="muted">{t.pulse(formatDate(lang, addDays(date, -7), 'weekday'))}</p>}
      </div>
    </div>
  );
}
