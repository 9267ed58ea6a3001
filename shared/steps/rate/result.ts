/** What is shown of ratings from 1 to 5 (method, follow-up instrument): words from five answers, bars from eight. */
const RATINGS_FROM = 5;
const BARS_FROM = 8;

export type Rating = 1 | 2 | 3 | 4 | 5;
/** How high a level's bar is drawn: nothing, low, half, high. */
export type BarHeight = 0 | 1 | 2 | 3;

export interface RateResult {
  /** The median, a whole level; with two in the middle the lower one. */
  readonly median: Rating;
  readonly spread: 'agreed' | 'differs';
  /** One per level; null with fewer than eight answers. */
  readonly bars: readonly BarHeight[] | null;
}

/**
 * One item's result, or null with fewer than five answers. No mean, no decimal, no count. One answer alone is never told:
 * it moves neither quartile from five answers on, and a level that only one person chose has no bar.
 */
export function rateResult(answers: readonly Rating[]): RateResult | null {
  const count = answers.length;
  if (count < RATINGS_FROM) return null;
  const sorted = [...answers].sort((a, b) => a - b);
  const at = (number: number): Rating => sorted[number - 1] ?? 1;
  const quarter = Math.ceil(count / 4);
  const agreed = at(count + 1 - quarter) - at(quarter) <= 1;
  return {
    median: at(Math.ceil(count / 2)),
    spread: agreed ? 'agreed' : 'differs',
    bars: count < BARS_FROM ? null : ([1, 2, 3, 4, 5] as const).map((level) => barFor(level, answers)),
  };
}

function barFor(level: Rating, answers: readonly Rating[]): BarHeight {
  const chose = answers.filter((answer) => answer === level).length;
  if (chose < 2) return 0;
  if (chose * 4 <= answers.length) return 1;
  return chose * 2 <= answers.length ? 2 : 3;
}
