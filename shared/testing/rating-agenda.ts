import { buildAgenda } from '#shared/content/agenda.ts';
import { trustRating } from '#shared/content/rate-config.ts';
import { asId, type StepId } from '#shared/kernel/ids.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';

/** The standard agenda with a rating in place of writing and sorting, as in *Tillit i sju steg*. */
export function ratingAgenda(language: Lang = 'sv'): AgendaStep[] {
  return buildAgenda('standard', 60, language).flatMap((step) => {
    if (step.kind === 'themes') return [];
    if (step.kind !== 'write') return [step];
    const title = { sv: 'Tillit i sju steg', en: 'Trust in seven steps' }[language];
    const script = { sv: 'Hur väl stämmer det hos oss?', en: 'How true is this for us?' }[language];
    return [
      { id: asId<StepId>('s10'), kind: 'rate', title, minutes: 8, scripts: [script], config: trustRating(language) },
    ];
  });
}
