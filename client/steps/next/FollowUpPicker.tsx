import type { ReactNode } from 'react';
import { addDays } from '#client/desk/dates.ts';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { ButtonKind } from '#client/ui/button-class.ts';
import { Chip } from '#client/ui/Chip.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { nextDesk } from './desk-strings.ts';
import styles from './FollowUpPicker.module.css';
import { type FollowUpChoice, OWN_DAY } from './use-follow-up.ts';

interface FollowUpPickerProps {
  readonly choice: FollowUpChoice;
  /** Stands where the decided date will stand; the button that saves, where it is not elsewhere. */
  readonly action?: ReactNode;
}

/** The offered dates, or a day of one's own; and the day of the pulse, a week before. */
export function FollowUpPicker({ choice, action }: FollowUpPickerProps) {
  const t = useStrings(nextDesk);
  const { lang } = useLang();
  const { today, offered, value, choose, day, setDay, date, saved } = choice;
  return (
    <div className={styles.picker}>
      <RadioCards
        legend={t.choose}
        hideLegend
        columns={4}
        className={styles.dates}
        value={value}
        onChange={choose}
        options={[
          ...offered.map((option) => ({
            value: option.date,
            label: formatDate(lang, option.date, 'day'),
            hint: t.weeks(option.weeks),
          })),
          {
            value: OWN_DAY,
            label: t.ownDay,
            hint: value === OWN_DAY && day !== '' ? formatDate(lang, day, 'day') : undefined,
          },
        ]}
      />
      {value === OWN_DAY && (
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
          action
        )}
        {date !== '' && <p className="muted">{t.pulse(formatDate(lang, addDays(date, -7), 'weekday'))}</p>}
      </div>
    </div>
  );
}

interface SaveDateButtonProps {
  readonly choice: FollowUpChoice;
  readonly kind?: ButtonKind | undefined;
}

/** Decides the chosen date. */
export function SaveDateButton({ choice, kind = 'tint' }: SaveDateButtonProps) {
  const t = useStrings(nextDesk);
  return (
    <Button
      kind={kind}
      size={kind === 'primary' ? 'lg' : 'md'}
      icon="calendar"
      disabledReason={choice.date === '' ? t.choose : undefined}
      onClick={() => void choice.save()}
    >
      {t.save}
    </Button>
  );
}
