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
}

export type WriteCommand =
  /** Moves from one question to another: asks it, reads it, or in `each` goes on writing. Named from and to. */
  | { readonly type: 'goToQuestion'; readonly from: number; readonly to: number }
  | { readonly type: 'reveal'; readonly opened: number };

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
  | { readonly type: 'revealed'; readonly item: number; readonly opened: number };

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
  /** Minutes of this step that come after the clock that runs now: the desk counts the day's end from it. */
  readonly minutesAfter: number;
  /** Ids of this step's questions in order; their texts are in the questions table. */
  readonly questions: readonly QuestionId[];
}
