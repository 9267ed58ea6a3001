import { buildAgenda } from '#shared/content/agenda.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';

/** An agenda with a rating: *Tillit i sju steg*. */
export function ratingAgenda(language: Lang = 'sv'): AgendaStep[] {
  return buildAgenda('trust7', 60, language);
}
