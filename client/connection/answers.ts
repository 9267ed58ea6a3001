import type { Rejection, RejectionCode } from '#shared/kernel/decision.ts';

/** What only a client can find out: the server is out of reach, or never said whether it did what was asked. */
export const localCodes = ['connection.unreachable', 'connection.lost'] as const;
export type LocalCode = (typeof localCodes)[number];

/** A refusal as the surfaces see it: the server's, or one of the client's own. */
export interface ClientRejection {
  readonly code: RejectionCode | LocalCode;
  readonly params?: Rejection['params'];
}

export type Refusal = { readonly ok: false; readonly rejection: ClientRejection };

/** The answer to a command: done and stored, or refused with a reason that has a sentence (client/i18n/rejections.ts). */
export type RoomAnswer = { readonly ok: true } | Refusal;

/** A refusal with one of the client's own codes. */
export function locally(code: LocalCode): Refusal {
  return { ok: false, rejection: { code } };
}
