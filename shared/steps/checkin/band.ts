/** The check-in's rule (method, step 2): from how many answers anything is said, and which of three sentences. */
export const ANSWERS_FROM = 5;

export type CheckinBand = 'high' | 'mixed' | 'low';

/** An answer from 1, keeping most to oneself, to 5, saying what one thinks. */
export type CheckinLevel = 1 | 2 | 3 | 4 | 5;

/**
 * The band of the lower quartile: answer number n ÷ 4, rounded up, from the bottom. From five answers that is never the
 * lowest one alone, so one low answer among high ones changes nothing; two of up to eight, or three of up to twelve, do.
 * @returns null with fewer than five answers
 */
export function checkinBand(answers: readonly CheckinLevel[]): CheckinBand | null {
  if (answers.length < ANSWERS_FROM) return null;
  const quartile = [...answers].sort((a, b) => a - b)[Math.ceil(answers.length / 4) - 1] ?? 1;
  if (quartile >= 4) return 'high';
  return quartile === 3 ? 'mixed' : 'low';
}
