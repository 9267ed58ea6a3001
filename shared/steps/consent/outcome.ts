import type { ConsentBody, Outcome } from './types.ts';

/** What one closed round comes to, and whether concerns (not objections) were the reason. */
export interface RoundResult {
  readonly outcome: Outcome;
  readonly concerns: boolean;
}

/**
 * The consent rule (method, step 9, decisions 19 and 20). Shares exclude passes and are compared as integers.
 * - over a third of all answers pass: parked;
 * - an objection: reword, and from the last round on trial if every objector can try it, else parked;
 * - over a third of the rest concerned: one rewording, and if the concerns remain, on trial;
 * - else adopted. Silence never counts as yes: blanks are not answers and must not be passed in.
 */
export function consentOutcome(
  answers: readonly Pick<ConsentBody, 'level' | 'canTry'>[],
  round: number,
  maxRounds: number,
  concernReworded: boolean,
): RoundResult {
  const passes = answers.filter((answer) => answer.level === 'pass').length;
  if (passes * 3 > answers.length || answers.length === passes) return { outcome: 'parked', concerns: false };
  const objections = answers.filter((answer) => answer.level === 'objection');
  if (objections.length > 0) {
    if (round < maxRounds) return { outcome: 'reword', concerns: false };
    return { outcome: objections.every((answer) => answer.canTry) ? 'onTrial' : 'parked', concerns: false };
  }
  const concerned = answers.filter((answer) => answer.level === 'concern').length;
  if (concerned * 3 > answers.length - passes) {
    const again = !concernReworded && round < maxRounds;
    return { outcome: again ? 'reword' : 'onTrial', concerns: true };
  }
  return { outcome: 'adopted', concerns: false };
}
