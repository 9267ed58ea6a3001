import * as v from 'valibot';
import type { NormId, NoteId, StepId } from '#shared/kernel/ids.ts';
import { id, line, MAX_TEXT } from '#shared/steps/fields.ts';
import type { StepCommand, StepKind } from '#shared/steps/registry.ts';
import { agendaSchema } from './agenda-schema.ts';

/** Most lines of "always applies". */
export const MAX_ALWAYS = 8;

/** Signs in what a facilitator calls whoever has a key. */
export const MAX_LABEL = 40;

const totalMs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 3_600_000));
/** A day that exists: the thirty-first of June, which the form alone lets pass, would be shown as another day. */
const isoDate = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8))),
);

/** What is told of a key that somebody has made: never the key itself. */
export const newKeyFields = {
  id: id<string>(),
  label: line(MAX_LABEL),
  hash: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
};

/** What a facilitator may ask of the workshop itself. Commands set, they never toggle or count up. */
export const workshopCommandSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('goToStep'),
    from: v.nullable(id<StepId>()),
    to: id<StepId>(),
    confirmed: v.boolean(),
  }),
  v.strictObject({ type: v.literal('pauseClock') }),
  v.strictObject({ type: v.literal('resumeClock') }),
  v.strictObject({ type: v.literal('extendClock'), fromMs: totalMs, toMs: totalMs }),
  v.strictObject({ type: v.literal('lockRoom'), locked: v.boolean() }),
  v.strictObject({ type: v.literal('blankScreen'), blanked: v.boolean() }),
  v.strictObject({ type: v.literal('hideNote'), note: id<NoteId>(), hidden: v.boolean() }),
  /** Any other opened text of a phone: compared as it is, so it is not cleaned anew. */
  v.strictObject({
    type: v.literal('hideText'),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT * 2)),
    hidden: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('decideHeld'),
    note: id<NoteId>(),
    as: v.picklist(['released', 'returned', 'aside']),
  }),
  v.strictObject({
    type: v.literal('setAlways'),
    lines: v.pipe(v.array(line(140, 1)), v.maxLength(MAX_ALWAYS)),
  }),
  v.strictObject({ type: v.literal('setFollowUp'), date: isoDate }),
  v.strictObject({ type: v.literal('setCareful'), careful: v.boolean() }),
  v.strictObject({
    type: v.literal('setAgenda'),
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
    agenda: agendaSchema,
  }),
  v.strictObject({ type: v.literal('askManagerOut'), out: v.boolean() }),
  v.strictObject({
    type: v.literal('answerMandate'),
    norm: id<NormId>(),
    /** Null takes the answer back. */
    mandate: v.nullable(
      v.variant('answer', [
        v.strictObject({ answer: v.literal('yes') }),
        v.strictObject({ answer: v.literal('check'), date: isoDate }),
        v.strictObject({ answer: v.literal('no'), because: line(MAX_TEXT, 1) }),
      ]),
    ),
  }),
  /** `early` ends it without a confirmed date: the provisional one stays. */
  v.strictObject({ type: v.literal('endWorkshop'), early: v.optional(v.literal(true)) }),
  v.strictObject({
    type: v.literal('addKey'),
    ...newKeyFields,
    role: v.picklist(['facilitator', 'screen', 'manager']),
    /** The key that stops when this one is first used: a handover. */
    replaces: v.optional(id<string>()),
  }),
  v.strictObject({ type: v.literal('revokeKey'), id: id<string>() }),
]);

export type WorkshopCommand = v.InferOutput<typeof workshopCommandSchema>;

/** A command for the step that is open now; `step` names it, so that a late click on an old step is refused. */
export interface StepCommandMessage<K extends StepKind = StepKind> {
  readonly type: 'step';
  readonly step: StepId;
  readonly command: StepCommand<K>;
}

/** What the room itself asks for; no parser knows them, so that no client can. */
export type RoomCommand =
  /** A new recovery phrase, of which only the slow hash is known; the one before stops. */
  | { readonly type: 'keepPhrase'; readonly id: string; readonly hash: string }
  /** Somebody has come in with this key for the first time. */
  | { readonly type: 'keyArrived'; readonly id: string };

export type Command = WorkshopCommand | StepCommandMessage | RoomCommand;
