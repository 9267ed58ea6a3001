import { pino } from 'pino';

/** What may be logged: a code, and these numbers. No text from anybody, no address, no room, no seat (decision 34). */
export type LogCode =
  | 'server.unexpected'
  | 'server.stopping'
  | 'server.stopped'
  | 'http.failed'
  | 'socket.failed'
  | 'room.loadFailed'
  | 'room.failed'
  | 'room.commandFailed'
  | 'room.publishFailed'
  | 'room.storeFailed'
  | 'room.compactFailed'
  | 'rehearsal.failed';

export interface LogFields {
  readonly ms?: number;
  readonly count?: number;
  /** The kind of a typed error, such as `full`. */
  readonly kind?: string;
  /** Where in our own code a bug showed: function names and line numbers only. */
  readonly at?: string;
}

export interface Log {
  info(code: LogCode, fields?: LogFields): void;
  error(code: LogCode, fields?: LogFields): void;
}

/** Nothing is logged; for tests. */
export const silentLog: Log = {
  info: () => undefined,
  error: () => undefined,
};

/** One JSON line per entry. Fields are picked one by one, so that nothing else can slip through. */
export function jsonLog(): Log {
  const logger = pino({ base: null });
  const allowed = ({ ms, count, kind, at }: LogFields): LogFields => ({
    ...(ms === undefined ? {} : { ms }),
    ...(count === undefined ? {} : { count }),
    ...(kind === undefined ? {} : { kind }),
    ...(at === undefined ? {} : { at }),
  });
  return {
    info(code, fields = {}) {
      logger.info({ code, ...allowed(fields) });
    },
    error(code, fields = {}) {
      logger.error({ code, ...allowed(fields) });
    },
  };
}

/**
 * Where an unexpected error came from, without its message: a message may quote what a person wrote.
 * @returns the error's name and its innermost three places, e.g. `TypeError decide.ts:40 < actor.ts:88`
 */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = [...(error.stack ?? '').matchAll(/([\w.-]+:\d+):\d+\)?$/gm)].slice(0, 3).map((match) => match[1]);
  return [error.name, places.join(' < ')].join(' ').trim();
}
