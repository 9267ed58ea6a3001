/** What `decide` answers: events to append, or one typed refusal. Exceptions are for bugs only. */
export interface Rejection {
  /** `area.reason`, e.g. `write.alreadyRevealed`. Every code has a sentence in the client's message files. */
  readonly code: RejectionCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Decision<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly rejection: Rejection };

/** The one list of refusal codes; the client must have a sentence for each (`satisfies Record<RejectionCode, …>`). */
export const rejectionCodes = [
  'protocol.malformed',
  'protocol.version',
  'protocol.tooFast',
  'protocol.tooLarge',
  'role.notAllowed',
  'room.gone',
  'room.gathering',
  'room.ended',
  'room.storeFailed',
  'rehearsal.full',
  'keys.last',
  'keys.unknown',
  'keys.taken',
  'keys.tooMany',
  'keys.revoked',
  'keys.handedOver',
  'recover.wrong',
  'recover.tooMany',
  'join.unknownCode',
  'join.locked',
  'join.full',
  'join.tooMany',
  'step.changed',
  'step.unknown',
  'agenda.invalid',
  'agenda.changed',
  'agenda.begun',
  'clock.changed',
  'envelope.tooLate',
  'envelope.invalid',
  'checkin.alreadyShown',
  'checkin.tooFew',
  'rate.alreadyShown',
  'write.tooFew',
  'write.alreadyRevealed',
  'write.notRevealed',
  'write.lastQuestion',
  'held.unknown',
  'held.decided',
  'texts.unknown',
  'themes.unknownNote',
  'themes.unknownTheme',
  'themes.emptyName',
  'themes.nothingToUndo',
  'themes.changedSince',
  'themes.mergeLoop',
  'dots.notVoting',
  'dots.tooFewThemes',
  'groups.nobody',
  'groups.nobodyNew',
  'groups.notDealt',
  'groups.alreadyOpened',
  'groups.notChoosing',
  'sift.noNotes',
  'sift.noDrafts',
  'sift.alreadyOpened',
  'draft.empty',
  'draft.unknownNorm',
  'draft.unknownTopic',
  'draft.tooMany',
  'consent.unknownNorm',
  'consent.notAsking',
  'consent.stillAsking',
  'consent.tooFewAnswers',
  'consent.notRewording',
  'consent.noDrafts',
  'consent.decided',
  'mandate.notDecided',
  'mandate.notPresent',
  'next.badDate',
  'close.dateMissing',
  'close.notCollecting',
] as const;

export type RejectionCode = (typeof rejectionCodes)[number];

/** Accepts with these events (an empty list means: nothing to change, and that is fine). */
export function accept<Event>(...events: readonly Event[]): Decision<Event> {
  return { ok: true, events };
}

/** Refuses with a code and, where the sentence needs them, its numbers or names. */
export function reject(code: RejectionCode, params?: Rejection['params']): { ok: false; rejection: Rejection } {
  return { ok: false, rejection: params ? { code, params } : { code } };
}
