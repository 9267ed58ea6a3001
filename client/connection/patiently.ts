const TRIES = 8;
const FIRST_PAUSE_MS = 500;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Does what may fail on a poor network, again and again with growing pauses (a minute in all).
 * @throws what the last try threw
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; tries < TRIES; tries++) {
    try {
      return await work();
    } catch {
      // The network may be back in a moment; the last try below reports if it is not.
      await pause(FIRST_PAUSE_MS * 2 ** (tries - 1));
    }
  }
  return work();
}
