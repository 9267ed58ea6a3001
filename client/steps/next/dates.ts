/** Days between the pulse and the follow-up it prepares (method, step 10). */
const PULSE_DAYS = 7;

/** An ISO date moved by so many days; the same in every time zone. */
export function movedBy(isoDate: string, days: number): string {
  const date = new Date(`${isoDate.slice(0, 10)}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day of the pulse: a week before the follow-up. */
export function pulseDate(followUp: string): string {
  return movedBy(followUp, -PULSE_DAYS);
}
