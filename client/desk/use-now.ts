import { useEffect, useState } from 'react';
import { useRoom } from '#client/store/room-store.ts';

/** The server's time, renewed every so often; for times of day, which need no seconds. */
export function useServerNow(everyMs = 10_000): number {
  const offset = useRoom((state) => state.clockOffset);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now + offset;
}
