import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { carefulStrings } from './careful-strings.ts';

/**
 * What careful mode asks of the one who leads in this step, or null when it is off.
 * @param phase the script's phase, from 0
 */
export function useCarefulHint(phase: number): string | null {
  const { hints } = useStrings(carefulStrings);
  const { step, workshop } = useView();
  if (!workshop.main.careful) return null;
  const kind: string = step.main?.kind ?? '';
  if (kind === 'write') return phase === 0 ? hints.write : hints.read;
  if (kind === 'groups') return hints.groups;
  if (kind === 'draft') return hints.draft;
  return kind === 'consent' ? hints.consent : hints.other;
}
