import type { CheckinBand, CheckinLevel } from './band.ts';

export interface CheckinConfig {
  readonly question: string;
  /** The five answers in words, from "I'll keep most of it to myself" up. */
  readonly levels: string[];
  /** The one sentence for all, by band. All three are in every workshop's agenda, so they tell nothing. */
  readonly sentences: Readonly<Record<CheckinBand, string>>;
}

/** `notAsked`: fewer than five were here. Nothing of what was answered is in here, or could be. */
export interface CheckinState {
  readonly phase: 'asking' | 'notAsked' | 'shown';
}

export type CheckinCommand = { readonly type: 'showCheckin' } | { readonly type: 'askCheckin' };

export interface CheckinBody {
  /** Null stands over: handed in, but not an answer. */
  readonly level: CheckinLevel | null;
}

export type CheckinEvent =
  | { readonly type: 'checkinNotAsked' }
  | { readonly type: 'checkinAsked' }
  /** That it was shown; never what. */
  | { readonly type: 'checkinShown' };

/** What is said once the check-in is shown: a band, or that too few answered. */
export type CheckinSaid = CheckinBand | 'few';

export interface CheckinView {
  readonly kind: 'checkin';
  readonly phase: CheckinState['phase'];
  readonly question: string;
  readonly levels: readonly string[];
  /** Null before it is shown, and after a restart or when one comes back to the step: it was never stored. */
  readonly said: CheckinSaid | null;
  /** The sentence that goes with a band; null where there is none. */
  readonly sentence: string | null;
}
