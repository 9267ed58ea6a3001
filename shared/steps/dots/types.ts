import type { ThemeId } from '#shared/kernel/ids.ts';

export interface DotsConfig {
  /** How many themes go on to drafting; ties go through. */
  readonly topics: number;
  /** Themes to place dots on when the group has made none. */
  readonly themes?: string[] | undefined;
}

export interface DotsState {
  /** `skipped`: under three themes there is nothing to choose between (decision 21). */
  readonly phase: 'placing' | 'counted' | 'skipped';
  readonly round: number;
}

export type DotsCommand =
  | { readonly type: 'countDots'; readonly round: number }
  /** A new box for everybody; also for a skipped step, once there are three themes. */
  | { readonly type: 'askAgain'; readonly round: number }
  /** Sets the themes to draft on, in order: for the free seat, and for taking one away. */
  | { readonly type: 'chooseTopics'; readonly topics: ThemeId[] };

export interface DotsBody {
  readonly themes: ThemeId[];
}

export type DotsEvent =
  | { readonly type: 'dotsCounted'; readonly round: number }
  | { readonly type: 'dotsAskedAgain'; readonly round: number };

export interface DotsView {
  readonly kind: 'dots';
  readonly phase: DotsState['phase'];
  readonly round: number;
  readonly budget: number;
}
