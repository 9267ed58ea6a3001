/** The part of `navigator.locks` that is used; tests give one of their own. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Lets one tab of a browser do a thing that all of them could (decision 9). The tab that is looked at takes its turn
 * from the others, because tabs in the background may be put to sleep. Without Web Locks, as on plain http, every tab
 * has its turn at once; the counted revisions then settle what they send.
 */
export interface Turns {
  readonly start: () => void;
  readonly stop: () => void;
  readonly isMine: () => boolean;
}

export function createTurns(name: string, locks: Locks | undefined): Turns {
  let mine = locks === undefined;
  let release: (() => void) | null = null;
  let asking: AbortController | null = null;

  async function ask(steal: boolean) {
    asking?.abort();
    const own = new AbortController();
    asking = own;
    try {
      await locks?.request(name, steal ? { steal: true } : { signal: own.signal }, () => hold(own));
    } catch (error) {
      // Aborted: another tab took the turn, or this question was put anew. Anything else: there are no locks to go by.
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        mine = asking === own;
        return;
      }
    }
    if (asking !== own) return;
    mine = false;
    void ask(false);
  }

  /** Keeps the lock until `release` is called or another tab takes it. */
  function hold(own: AbortController): Promise<void> | undefined {
    if (asking !== own) return undefined;
    mine = true;
    return new Promise((resolve) => {
      release = resolve;
    });
  }

  const look = () => {
    if (document.visibilityState === 'visible' && !mine) void ask(true);
  };

  return {
    start() {
      if (!locks) return;
      document.addEventListener('visibilitychange', look);
      void ask(document.visibilityState === 'visible');
    },
    stop() {
      document.removeEventListener('visibilitychange', look);
      asking?.abort();
      asking = null;
      release?.();
      release = null;
      if (locks) mine = false;
    },
    isMine: () => mine,
  };
}
