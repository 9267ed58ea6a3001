import type { Lang } from '#shared/kernel/step-module.ts';
import type { RateConfig } from '#shared/steps/rate/types.ts';
import method from './method.json' with { type: 'json' };
import type { Text } from './templates.ts';

/** Short names of the seven sentences of "Trust in seven steps", in their order: the themes they become. */
const trustNames: readonly Text[] = [
  { sv: 'Räkna med det oväntade', en: 'Expect the unexpected' },
  { sv: 'Ansvar med mandat och stöd', en: 'Responsibility with mandate and support' },
  { sv: 'Påverka sitt eget jobb', en: 'Shape your own job' },
  { sv: 'Tycka olika och säga det', en: 'Disagree and say so' },
  { sv: 'Lära av det som går fel', en: 'Learn from what goes wrong' },
  { sv: 'Lösa svåra saker ihop', en: 'Solve hard things together' },
  { sv: 'Testa, stämma av, ändra sig', en: 'Test, check and change course' },
];

/** What *Tillit i sju steg* rates: its sentences, their short names and the five answers in words. */
export function trustRating(language: Lang): RateConfig {
  const prompts = method.templates.find((entry) => entry.key === 'trust7')?.prompts ?? [];
  const items = prompts
    .filter((prompt) => prompt.kind === 'rate')
    .map((prompt, index) => ({
      id: `r${index + 1}`,
      text: prompt[language],
      name: trustNames[index]?.[language] ?? '',
    }));
  return { items, labels: method.pulse.agree_labels.map((label) => label[language]) };
}
