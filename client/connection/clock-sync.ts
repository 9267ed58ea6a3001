/** One round trip: when it left and came back by this device's clock, and what the server's clock said in between. */
export interface ClockSample {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly serverNow: number;
}

/**
 * How far the server's clock is ahead of this device's, from the quickest of the round trips: its answer can be off by
 * half its own length at most, so a slow one tells less.
 */
export function offsetFrom(samples: readonly ClockSample[]): number {
  let best: ClockSample | null = null;
  for (const sample of samples) if (!best || length(sample) < length(best)) best = sample;
  return best ? best.serverNow - (best.sentAt + best.receivedAt) / 2 : 0;
}

function length(sample: ClockSample): number {
  return sample.receivedAt - sample.sentAt;
}
