import type { StepKind } from '#shared/steps/registry.ts';
import type { Text } from './templates.ts';

/**
 * What is said instead in careful mode, by step and phase (method, step 2 and "per step" 4: nothing is read aloud). What
 * is not here is said as always.
 */
export const carefulScripts: Partial<Record<StepKind, readonly (Text | null)[]>> = {
  write: [
    null,
    {
      sv: 'Läs tyst, var och en för sig. Vi läser ingenting högt i dag, och ingen behöver säga något om lapparna.',
      en: 'Read in silence, each of us alone. We read nothing aloud today, and nobody has to say anything about the notes.',
    },
  ],
  draft: [
    {
      sv: 'Prata tre och tre, eller skriv förslag i mobilen. Skriv så att en ny kollega vet vad hen ska göra på måndag.',
      en: 'Talk in threes, or write proposals on your phone. Write it so a new colleague knows what to do on Monday.',
    },
  ],
  consent: [
    {
      sv: 'Läs spelregeln tyst. Frågan är inte om den är perfekt, utan om vi kan prova till uppföljningen. Ingen behöver förklara sitt svar.',
      en: 'Read the norm in silence. The question is not whether it is perfect, but whether we can try until the follow-up. Nobody has to explain their answer.',
    },
  ],
};
