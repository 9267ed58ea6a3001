import * as v from 'valibot';
import { lengthsOf, templateKeys } from '#shared/content/templates.ts';
import { type Decision, reject } from '#shared/kernel/decision.ts';
import type { BoxId, StepId } from '#shared/kernel/ids.ts';
import { id, keySchema, line, MAX_TEXT } from '#shared/steps/fields.ts';
import { type StepKind, stepModule } from '#shared/steps/registry.ts';
import { agendaMinutes, agendaSchema, MAX_STEP_TITLE } from '#shared/workshop/agenda-schema.ts';
import { type Command, newKeyFields, workshopCommandSchema } from '#shared/workshop/commands.ts';
import type { Drafting, Envelope, Hello } from './messages.ts';

/** Parsers for everything that comes from outside. Strict: unknown keys are refused; text is cleaned on the way in. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Extract<Decision<never>, { ok: false }>;

function parsed<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Parsed<T> {
  const result = v.safeParse(schema, input);
  return result.success ? { ok: true, value: result.output } : reject('protocol.malformed');
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const roomId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/));
const secret = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,200}$/));

const helloSchema = v.strictObject({
  v: count,
  audience: v.picklist(['participant', 'screen', 'facilitator', 'manager']),
  room: roomId,
  token: secret,
  since: v.nullable(v.strictObject({ boot: count, seq: count })),
});

export function parseHello(input: unknown): Parsed<Hello> {
  return parsed(helloSchema, input);
}

/**
 * Parses a facilitator's command. A step's command is parsed by the module of the step it names.
 * @param kindOf the kind of a step of this workshop, or undefined
 */
export function parseCommand(input: unknown, kindOf: (step: StepId) => StepKind | undefined): Parsed<Command> {
  const outer = v.safeParse(
    v.strictObject({ type: v.literal('step'), step: id<StepId>(), command: v.unknown() }),
    input,
  );
  if (!outer.success) return parsed(workshopCommandSchema, input);
  const kind = kindOf(outer.output.step);
  if (!kind) return reject('step.unknown');
  const inner = v.safeParse(stepModule(kind).commandSchema, outer.output.command);
  if (!inner.success) return reject('protocol.malformed');
  return { ok: true, value: { type: 'step', step: outer.output.step, command: inner.output } as Command };
}

const boxPattern = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}\/[A-Za-z0-9_-]{1,40}\/[0-9]{1,4}$/));
const envelopeSchema = v.strictObject({
  rev: count,
  boxes: v.pipe(v.array(v.strictObject({ box: boxPattern, key: keySchema, body: v.unknown() })), v.maxLength(8)),
  pad: v.pipe(v.string(), v.regex(/^ *$/), v.maxLength(20_000)),
});

/** Parses an envelope's outside; the bodies are parsed by `parseBody` once the room knows the boxes' steps. */
export function parseEnvelope(input: unknown): Parsed<Envelope> {
  return parsed(envelopeSchema, input);
}

/** Parses what is in one box. `null` is a blank and always good. */
export function parseBody(kind: StepKind, body: unknown): Parsed<unknown> {
  if (body === null) return { ok: true, value: null };
  const schema = stepModule(kind).bodySchema;
  if (!schema) return reject('envelope.invalid');
  const result = v.safeParse(schema, body);
  return result.success ? { ok: true, value: result.output } : reject('envelope.invalid');
}

/** The step id at the head of a box id. */
export function stepOfBox(box: BoxId | string): StepId {
  return (box.split('/')[0] ?? '') as StepId;
}

const draftingSchema = v.nullable(
  v.strictObject({
    norm: id(),
    theme: v.nullable(id()),
    principle: v.pipe(v.string(), v.maxLength(MAX_TEXT * 2)),
    boundary: v.pipe(v.string(), v.maxLength(MAX_TEXT * 2)),
  }),
);

export function parseDrafting(input: unknown): Parsed<Drafting> {
  return parsed(draftingSchema, input);
}

export const MAX_TEAM = 60;
/** Most shifts or places to choose among, and signs in the name of one. */
export const MAX_BASES = 6;
export const MAX_BASE = 30;
const setupSchema = v.strictObject({
  contact: line(MAX_TEXT),
  manager: v.picklist(['absent', 'present', 'leads']),
  bases: v.pipe(v.array(line(MAX_BASE, 1)), v.maxLength(MAX_BASES)),
  rehearsal: v.boolean(),
});
/** Fewest and most simulated people in a rehearsal. */
export const MIN_SIMULATED = 3;
export const MAX_SIMULATED = 30;
const rehearsalSchema = v.strictObject({
  people: v.pipe(v.number(), v.integer(), v.minValue(MIN_SIMULATED), v.maxValue(MAX_SIMULATED)),
  pace: v.picklist(['natural', 'fast']),
});
const openSchema = v.strictObject({
  language: v.picklist(['sv', 'en']),
  team: line(MAX_TEAM, 1),
  template: v.picklist(templateKeys),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60)),
  always: v.pipe(v.array(line(MAX_TEXT, 1)), v.maxLength(8)),
  setup: v.optional(setupSchema),
  rehearsal: v.optional(rehearsalSchema),
  /** An agenda of one's own instead of the template's, and what the workshop is then called. */
  agenda: v.optional(v.strictObject({ title: line(MAX_STEP_TITLE, 1), steps: agendaSchema })),
});
/** What Home sends to open a workshop. */
export type OpenRequest = v.InferOutput<typeof openSchema>;

/**
 * Parses the request to open a workshop. Refuses `agenda.invalid` when only its agenda is at fault, so that whoever built
 * it knows where to look; else `protocol.malformed`.
 */
export function parseOpen(input: unknown): Parsed<OpenRequest> {
  const known = v.safeParse(openSchema, input);
  if (!known.success) {
    const faults = known.issues.map((issue) => issue.path?.[0]?.key);
    return reject(faults.every((key) => key === 'agenda') ? 'agenda.invalid' : 'protocol.malformed');
  }
  const { template, minutes, agenda, setup, rehearsal } = known.output;
  // One without the other would be a workshop that is marked and not played, or played and not marked.
  if ((setup?.rehearsal ?? false) !== (rehearsal !== undefined)) return reject('protocol.malformed');
  const fits = agenda
    ? agendaMinutes(agenda.steps) === minutes
    : lengthsOf(template).some((length) => length === minutes);
  return fits ? { ok: true, value: known.output } : reject('protocol.malformed');
}

/** Signs of the room code: capital letters and digits without look-alikes (0 O 1 I L U are out). */
export const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
export const CODE_LENGTH = 6;

/** A code as typed, in any case, with or without gaps; empty when a sign is not of the alphabet. */
export function normalizeCode(typed: string): string {
  const code = typed.toUpperCase().replace(/[\s-]+/g, '');
  return [...code].every((sign) => CODE_ALPHABET.includes(sign)) ? code : '';
}

const joinSchema = v.union([
  v.strictObject({ code: v.pipe(v.string(), v.maxLength(40)) }),
  v.strictObject({ room: roomId, joinKey: secret }),
]);
/** By the code on the wall, or by the key in the QR. */
export type JoinRequest = v.InferOutput<typeof joinSchema>;

export function parseJoin(input: unknown): Parsed<JoinRequest> {
  return parsed(joinSchema, input);
}

const recoverSchema = v.strictObject({
  code: v.pipe(v.string(), v.maxLength(40)),
  phrase: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  key: v.strictObject(newKeyFields),
});
/** The code and the recovery phrase, and the hash of the facilitator key that whoever asks has made. */
export type RecoverRequest = v.InferOutput<typeof recoverSchema>;

export function parseRecover(input: unknown): Parsed<RecoverRequest> {
  return parsed(recoverSchema, input);
}

/** In which language a new recovery phrase is wanted. */
export function parsePhraseWish(input: unknown): Parsed<{ language: 'sv' | 'en' }> {
  return parsed(v.strictObject({ language: v.picklist(['sv', 'en']) }), input);
}

/** Answers of the HTTP side. */
export interface Opened {
  readonly room: string;
  readonly code: string;
  readonly facilitatorKey: string;
  readonly screenKey: string;
}
export interface Joined {
  readonly room: string;
  readonly token: string;
}
