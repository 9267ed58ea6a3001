/** How long a rehearsal may last in which state, in milliseconds. */
export interface RehearsalTimes {
  /** Nobody real is here: the team takes a rest, and comes back when somebody does. */
  readonly rest: number;
  /** The workshop has ended: the team stays a little, as people do. */
  readonly afterEnd: number;
  /** Simulated phones end after this long, whatever happens. */
  readonly longest: number;
  /** Nobody real is here: everything is erased. */
  readonly erase: number;
}

const MINUTE = 60_000;

export const rehearsalTimes: RehearsalTimes = {
  rest: 10 * MINUTE,
  afterEnd: 5 * MINUTE,
  longest: 180 * MINUTE,
  erase: 60 * MINUTE,
};

/** How a rehearsal stands. Moments are milliseconds since 1970. */
export interface Standing {
  /** Desks, screens and phones in people's hands that are connected. */
  readonly real: number;
  /** When the last of them was here, or when the server first knew of the rehearsal. */
  readonly lastReal: number;
  /** Nobody had to come yet: it was opened a moment ago. */
  readonly fresh: boolean;
  readonly teamHere: boolean;
  /** When the team first began in this life of the server. */
  readonly begunAt: number | null;
  readonly endedAt: number | null;
}

export type Verdict = 'begin' | 'rest' | 'erase' | 'wait';

/** What is to be done with a rehearsal now. */
export function verdictOn(standing: Standing, times: RehearsalTimes, now: number): Verdict {
  const { real, lastReal, fresh, teamHere, begunAt, endedAt } = standing;
  const alone = real === 0 ? now - lastReal : 0;
  if (real === 0 && alone >= times.erase) return 'erase';
  const over = begunAt !== null && now - begunAt >= times.longest;
  const after = endedAt !== null && now - endedAt >= times.afterEnd;
  if (teamHere) return over || after || alone >= times.rest ? 'rest' : 'wait';
  const wanted = real > 0 || (fresh && alone < times.rest);
  return wanted && !over && endedAt === null ? 'begin' : 'wait';
}
