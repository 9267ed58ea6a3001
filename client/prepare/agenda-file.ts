import * as v from 'valibot';
import { templateKeys } from '#shared/content/templates.ts';
import { line } from '#shared/steps/fields.ts';
import { agendaSchema, MAX_STEP_TITLE } from '#shared/workshop/agenda-schema.ts';

/** An agenda of one's own as it is kept in this browser or in a file. */
const ownTemplate = v.strictObject({
  format: v.literal('samsyn-agenda'),
  version: v.literal(1),
  title: line(MAX_STEP_TITLE, 1),
  language: v.picklist(['sv', 'en']),
  /** The template it was made from; it lends its picture and what always applies. */
  template: v.picklist(templateKeys),
  steps: agendaSchema,
});
export type OwnTemplate = v.InferOutput<typeof ownTemplate>;

/** Bytes beyond which a file is no agenda. */
export const MAX_FILE = 200_000;

export type ReadFile =
  | { readonly ok: true; readonly own: OwnTemplate }
  | { readonly ok: false; readonly why: 'unreadable' | 'newer' | 'invalid' };

/** An agenda out of a parsed file or the browser's store. */
export function parseOwnTemplate(data: unknown): ReadFile {
  const parsed = v.safeParse(ownTemplate, data);
  if (parsed.success) return { ok: true, own: parsed.output };
  const head = v.safeParse(v.object({ format: v.literal('samsyn-agenda'), version: v.number() }), data);
  if (!head.success) return { ok: false, why: 'unreadable' };
  return { ok: false, why: head.output.version > 1 ? 'newer' : 'invalid' };
}

/** Reads a file's text. Whatever is in it, this answers and never throws. */
export function readAgendaFile(text: string): ReadFile {
  if (text.length > MAX_FILE) return { ok: false, why: 'unreadable' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // A file of another kind.
    return { ok: false, why: 'unreadable' };
  }
  return parseOwnTemplate(data);
}

export function agendaFileText(own: OwnTemplate): string {
  return `${JSON.stringify(own, null, 2)}\n`;
}
