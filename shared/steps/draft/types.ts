import type { NormId, ThemeId } from '#shared/kernel/ids.ts';
import type { Wording } from '#shared/record/types.ts';

export interface DraftConfig {
  /** New norms this agenda aims at (2, 3 or 5). */
  readonly aim: number;
  /** Topics to draft on when the group has made no themes. */
  readonly themes?: string[] | undefined;
}

export interface Proposal {
  readonly id: string;
  readonly form: 'principle' | 'boundary';
  readonly text: string;
}

export interface DraftState {
  readonly topic: ThemeId | null;
  /** The round of each topic's proposal box; absent means 1. */
  readonly rounds: Readonly<Record<string, number>>;
  /** Opened proposals by topic, oldest box first, mixed within each. */
  readonly proposals: Readonly<Record<string, readonly Proposal[]>>;
}

export type DraftCommand =
  | { readonly type: 'chooseTopic'; readonly topic: ThemeId }
  | ({ readonly type: 'writeNorm'; readonly norm: NormId; readonly theme: ThemeId | null } & Wording)
  | { readonly type: 'removeNorm'; readonly norm: NormId }
  | { readonly type: 'openProposals'; readonly topic: ThemeId; readonly round: number };

export interface DraftBody {
  readonly proposals: { readonly key: string; readonly form: Proposal['form']; readonly text: string }[];
}

export type DraftEvent =
  | { readonly type: 'topicReached'; readonly topic: ThemeId }
  | {
      readonly type: 'proposalsOpened';
      readonly topic: ThemeId;
      readonly round: number;
      readonly proposals: readonly Proposal[];
    };

export interface DraftView {
  readonly kind: 'draft';
  readonly topic: ThemeId | null;
  readonly topics: readonly ThemeId[];
  readonly round: number;
  readonly proposals: readonly Proposal[];
  /** What mixed groups drafted on the topic, first to be tested first. */
  readonly groupDrafts: readonly ({ readonly id: string } & Wording)[];
  readonly aim: number;
}
