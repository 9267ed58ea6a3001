import { useEffect } from 'react';

/**
 * Keeps the phone awake while a workshop runs, where the browser allows it. The lock is lost whenever the page is out of
 * sight, so it is asked for again when it comes back.
 */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    // Older browsers, and pages without https, have no wake lock.
    const wakeLock: WakeLock | undefined = navigator.wakeLock;
    if (!wanted || !wakeLock) return;
    let held: WakeLockSentinel | null = null;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const lock = await wakeLock.request('screen').catch(refused);
      if (over) await lock?.release();
      else held = lock;
    };
    const onVisible = () => void ask();
    document.addEventListener('visibilitychange', onVisible);
    void ask();
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', onVisible);
      void held?.release();
    };
  }, [wanted]);
}

/** Low battery, or the person does not want it: then the screen dims as it always does. */
function refused(): null {
  return null;
}
