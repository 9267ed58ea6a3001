import { useEffect, useState } from 'react';

/** True once `now` has been true for so long without a break; false at once when it ends. */
export function useLasting(now: boolean, ms: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!now) {
      setLasted(false);
      return;
    }
    const timer = setTimeout(() => setLasted(true), ms);
    return () => clearTimeout(timer);
  }, [now, ms]);
  return now && lasted;
}
