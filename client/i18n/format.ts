import { type Lang, locales } from './language.ts';

/** "11 juni" · "11 juni 2027" · "fredag 11 juni" · "juni 2027" */
export type DateStyle = 'day' | 'year' | 'weekday' | 'month';

const dateOptions: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long' },
  year: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};

/**
 * A calendar date in words.
 * @param isoDate "2027-06-11"; a date, not a moment, so it is the same day in every time zone
 */
export function formatDate(lang: Lang, isoDate: string, style: DateStyle = 'day'): string {
  const date = new Date(`${isoDate.slice(0, 10)}T12:00:00Z`);
  const text = new Intl.DateTimeFormat(locales[lang], { ...dateOptions[style], timeZone: 'UTC' }).format(date);
  // English puts a comma after the weekday; the short form reads better on a button.
  return text.replace(',', '');
}

/**
 * A time of day where the reader is: "09.15" in Swedish, "09:15" in English.
 * @param epochMs the moment, in milliseconds since 1970
 * @param timeZone only for tests; otherwise the device's own
 */
export function formatTime(lang: Lang, epochMs: number, timeZone?: string): string {
  const text = new Intl.DateTimeFormat(locales[lang], {
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(epochMs);
  return lang === 'sv' ? text.replace(':', '.') : text;
}

/** Time left as on a clock: "3:42", "0:00". Rounded up, so that the last second is seen whole; hours become minutes. */
export function formatClock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A number as the language writes it: "1 234" or "1,234". */
export function formatNumber(lang: Lang, n: number): string {
  return new Intl.NumberFormat(locales[lang]).format(n);
}

/** "möten, beslut och arbetsro" */
export function formatList(lang: Lang, items: readonly string[]): string {
  return new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(items);
}
