import type { NormId } from '#shared/kernel/ids.ts';
import type { Wording } from '#shared/record/types.ts';

/** The five answers of method, words, best first. */
export const levels = ['in', 'tryable', 'concern', 'objection', 'pass'] as const;
export type Level = (typeof levels)[number];

export interface ConsentConfig {
  /** Rounds before a norm that still meets objections goes on trial or is parked. */
  readonly maxRounds: number;
  /** What is adopted is on trial until the follow-up: a new group cannot know yet what holds. */
  readonly trial?: boolean | undefined;
  /** More than 30 people: the rule for large groups, which adopts on trial. */
  readonly large?: boolean | undefined;
}

export type Outcome = 'adopted' | 'reword' | 'onTrial' | 'parked';

export interface NormRounds {
  readonly round: number;
  /** `asking`: the box is open. `closed`: the outcome stands. `reword` outcomes wait for a new wording. */
  readonly phase: 'asking' | 'closed';
  readonly outcome: Outcome | null;
  /** The wording that was asked about; answers hold for no other. */
  readonly asked: Wording;
  /** Concerns and objections their authors chose to show, in one mixed list. */
  readonly texts: readonly string[];
  /** Whether a round ended in rewording because of concerns: it does so once (decision 19). */
  readonly concernReworded: boolean;
}

export interface ConsentState {
  readonly norm: NormId | null;
  readonly norms: Readonly<Record<string, NormRounds>>;
}

export type ConsentCommand =
  /** Shows a norm to read, before anybody is asked. */
  | { readonly type: 'showNorm'; readonly norm: NormId }
  | { readonly type: 'ask'; readonly norm: NormId }
  | { readonly type: 'closeRound'; readonly norm: NormId; readonly round: number }
  /** The new wording after a round that ended in rewording; opens the next round for everybody. */
  | ({ readonly type: 'askReworded'; readonly norm: NormId; readonly round: number } & Wording)
  | { readonly type: 'parkNorm'; readonly norm: NormId };

export interface ConsentBody {
  readonly level: Level;
  /** Up to two short texts (a concern, or what could go wrong and what would have to change); sent only to be shown. */
  readonly texts: { readonly key: string; readonly text: string }[];
  /** From the third round, with an objection: "I can try it until the date". */
  readonly canTry: boolean;
  /** In large groups, with an objection: "somebody may come to harm", which always stops. */
  readonly harm?: boolean | undefined;
}

export type ConsentEvent =
  | { readonly type: 'normShown'; readonly norm: NormId }
  | { readonly type: 'roundOpened'; readonly norm: NormId; readonly round: number }
  | {
      readonly type: 'roundClosed';
      readonly norm: NormId;
      readonly round: number;
      readonly outcome: Outcome;
      readonly concerns: boolean;
      readonly texts: readonly string[];
    }
  | { readonly type: 'normParked'; readonly norm: NormId };

export interface ConsentView {
  readonly kind: 'consent';
  readonly norm: NormId | null;
  readonly round: number;
  readonly phase: 'ready' | 'asking' | 'closed';
  readonly outcome: Outcome | null;
  readonly texts: readonly string[];
  /** Whether an objection also asks "can you try it until the date" (from the third round, decision 20). */
  readonly asksTrial: boolean;
  /** The rule for large groups: an objection may be ticked "somebody may come to harm", and objections are printed. */
  readonly large: boolean;
  /** Norms in order: those to consent on and those done. */
  readonly norms: readonly NormId[];
}
