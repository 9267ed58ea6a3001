import * as v from 'valibot';
import { lengths, templateKeys } from '#shared/content/templates.ts';
import { agendaSchema } from '#shared/workshop/agenda-schema.ts';
import type { Prepared } from './prepared.ts';

/**
 * What is being prepared in this tab, so that it survives a reload and the way between Home and the builder. In the
 * tab's own store: a contact or a group's name is nothing for the next one who sits down here.
 */
const storageKey = 'samsyn.prepared';

const text = v.pipe(v.string(), v.maxLength(5000));
const schema = v.strictObject({
  template: v.picklist(templateKeys),
  title: text,
  language: v.picklist(['sv', 'en']),
  length: v.picklist(lengths),
  team: text,
  manager: v.picklist(['absent', 'present', 'leads']),
  always: text,
  bases: text,
  contact: text,
  large: v.optional(v.boolean(), false),
  steps: v.nullable(agendaSchema),
});

/** What was last kept in this tab; null when there is nothing, or nothing that can be read. */
export function readPrepared(): Prepared | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(sessionStorage.getItem(storageKey) ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    // Forbidden, or not ours: one begins anew.
    return null;
  }
}

/** Keeps it, or forgets it. A step without its words for the moment is not kept: what stood before is. */
export function keepPrepared(prepared: Prepared | null): void {
  if (prepared && !v.is(schema, prepared)) return;
  try {
    if (prepared) sessionStorage.setItem(storageKey, JSON.stringify(prepared));
    else sessionStorage.removeItem(storageKey);
  } catch {
    // Storage can be forbidden; then it lives as long as the page.
  }
}
