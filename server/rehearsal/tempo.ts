import type { Random } from '#shared/kernel/random.ts';
import { BEAT_MS } from '#shared/protocol/envelope.ts';

/** `instant` is for tests: the same people, without their time. */
export const paces = ['natural', 'fast', 'instant'] as const;
export type Pace = (typeof paces)[number];

type Span = readonly [least: number, most: number];

/** How long things take a simulated team, in milliseconds. */
export interface Tempo {
  /** How often a phone sends its envelope. */
  readonly beat: number;
  /** From the beginning to the arrival of those who come in time, and of those who come late. */
  readonly arrival: Span;
  readonly late: Span;
  /** Out of the network, once in a while. */
  readonly away: Span;
  /** Before another try to come in. */
  readonly again: number;
  /** From a box's opening to what is handed in; the argument is the step's own time in seconds. */
  readonly thought: (seconds: Span) => Span;
}

const tempos: Readonly<Record<Pace, Tempo>> = {
  natural: {
    beat: BEAT_MS,
    arrival: [1_000, 25_000],
    late: [100_000, 240_000],
    away: [4_000, 20_000],
    again: 5_000,
    thought: ([least, most]) => [least * 1_000, most * 1_000],
  },
  fast: {
    beat: 3_000,
    arrival: [200, 2_500],
    late: [6_000, 12_000],
    away: [500, 1_500],
    again: 1_000,
    thought: () => [400, 1_400],
  },
  instant: {
    beat: 2_000,
    arrival: [0, 80],
    late: [200, 500],
    away: [50, 200],
    again: 200,
    thought: () => [0, 30],
  },
};

export function tempoOf(pace: Pace): Tempo {
  return tempos[pace];
}

/** A moment in a span. */
export function within([least, most]: Span, random: Random): number {
  return least + random.next() * (most - least);
}
