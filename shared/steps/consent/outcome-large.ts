import type { RoundResult } from './outcome.ts';
import type { ConsentBody } from './types.ts';

type Answers = readonly Pick<ConsentBody, 'level' | 'canTry' | 'harm'>[];

/**
 * The consent rule of large groups (method, 31 to 200 people), shares compared as whole numbers.
 * - over a third of all answers pass: parked;
 * - an objection ticked "somebody may come to harm" always stops: reword, and after the last round parked;
 * - any objection in the first round: reword; after a rewording at most 5 % of those who did not pass may object;
 * - at least 80 % of all answers are in the top three levels;
 * - over a third concerned: one rewording, as elsewhere;
 * - then on trial. Where too many object, the last round is as elsewhere: on trial if every objector can try it.
 */
export function largeOutcome(
  answers: Answers,
  round: number,
  maxRounds: number,
  concernReworded: boolean,
): RoundResult {
  const all = answers.length;
  const having = (level: ConsentBody['level']) => answers.filter((answer) => answer.level === level);
  const passes = having('pass').length;
  if (passes * 3 > all || all === passes) return { outcome: 'parked', concerns: false };
  const objections = having('objection');
  const more = round < maxRounds;
  const stopped: RoundResult = { outcome: more ? 'reword' : 'parked', concerns: false };
  if (objections.some((answer) => answer.harm)) return stopped;
  const reworded = round > 1;
  if (objections.length > 0 && (!reworded || objections.length * 20 > all - passes)) {
    const triable = !more && objections.every((answer) => answer.canTry);
    return triable ? { outcome: 'onTrial', concerns: false } : stopped;
  }
  if ((all - passes - objections.length) * 5 < all * 4) return stopped;
  const concerned = having('concern').length * 3 > all - passes;
  if (concerned && !concernReworded && more) return { outcome: 'reword', concerns: true };
  return { outcome: 'onTrial', concerns: concerned };
}

/** What objectors let be shown; printed beside a norm that a large group tries all the same. */
export function keptObjections(answers: readonly Pick<ConsentBody, 'level' | 'texts'>[]): ConsentBody['texts'] {
  return answers.flatMap((answer) => (answer.level === 'objection' ? answer.texts : []));
}
