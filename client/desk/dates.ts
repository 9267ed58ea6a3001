/** Calendar dates as ISO text. A date is a day, not a moment, so all counting is done in UTC. */
const dayMs = 86_400_000;

/** The day that the moment falls on where the reader is. */
export function localDate(epochMs: number): string {
  const moment = new Date(epochMs);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The date so many days later; earlier for a negative number. */
export function addDays(isoDate: string, days: number): string {
  return new Date(Date.parse(`${isoDate}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
