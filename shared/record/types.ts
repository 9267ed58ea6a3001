import type { NormId, NoteId, QuestionId, ThemeId } from '#shared/kernel/ids.ts';

/** What the team has made. No author, no time, no arrival order is in here, because none was ever put in. */
export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  /** Notes reach a view only when their question is shown (the wall reads question by question). */
  readonly shown: boolean;
  /** Asked to mixed groups: its notes were written together. */
  readonly toGroups?: true;
}

export interface Note {
  readonly id: NoteId;
  readonly question: QuestionId;
  readonly text: string;
  readonly theme: ThemeId | null;
  /** The note it lies under, as a near-duplicate; its text stays readable. */
  readonly under: NoteId | null;
  /** Taken off the wall by the facilitator; counted openly. */
  readonly hidden: boolean;
  /** Not among those the group sifted out: at hand, but not on the board until it is sorted into a theme. */
  readonly aside?: true;
}

/** What is done with a note that seems to name a person: shown as it is, given back to its author, or never shown. */
export type HeldDecision = 'released' | 'returned' | 'aside';

/** A note that was held at its opening. Who wrote it, nobody knows but the phone that has the key behind `handle`. */
export interface HeldNote {
  readonly id: NoteId;
  readonly question: QuestionId;
  readonly handle: string;
  /** Null once it is not for anybody's eyes any more, or never was: then its author alone has it. */
  readonly text: string | null;
  readonly status: 'held' | Exclude<HeldDecision, 'released'>;
}

/** The drawn fields of the design, in the order they are given out; theme 9 and on reuse fields with other marks. */
export const fieldCount = 10;

export interface Theme {
  readonly id: ThemeId;
  readonly name: string;
  /** 0 to fieldCount - 1; a theme keeps its field and mark through poster and pulse. */
  readonly field: number;
  readonly order: number;
}

/** `draft` until the group has consented; `onTrial` until the follow-up; `parked` is listed, not in force. */
export type NormStatus = 'draft' | 'adopted' | 'onTrial' | 'parked';

export interface Wording {
  readonly principle: string;
  readonly boundary: string;
}

export interface Norm extends Wording {
  readonly id: NormId;
  readonly theme: ThemeId | null;
  readonly order: number;
  readonly status: NormStatus;
  /** Earlier wordings, oldest first: how the present one came to be. */
  readonly earlier: readonly Wording[];
  /** In large groups, objections whose authors let them be shown and that the norm goes on trial with. */
  readonly objections?: readonly string[];
}

/**
 * Whether a norm fits within what the group's manager may decide: yes, an answer by a day, or no and why. A public fact.
 * Until that day, and without an answer, the norm is in force; after a no it is not.
 */
export type Mandate =
  | { readonly answer: 'yes' }
  | { readonly answer: 'check'; readonly date: string }
  | { readonly answer: 'no'; readonly because: string };

/** One theme's place after the dots. Equal counts share a rank. */
export interface Ranked {
  readonly theme: ThemeId;
  readonly rank: number;
  /** Null when fewer than 8 voted: then not even the log knows the count. */
  readonly dots: number | null;
}

/** What a mixed group drafted on a theme, as a proposal for the norms. Which group it was is not kept. */
export interface GroupDraft extends Wording {
  readonly id: string;
  readonly theme: ThemeId | null;
  /** Place among the drafts on its theme, 1 to be tested first; null until phones have chosen. */
  readonly rank: number | null;
}

/** A change to the board with what was there before, so that one undo restores it exactly. */
export interface BoardPatch {
  readonly notes: Readonly<Record<string, { readonly theme: ThemeId | null; readonly under: NoteId | null }>>;
  readonly themes: Readonly<Record<string, Theme | null>>;
}

export interface BoardChange {
  /** Counts changes from 1; an undo names the change it takes back. */
  readonly number: number;
  readonly before: BoardPatch;
}

export interface TeamRecord {
  readonly questions: readonly Question[];
  readonly notes: Readonly<Record<string, Note>>;
  /** Notes that are held, or were and are not shown. */
  readonly held: Readonly<Record<string, HeldNote>>;
  readonly themes: Readonly<Record<string, Theme>>;
  /** The newest changes that can be undone, oldest first. */
  readonly undo: readonly BoardChange[];
  readonly boardNumber: number;
  readonly ranking: readonly Ranked[];
  /** The themes to draft norms on, in order. */
  readonly topics: readonly ThemeId[];
  readonly norms: Readonly<Record<string, Norm>>;
  /** What the manager has answered, by norm. */
  readonly mandates: Readonly<Record<string, Mandate>>;
  /** Mixed groups by the step they were dealt in: the lots of each group, sorted. Nobody but its phone knows a lot. */
  readonly deals: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly groupDrafts: readonly GroupDraft[];
  /** What is decided elsewhere (law, policy) and not up for vote. */
  readonly always: readonly string[];
  readonly followUp: FollowUp;
  /** Opened texts other than notes that were put aside: name proposals, wordings, concerns, words. By their very text. */
  readonly aside: readonly string[];
}

/** When the team meets again. Provisional from the start, confirmed in the step for it (decision 20). */
export interface FollowUp {
  /** ISO date, `2027-06-11`; empty only in the record of a workshop that is not open yet. */
  readonly date: string;
  readonly confirmed: boolean;
}
