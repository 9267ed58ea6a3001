import type { Clock } from '#shared/kernel/clock.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import type { Lang, StepOutput } from '#shared/kernel/step-module.ts';
import type { RecordEvent } from '#shared/record/events.ts';
import type { TeamRecord } from '#shared/record/types.ts';
import type { StepConfig, StepKind } from '#shared/steps/registry.ts';

/** One step of the agenda. `config` belongs to the kind. */
export interface AgendaStep {
  readonly id: StepId;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly config: StepConfig;
}

/** What the facilitator told when preparing; each may be left out. Everybody in the room may read it. */
export interface Setup {
  /** Whom to turn to if somebody is being harmed; shown on phones only. Empty when not given. */
  readonly contact: string;
  /** Where the group's manager is: not there, in the room with a link of their own, or leading the workshop. */
  readonly manager: 'absent' | 'present' | 'leads';
  /** Shifts or places to choose among before groups are dealt; empty when there is only one. */
  readonly bases: readonly string[];
  /** A rehearsal with a simulated team: marked on every surface and erased afterwards. */
  readonly rehearsal: boolean;
}

/** How a rehearsal is played: how many simulated people, and whether they take a person's time or about a second. */
export interface RehearsalPlan {
  readonly people: number;
  readonly pace: 'natural' | 'fast';
}

export const noSetup: Setup = { contact: '', manager: 'absent', bases: [], rehearsal: false };

export interface WorkshopInfo {
  readonly language: Lang;
  readonly team: string;
  readonly title: string;
  readonly template: string;
  readonly minutes: number;
  /** ISO date of the day it was opened; the agreement is headed with its month. */
  readonly date: string;
  readonly setup: Setup;
  /** Set when `setup.rehearsal` is: the team comes back by it after a restart. */
  readonly rehearsal: RehearsalPlan | null;
}

/** Who may do what. Only hashes are here; the keys themselves are in the links that people hold. */
export interface AccessKey {
  readonly id: string;
  /** A manager's link only looks on and answers for the mandate; `recovery` is the phrase that makes a new facilitator key. */
  readonly role: 'facilitator' | 'screen' | 'manager' | 'recovery';
  /** SHA-256 of the key, base64url; of a recovery phrase a slow hash with its salt. */
  readonly hash: string;
  /** What a facilitator calls whoever has it. */
  readonly label?: string;
  /** The key that stops when this one is first used: its holder has handed the workshop over. */
  readonly replaces?: string;
}

export interface WorkshopState {
  readonly info: WorkshopInfo;
  readonly keys: readonly AccessKey[];
  readonly agenda: readonly AgendaStep[];
  /** Counts how often the agenda was changed; a change names the one it was made from. */
  readonly agendaNumber: number;
  /** When the first step began, by its clock; null before, and where that is not known. */
  readonly startedAt: number | null;
  /** Null until the first step is entered (the lobby). */
  readonly current: StepId | null;
  /** Steps' own states by step id; present once entered. */
  readonly steps: Readonly<Record<string, unknown>>;
  readonly clock: Clock;
  readonly locked: boolean;
  readonly blanked: boolean;
  /** The workshop is led with extra care. A flag without a reason: see docs/adr/0005. */
  readonly careful: boolean;
  /** The manager, who is in the room, is asked to leave it while the group writes and talks. */
  readonly managerOut: boolean;
  /** Set when the workshop has ended: how many were present, for the agreement. */
  readonly ended: { readonly participants: number; readonly date: string; readonly early?: true } | null;
  readonly record: TeamRecord;
  /** Boxes that have been opened, with the boot number of the server that opened them (decision 3). */
  readonly opened: Readonly<Record<string, number>>;
}

/** `participants` and `date` are public facts; no event has an author or a time of content. */
export type WorkshopEvent =
  | {
      readonly on: 'workshop';
      readonly type: 'workshopOpened';
      readonly info: WorkshopInfo;
      readonly keys: readonly AccessKey[];
      readonly agenda: readonly AgendaStep[];
    }
  | {
      readonly on: 'workshop';
      readonly type: 'stepEntered';
      readonly step: StepId;
      readonly few: boolean;
    }
  | { readonly on: 'workshop'; readonly type: 'agendaChanged'; readonly agenda: readonly AgendaStep[] }
  | { readonly on: 'workshop'; readonly type: 'boxesOpened'; readonly boxes: readonly string[]; readonly boot: number }
  | { readonly on: 'workshop'; readonly type: 'roomLocked'; readonly locked: boolean }
  | { readonly on: 'workshop'; readonly type: 'screenBlanked'; readonly blanked: boolean }
  | { readonly on: 'workshop'; readonly type: 'carefulSet'; readonly careful: boolean }
  | { readonly on: 'workshop'; readonly type: 'managerAskedOut'; readonly out: boolean }
  | {
      readonly on: 'workshop';
      readonly type: 'workshopEnded';
      readonly participants: number;
      readonly date: string;
      /** Ended before the date of the follow-up was confirmed. */
      readonly early?: true;
    }
  | { readonly on: 'workshop'; readonly type: 'keyAdded'; readonly added: AccessKey }
  | { readonly on: 'workshop'; readonly type: 'keyRevoked'; readonly id: string }
  | { readonly on: 'clock'; readonly clock: Clock }
  | { readonly on: 'record'; readonly event: RecordEvent }
  | { readonly on: 'step'; readonly step: StepId; readonly event: { readonly type: string } };

export type AnyStepOutput = StepOutput<{ readonly type: string }, RecordEvent>;
