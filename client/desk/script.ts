import { formatDate } from '#client/i18n/format.ts';
import { carefulScripts } from '#shared/content/careful.ts';
import { scriptFor } from '#shared/content/scripts.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { View } from '#shared/workshop/views.ts';

/**
 * What to say in this phase of the current step, one sentence per line, in the facilitator's language. The follow-up's
 * date is filled in where the script names it, and careful mode has words of its own.
 * @param phase the phase from 0; the last script stands for all later ones
 */
export function scriptOf(view: View, phase: number, lang: Lang): readonly string[] {
  const { current, followUp, template, careful } = view.workshop.main;
  const kind = current === null ? undefined : view.agenda[current]?.kind;
  const instead = kind && careful ? carefulScripts[kind]?.[phase] : null;
  const script = kind && (instead ?? scriptFor(kind, phase, template))?.[lang];
  if (!script) return [];
  const date = followUp.date === '' ? '' : formatDate(lang, followUp.date, 'day');
  return script.replace(/\{(?:datum|date)\}/g, date).split(/(?<=[.?!])\s+(?=\p{Lu})/u);
}
