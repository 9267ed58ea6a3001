import type { RateResult, Rating } from './result.ts';

export interface RateItem {
  readonly id: string;
  /** The sentence to rate. */
  readonly text: string;
  /** Its short name: the theme it becomes. */
  readonly name: string;
}

export interface RateConfig {
  readonly items: RateItem[];
  /** The five answers in words, from "Not true at all" up. */
  readonly labels: string[];
}

export interface RateState {
  readonly phase: 'rating' | 'shown';
  /** By item; null where fewer than five answered. Empty until shown. */
  readonly results: Readonly<Record<string, RateResult | null>>;
}

export type RateCommand = { readonly type: 'showRatings' };

export interface RateBody {
  /** What has been rated so far; an item that is passed has a null, or is not there. */
  readonly ratings: readonly { readonly item: string; readonly level: Rating | null }[];
  /** Every item has been rated or passed. */
  readonly done: boolean;
}

export type RateEvent = { readonly type: 'ratingsShown'; readonly results: RateState['results'] };

export interface RateItemView extends RateItem {
  /** Null before it is shown, and where fewer than five answered. */
  readonly result: RateResult | null;
}

export interface RateView {
  readonly kind: 'rate';
  readonly phase: RateState['phase'];
  readonly items: readonly RateItemView[];
  readonly labels: readonly string[];
}
