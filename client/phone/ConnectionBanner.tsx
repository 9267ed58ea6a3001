import { useEffect, useRef } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useRoom } from '#client/store/room-store.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Banner } from '#client/ui/Banner.tsx';
import { kitStrings } from './kit-strings.ts';
import { useDelayed } from './use-delayed.ts';

/** A break shorter than this is over before anybody could do anything about it. */
const WORTH_SAYING_MS = 1500;

/** Whether the connection has been away long enough to say so. */
export function useOffline(): boolean {
  return useDelayed(
    useRoom(({ status }) => status !== 'live' && status !== 'ended'),
    WORTH_SAYING_MS,
  );
}

/** Tells that the network is gone and that nothing is lost; nothing while it is there. */
export function ConnectionBanner({ text }: { readonly text?: string | undefined }) {
  const t = useStrings(kitStrings);
  const announce = useAnnounce();
  const offline = useOffline();
  const was = useRef(false);
  useEffect(() => {
    if (offline === was.current) return;
    was.current = offline;
    if (offline) announce(t.offlineSaid, 'assertive');
    else announce(t.onlineSaid);
  }, [offline, announce, t]);
  if (!offline) return null;
  return (
    <Banner tone="offline">
      <b>{t.offline}</b> {text ?? t.offlineText}
    </Banner>
  );
}
