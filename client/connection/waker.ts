/**
 * Calls back when the device may have slept or changed its network: the page is looked at again, or the browser says
 * that it is online.
 */
export function createWaker(onWake: () => void): { watch: () => void; unwatch: () => void } {
  const look = () => {
    if (document.visibilityState === 'visible') onWake();
  };
  return {
    watch() {
      window.addEventListener('online', onWake);
      document.addEventListener('visibilitychange', look);
    },
    unwatch() {
      window.removeEventListener('online', onWake);
      document.removeEventListener('visibilitychange', look);
    },
  };
}
