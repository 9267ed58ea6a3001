import { useEffect, useState } from 'react';

/** This device's time, renewed every half minute; for times of day before there is a room. */
export function useLocalNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
