import type { QuestionId, ThemeId } from '#shared/kernel/ids.ts';

export interface GroupsConfig {
  /** `understand`: a question per group and notes from it. `draft`: a theme per group and a draft of a norm. */
  readonly purpose: 'understand' | 'draft';
  /** Whether people of the same base are spread over the groups, or sit together (method: hybrid, round 1). */
  readonly bases: 'mixed' | 'together';
  /** Tables of four, in large groups; else threes, with fours where it does not come out even. */
  readonly size?: 3 | 4 | undefined;
  /** What everybody answers in the first minute: harmless and human. Empty for none. */
  readonly start: string;
  /** What the groups talk about; with several, the groups share them out. Empty when the groups draft. */
  readonly questions: { readonly id: QuestionId; readonly text: string }[];
}

/**
 * - `dealing`: phones hand in lots;
 * - `working`: the groups sit together, and one phone per group writes;
 * - `open`: what the groups wrote is on the table;
 * - `choosing`: several groups drafted on one theme, and phones choose which draft is tested first;
 * - `chosen`: the choice is on the table.
 */
export interface GroupsState {
  readonly phase: 'dealing' | 'working' | 'open' | 'choosing' | 'chosen';
  /** The round of the box that collects lots. */
  readonly round: number;
  /** The name of the deal in the record; null before there is one. */
  readonly deal: string | null;
  /** Themes shared out to the groups, in order; group n takes number n modulo their count. */
  readonly topics: readonly ThemeId[];
  /** Groups that wrote on more than one phone, from 0. */
  readonly doubled: readonly number[];
}

export type GroupsCommand =
  /** Deals everybody; once dealt, deals all anew. */
  | { readonly type: 'deal'; readonly round: number }
  /** Gives those who have come since the deal a place in the smallest groups; moves nobody. */
  | { readonly type: 'placeLate'; readonly round: number }
  | { readonly type: 'openWork' }
  | { readonly type: 'showChoice' };

/** All that a phone hands in to be dealt. There is no other input. */
export interface LotBody {
  /** Random, made by the phone for this box alone. In the view, only that phone knows it again. */
  readonly lot: string;
  /** The place among the workshop's bases, or null: not asked, or not said. */
  readonly base: number | null;
  /** The phone's lots of earlier boxes. */
  readonly earlier: string[];
}

export interface GroupEntry {
  readonly key: string;
  readonly text: string;
}

export interface GroupNotesBody {
  /** The group that writes, from 0. */
  readonly group: number;
  readonly notes: GroupEntry[];
}

export interface GroupDraftBody {
  readonly group: number;
  /** A principle, a boundary, or both on one theme; the theme of an earlier deal is kept with what was written on it. */
  readonly proposals: (GroupEntry & { readonly form: 'principle' | 'boundary'; readonly topic: ThemeId | null })[];
}

export interface ChoiceBody {
  /** The draft to test first, at most one per theme. */
  readonly choices: string[];
}

export type GroupsBody = LotBody | GroupNotesBody | GroupDraftBody | ChoiceBody;

export type GroupsEvent =
  | { readonly type: 'dealt'; readonly deal: string; readonly round: number; readonly topics: readonly ThemeId[] }
  | { readonly type: 'latePlaced'; readonly round: number }
  | { readonly type: 'workOpened'; readonly choosing: boolean; readonly doubled: readonly number[] }
  | { readonly type: 'choiceShown' };

export interface GroupRow {
  /** Sorted: the order tells nothing. */
  readonly lots: readonly string[];
  readonly question: QuestionId | null;
  readonly topic: ThemeId | null;
}

export interface GroupsView {
  readonly kind: 'groups';
  readonly purpose: GroupsConfig['purpose'];
  readonly phase: GroupsState['phase'];
  readonly round: number;
  readonly start: string;
  readonly groups: readonly GroupRow[];
  readonly questions: readonly QuestionId[];
  /** What the groups drafted; the first to be tested first within its theme, once that was chosen. */
  readonly drafts: readonly GroupDraftRow[];
  readonly doubled: readonly number[];
}

export interface GroupDraftRow {
  readonly id: string;
  readonly topic: ThemeId | null;
  readonly principle: string;
  readonly boundary: string;
  /** Place among the drafts on its theme; equal ones share it. Null until it was chosen. */
  readonly rank: number | null;
}
