import { useState } from 'react';
import { addDays, localDate } from '#client/desk/dates.ts';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useServerNow } from '#client/desk/use-now.ts';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { useToast } from '#client/ui/toast-context.ts';
import { nextDesk } from './desk-strings.ts';

/** The choice that opens a field for a day of one's own. */
export const OWN_DAY = 'own';

export interface FollowUpChoice {
  readonly today: string;
  /** The offered dates, in order. */
  readonly offered: readonly { readonly date: string; readonly weeks: number }[];
  /** One of the offered dates, or `own`; null while nothing is chosen. */
  readonly value: string | null;
  readonly choose: (value: string) => void;
  /** The day of one's own. */
  readonly day: string;
  readonly setDay: (day: string) => void;
  /** The date as chosen, ISO; empty while there is none. */
  readonly date: string;
  /** It is decided, and nothing else has been chosen since. */
  readonly saved: boolean;
  readonly save: () => Promise<void>;
}

/** Choosing the date of the follow-up. The provisional date stands chosen from the start, and is decided by saving. */
export function useFollowUp(weeks: readonly number[]): FollowUpChoice {
  const t = useStrings(nextDesk);
  const { lang } = useLang();
  const { followUp } = useView().workshop.main;
  const command = useDeskCommand();
  const showToast = useToast();
  const today = localDate(useServerNow(60_000));
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setDay] = useState<string | null>(null);
  // Until a day is typed here, it is the one that stands, also when another desk has set it.
  const day = typed ?? followUp.date;

  const offered = weeks.map((count) => ({ date: addDays(today, count * 7), weeks: count }));
  const standing = offered.some((option) => option.date === followUp.date) ? followUp.date : OWN_DAY;
  const value = chosen ?? (followUp.date === '' ? null : standing);
  const date = value === OWN_DAY ? day : (value ?? '');

  const save = async () => {
    const answer = await command({ type: 'setFollowUp', date });
    if (answer.ok) showToast({ text: t.saved(formatDate(lang, date, 'weekday')) });
  };

  return {
    ...{ today, offered, value, day, setDay, date, save },
    choose: setChosen,
    saved: followUp.confirmed && date === followUp.date,
  };
}
