import type { NormId, NoteId, ThemeId } from '#shared/kernel/ids.ts';
import type {
  BoardPatch,
  GroupDraft,
  HeldDecision,
  HeldNote,
  Mandate,
  NormStatus,
  Question,
  Ranked,
  Wording,
} from './types.ts';

/** A note as it comes out of the envelopes: shuffled, with a new id. */
export interface RevealedNote {
  readonly id: NoteId;
  readonly question: Question['id'];
  readonly text: string;
}

export type RecordEvent =
  | { readonly type: 'alwaysSet'; readonly lines: readonly string[] }
  | { readonly type: 'followUpSet'; readonly date: string; readonly confirmed: boolean }
  | {
      readonly type: 'questionsAsked';
      readonly questions: readonly { readonly id: Question['id']; readonly text: string; readonly toGroups?: true }[];
    }
  | { readonly type: 'notesRevealed'; readonly notes: readonly RevealedNote[] }
  | { readonly type: 'notesHeld'; readonly notes: readonly Omit<HeldNote, 'status'>[] }
  | { readonly type: 'heldDecided'; readonly note: NoteId; readonly as: HeldDecision }
  | { readonly type: 'questionShown'; readonly question: Question['id'] }
  /** The notes that go on after a sifting; all others are set aside, at hand. */
  | { readonly type: 'notesSifted'; readonly chosen: readonly NoteId[] }
  | { readonly type: 'noteHidden'; readonly note: NoteId; readonly hidden: boolean }
  | { readonly type: 'textHidden'; readonly text: string; readonly hidden: boolean }
  | { readonly type: 'boardChanged'; readonly change: BoardPatch; readonly before: BoardPatch }
  | { readonly type: 'boardRestored'; readonly change: BoardPatch }
  | { readonly type: 'themesRanked'; readonly ranking: readonly Ranked[]; readonly topics: readonly ThemeId[] }
  | { readonly type: 'topicsChosen'; readonly topics: readonly ThemeId[] }
  /** Replaces the deal of that name: lots and nothing else. */
  | { readonly type: 'groupsDealt'; readonly deal: string; readonly groups: readonly (readonly string[])[] }
  | {
      readonly type: 'lateComersPlaced';
      readonly deal: string;
      readonly places: readonly { readonly lot: string; readonly group: number }[];
    }
  | { readonly type: 'groupDraftsOpened'; readonly drafts: readonly GroupDraft[] }
  | {
      readonly type: 'groupDraftsRanked';
      readonly ranks: readonly { readonly draft: string; readonly rank: number }[];
    }
  | ({ readonly type: 'normWritten'; readonly norm: NormId; readonly theme: ThemeId | null } & Wording)
  | { readonly type: 'normRemoved'; readonly norm: NormId }
  | ({ readonly type: 'normReworded'; readonly norm: NormId } & Wording)
  /** Of a large group: printed beside the norm that goes on trial. */
  | { readonly type: 'normObjections'; readonly norm: NormId; readonly texts: readonly string[] }
  | { readonly type: 'mandateAnswered'; readonly norm: NormId; readonly mandate: Mandate | null }
  | { readonly type: 'normDecided'; readonly norm: NormId; readonly status: Exclude<NormStatus, 'draft'> };
