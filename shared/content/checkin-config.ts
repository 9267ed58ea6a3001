import type { Lang } from '#shared/kernel/step-module.ts';
import type { CheckinConfig } from '#shared/steps/checkin/types.ts';
import method from './method.json' with { type: 'json' };

/** The check-in's question, answers and sentences in the workshop's language, out of the content pack. */
export function checkinConfig(language: Lang): CheckinConfig {
  const { question, levels, bands } = method.safety_check;
  return {
    question: question[language],
    levels: levels.map((level) => level[language]),
    sentences: { high: bands.high[language], mixed: bands.mixed[language], low: bands.low[language] },
  };
}
