import { answerPage, useNotebook } from '#client/store/phone-memory.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import type { ConsentBody, Level } from '#shared/steps/consent/types.ts';

/** The answer as it is being given; on the phone alone until it is sent, and the texts perhaps even then. */
export interface Answer {
  readonly level: Level | null;
  readonly concern: string;
  readonly wrong: string;
  readonly change: string;
  /** Whether the objection's text may be shown; null while unsaid. */
  readonly show: boolean | null;
  readonly canTry: boolean | null;
  /** Somebody may come to harm; asked in large groups alone. */
  readonly harm: boolean;
}

export const blankAnswer: Answer = {
  level: null,
  concern: '',
  wrong: '',
  change: '',
  show: null,
  canTry: null,
  harm: false,
};

/** What still has to be said before the answer can be sent. */
export type Missing = 'level' | 'show' | 'canTry';

/** The answer for a box, kept in the phone's notebook until the round is closed, so that a reload loses nothing. */
export function useAnswer(box: string): readonly [Answer, (change: Partial<Answer>) => void] {
  const [page, write] = useNotebook(answerPage(box));
  const answer: Answer = page === '' ? blankAnswer : { ...blankAnswer, ...(JSON.parse(page) as Partial<Answer>) };
  return [answer, (change) => write(JSON.stringify({ ...answer, ...change }))];
}

/** What is missing, or null. Whether to show is asked only where there is something to show. */
export function missingIn(answer: Answer, asksTrial: boolean): Missing | null {
  if (answer.level === null) return 'level';
  if (answer.level !== 'objection') return null;
  if (answer.show === null && textsOf(answer).length > 0) return 'show';
  return asksTrial && answer.canTry === null ? 'canTry' : null;
}

function textsOf(answer: Answer): string[] {
  const texts = answer.level === 'objection' ? [answer.wrong, answer.change] : [answer.concern];
  return texts.map((text) => cleanLine(text)).filter((text) => text !== '');
}

/**
 * What goes into the envelope. An objection's texts only when their author lets them be shown: else they stay here, and
 * the objection counts all the same (decision 17).
 * @param keys the keys of texts that were sent before, so that a change keeps them
 */
export function bodyOf(answer: Answer, keys: readonly string[], makeKey: () => string): ConsentBody | null {
  const { level } = answer;
  if (level === null) return null;
  const shows = level === 'concern' || (level === 'objection' && answer.show === true);
  return {
    level,
    texts: shows ? textsOf(answer).map((text, place) => ({ key: keys[place] ?? makeKey(), text })) : [],
    canTry: level === 'objection' && answer.canTry === true,
    ...(level === 'objection' && answer.harm && { harm: true }),
  };
}
