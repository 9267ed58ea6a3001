import { formatDate } from '#client/i18n/format.ts';
import type { View } from '#shared/workshop/views.ts';

/**
 * What to say in this phase of the current step, one sentence per line, in the workshop's language. The follow-up's
 * date is filled in where the script names it.
 * @param phase the phase from 0; the last script stands for all later ones
 */
export function scriptOf(view: View, phase: number): readonly string[] {
  const { current, language, followUp } = view.workshop.main;
  const scripts = current === null ? [] : (view.agenda[current]?.scripts ?? []);
  const script = scripts[Math.min(phase, scripts.length - 1)];
  if (!script) return [];
  const date = followUp.date === '' ? '' : formatDate(language, followUp.date, 'day');
  return script.replace(/\{(?:datum|date)\}/g, date).split(/(?<=[.?!])\s+(?=\p{Lu})/u);
}
