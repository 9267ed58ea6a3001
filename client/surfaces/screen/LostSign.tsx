import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useRoom } from '#client/store/room-store.ts';
import { Icon } from '#client/ui/Icon.tsx';
import styles from './LostSign.module.css';
import { screenStrings } from './screen-strings.ts';
import { useLasting } from './use-lasting.ts';

/** A short break is nobody's business; a long one is said, small and calm, so that the facilitator knows. */
const QUIET_MS = 5000;

export function LostSign() {
  const t = useStrings(screenStrings);
  const lost = useLasting(
    useRoom((room) => room.status !== 'live' && room.status !== 'ended'),
    QUIET_MS,
  );
  if (!lost) return null;
  return (
    <p className={styles.sign} role="status">
      <Icon name="wifioff" />
      <span className="visually-hidden">{t.reconnecting}</span>
    </p>
  );
}
