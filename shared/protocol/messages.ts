import type { Rejection } from '#shared/kernel/decision.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import type { Delta } from '#shared/kernel/tables.ts';
import type { Wording } from '#shared/record/types.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { View } from '#shared/workshop/views.ts';

/** Raised when a client and a server of different ages could misunderstand each other. */
export const PROTOCOL_VERSION = 1;

/** How one comes in: as one of the audiences, or as the manager, who gets the participants' view and has no seat. */
export type Role = Audience | 'manager';

/** First message on a connection, and again after every break. */
export interface Hello {
  readonly v: number;
  readonly audience: Role;
  readonly room: string;
  /** A participant's seat token, or the key of a facilitator, screen or manager. */
  readonly token: string;
  /** Where this client's view stands; the server answers with what came since, if it still has it. */
  readonly since: { readonly boot: number; readonly seq: number } | null;
}

export type Refused = { readonly ok: false; readonly rejection: Rejection };

export type HelloAnswer =
  | {
      readonly ok: true;
      readonly boot: number;
      /** Server milliseconds, for the countdown. */
      readonly now: number;
      readonly seq: number;
      /** The whole view, when the deltas since are not at hand. */
      readonly view: View | null;
      readonly deltas: readonly Delta[];
      /** The id of the key it was opened with; absent for participants. */
      readonly key?: string;
    }
  | Refused;

/** Durable: acked only after the events are committed. */
export type CommandAnswer = { readonly ok: true } | Refused;

/** Received: in the server's memory. The phone keeps its copy until it has seen the box opened (decision 2). */
export type EnvelopeAnswer =
  | {
      readonly ok: true;
      readonly boot: number;
      readonly rev: number;
      /** Makes all answers one length: see `receiptFor`. */
      readonly pad?: string;
    }
  | Refused;

/** What one phone hands in for all boxes that collect now, replaced as a whole. See envelope.ts for its fixed size. */
export interface Envelope {
  /** Counts this device's changes; an older one never replaces a newer. */
  readonly rev: number;
  readonly boxes: readonly { readonly box: string; readonly key: string; readonly body: unknown }[];
  readonly pad: string;
}

/** What the desk is typing, for the screen; ephemeral (decision 13). Null when nothing is being drafted. */
export type Drafting = ({ readonly norm: string; readonly theme: string | null } & Wording) | null;

export interface ClientToServer {
  hello(message: Hello, ack: (answer: HelloAnswer) => void): void;
  command(message: Command, ack: (answer: CommandAnswer) => void): void;
  envelope(message: Envelope, ack: (answer: EnvelopeAnswer) => void): void;
  drafting(message: Drafting): void;
  /** A round trip to measure the clock by. */
  time(ack: (now: number) => void): void;
}

export interface ServerToClient {
  frame(message: { readonly seq: number; readonly delta: Delta }): void;
  /** A box is about to be opened: every phone sends its envelope now, changed or blank. */
  collect(): void;
  drafting(message: Drafting): void;
  /** The server ends this connection for good: the room is gone, the key was revoked. */
  bye(rejection: Rejection): void;
}
