import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { wallStrings } from './wall-strings.ts';

/** How it goes, in bands and never in numbers; while the answers are gathered, that they are. */
export function BandLine({ className }: { readonly className?: string | undefined }) {
  const t = useStrings(wallStrings);
  const { gathering, handedIn } = useView().live.main;
  if (gathering === 'no' && handedIn === null) return null;
  return (
    <p className={className} role="status">
      {gathering === 'no' && handedIn !== null ? t.answered[handedIn] : t.gathering}
    </p>
  );
}
