import type { QuestionId } from '#shared/kernel/ids.ts';

export interface WriteConfig {
  readonly questions: { readonly id: QuestionId; readonly text: string }[];
  readonly writeMinutes: number;
  readonly readMinutes: number;
  /** Notes per person and question, 1 to 3. */
  readonly maxNotes: number;
  /** `all`: every question is written before anything is shown. `each`: write and read, question by question. */
  readonly collect: 'all' | 'each';
}

export interface WriteState {
  readonly phase: 'writing' | 'reading';
  /** The question that is asked or read now, from 0. */
  readonly item: number;
  /** How many questions have been asked, from the first. */
  readonly asked: number;
  /** How many questions have been opened, from the first. */
  readonly opened: number;
  /** Fewer than 4 were in the room at the start; every phone says so before anyone writes (decision 17). */
  readonly few: boolean;
  /** The newest round of questions that were asked again; the others are at their first. */
  readonly rounds?: Readonly<Record<string, number>>;
  /** The question that is asked once more now, in a box that opens like the first; null else. */
  readonly again?: QuestionId | null;
}

export type WriteCommand =
  /** Moves from one question to another: asks it, reads it, or in `each` goes on writing. Named from and to. */
  | { readonly type: 'goToQuestion'; readonly from: number; readonly to: number }
  | { readonly type: 'reveal'; readonly opened: number }
  /** Asks a question that was opened once more, of everybody: for what came late and what came back (decisions 5, 22). */
  | { readonly type: 'askAgain'; readonly item: number; readonly round: number }
  | { readonly type: 'revealAgain'; readonly item: number; readonly round: number };

export interface WriteNote {
  readonly key: string;
  readonly text: string;
}

export interface WriteBody {
  readonly notes: WriteNote[];
  readonly pass: boolean;
}

export type WriteEvent =
  | { readonly type: 'questionReached'; readonly item: number; readonly phase: WriteState['phase'] }
  | { readonly type: 'revealed'; readonly item: number; readonly opened: number }
  | { readonly type: 'askedAgain'; readonly item: number; readonly question: QuestionId; readonly round: number }
  | { readonly type: 'revealedAgain' };

export interface WriteView {
  readonly kind: 'write';
  readonly phase: WriteState['phase'];
  readonly item: number;
  readonly total: number;
  readonly asked: number;
  readonly opened: number;
  readonly few: boolean;
  readonly maxNotes: number;
  readonly collect: WriteConfig['collect'];
  /** The round of the question that is asked or read now. */
  readonly round: number;
  /** The question is asked once more, after it was opened. */
  readonly again: boolean;
  /** Minutes of this step that come after the clock that runs now: the desk counts the day's end from it. */
  readonly minutesAfter: number;
  /** Ids of this step's questions in order; their texts are in the questions table. */
  readonly questions: readonly QuestionId[];
}
