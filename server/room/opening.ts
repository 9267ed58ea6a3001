import { buildAgenda } from '#shared/content/agenda.ts';
import { planOf } from '#shared/content/plans.ts';
import { type Length, template } from '#shared/content/templates.ts';
import type { Random } from '#shared/kernel/random.ts';
import { CODE_ALPHABET, CODE_LENGTH, type OpenRequest } from '#shared/protocol/parse.ts';
import { openWorkshop } from '#shared/workshop/open.ts';
import { noSetup, type WorkshopEvent } from '#shared/workshop/types.ts';
import { freshKey, hashOf } from './keys.ts';
import { dateOf } from './timers.ts';

/** The provisional follow-up date: six weeks on unless chosen (decision 20). */
const FOLLOW_UP_DAYS = 42;
const DAY_MS = 86_400_000;
/** The share of all codes that may be in use: a guess then hits with at most this chance (decision 28). */
const MAX_SHARE = 1.4e-7;

export interface NewWorkshop {
  readonly events: readonly WorkshopEvent[];
  readonly facilitatorKey: string;
  readonly screenKey: string;
}

/** The first events of a workshop from what Home asked for, and the two keys of which only hashes are in the events. */
export function newWorkshop(request: OpenRequest, random: Random, now: number): NewWorkshop {
  const { language, team, template: key, minutes, always, setup, rehearsal, agenda } = request;
  const facilitatorKey = freshKey();
  const screenKey = freshKey();
  const events = openWorkshop({
    info: {
      language,
      team,
      title: agenda?.title ?? template(key).name[language],
      template: key,
      minutes,
      date: dateOf(now),
      setup: setup ?? noSetup,
      rehearsal: rehearsal ?? null,
    },
    keys: [
      { id: random.id(), role: 'facilitator', hash: hashOf(facilitatorKey) },
      { id: random.id(), role: 'screen', hash: hashOf(screenKey) },
    ],
    // Without an agenda of its own the request was parsed to be of one of the template's lengths.
    agenda: agenda?.steps ?? buildAgenda(key, minutes as Length, language),
    always,
    careful: planOf(key).careful ?? false,
    followUp: dateOf(now + FOLLOW_UP_DAYS * DAY_MS),
  });
  return { events, facilitatorKey, screenKey };
}

/** Signs in a new code: six while rooms are few, more as they grow. */
export function codeLength(openRooms: number): number {
  let length = CODE_LENGTH;
  while ((openRooms + 1) / CODE_ALPHABET.length ** length > MAX_SHARE) length += 1;
  return length;
}

export function newCode(length: number, random: Random): string {
  return Array.from({ length }, () => CODE_ALPHABET[Math.floor(random.next() * CODE_ALPHABET.length)]).join('');
}
