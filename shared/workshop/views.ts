import type { Band } from '#shared/kernel/bands.ts';
import type { Clock } from '#shared/kernel/clock.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { HeldRow, HeldTextRow, HiddenRow, NormRow, NoteRow, QuestionRow, ThemeRow } from '#shared/record/views.ts';
import type { StepConfig, StepKind, StepView } from '#shared/steps/registry.ts';
import type { AccessKey, Setup } from './types.ts';

/** What a client holds: small tables, built by `project` and kept up to date by deltas. Single rows are called `main`. */
export interface WorkshopRow {
  readonly language: Lang;
  readonly team: string;
  readonly title: string;
  readonly template: string;
  readonly minutes: number;
  readonly date: string;
  readonly status: 'lobby' | 'running' | 'ended';
  readonly current: StepId | null;
  readonly locked: boolean;
  readonly blanked: boolean;
  /** Careful mode: said to everybody, without a reason. */
  readonly careful: boolean;
  /** The manager is asked to leave the room while the group writes and talks. */
  readonly managerOut: boolean;
  readonly always: readonly string[];
  readonly followUp: { readonly date: string; readonly confirmed: boolean };
  /** How many took part; set when the workshop has ended. */
  readonly participants: number | null;
  /** Ended before the date of the follow-up was confirmed. */
  readonly endedEarly: boolean;
  readonly hiddenNotes: number;
  /** How many notes are not shown because they seem to name a person. */
  readonly heldNotes: number;
  /** Opened texts other than notes that were put aside. */
  readonly hiddenTexts: number;
  readonly setup: Setup;
  /** Counts changes of the agenda; a change names the number it was made from. */
  readonly agendaNumber: number;
  /** When the first step began, server milliseconds; null before, and where it is not known. */
  readonly startedAt: number | null;
}

export interface AgendaRow {
  readonly order: number;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly entered: boolean;
}

/** A box that takes envelopes now, or one that was opened. Phones see from it whether theirs was in. */
export interface BoxRow {
  readonly state: 'collecting' | 'opened';
  readonly item: string;
  readonly round: number;
  /** The boot number of the server that opened it. */
  readonly boot: number | null;
}

/** Presence: counts and bands only, on a slow tick. Never stored. */
export interface LiveRow {
  /** Seats with a sign of life in the last two minutes. */
  readonly joined: number;
  /** How many of them are simulated; 0 but in a rehearsal. */
  readonly simulated: number;
  /** How many have handed in something for the boxes that collect now; null when nothing collects. */
  readonly handedIn: Band | null;
  /** At least 80 % have; only in the facilitator's view, where a consent round may then be closed. */
  readonly enough: boolean;
  /** An opening is being gathered. After a restart it waits for phones to come back. */
  readonly gathering: 'no' | 'now' | 'afterRestart';
  /** Seats that were here and are cut off just now; only in the facilitator's view. */
  readonly away: number;
}

/** Codes and keys that a surface must show to let others in. Participants get only the code. */
export interface LinksRow {
  readonly code: string;
  /** For the QR; null for participants. */
  readonly joinKey: string | null;
  /** Opens the agreement, read-only; null until the workshop has ended. */
  readonly readKey: string | null;
}

/** A key to the room as facilitators see it. The hash stays in the server. */
export interface KeyRow {
  readonly role: AccessKey['role'];
  readonly label: string;
  readonly order: number;
  /** The key that stops when this one is first used; null when none does. */
  readonly replaces: string | null;
}

export interface View {
  readonly workshop: { readonly main: WorkshopRow };
  readonly clock: { readonly main: Clock };
  readonly live: { readonly main: LiveRow };
  readonly links: { readonly main: LinksRow };
  readonly agenda: Readonly<Record<string, AgendaRow>>;
  /** What each step is set to, so that what is to come can be changed; empty but in the facilitator's view. */
  readonly plan: Readonly<Record<string, { readonly config: StepConfig }>>;
  /** The current step's own view; empty in the lobby. */
  readonly step: { readonly main?: StepView };
  readonly boxes: Readonly<Record<string, BoxRow>>;
  readonly questions: Readonly<Record<string, QuestionRow>>;
  readonly notes: Readonly<Record<string, NoteRow>>;
  readonly themes: Readonly<Record<string, ThemeRow>>;
  readonly norms: Readonly<Record<string, NormRow>>;
  /** Handles of held notes; empty once the workshop has ended. */
  readonly held: Readonly<Record<string, HeldRow>>;
  /** Texts to decide about; empty but in the facilitator's view. */
  readonly heldTexts: Readonly<Record<string, HeldTextRow>>;
  /** Notes taken off the wall and other texts put aside; empty but in the facilitator's view. */
  readonly hidden: Readonly<Record<string, HiddenRow>>;
  /** Who holds keys to the room; empty but in the facilitator's view. */
  readonly keys: Readonly<Record<string, KeyRow>>;
}
