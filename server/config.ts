import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Pace, paces } from '#server/rehearsal/tempo.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import { MAX_SIMULATED, MIN_SIMULATED } from '#shared/protocol/parse.ts';
import type { RehearsalPlan } from '#shared/workshop/types.ts';

/**
 * The server's settings, from the command line or the environment; nothing else reads either. A wrong setting ends the
 * start with one clear sentence.
 */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The folder with the database and the secret. */
  readonly data: string;
  /** The address that phones should use, when a proxy or a name stands before the server; no slash at its end. */
  readonly publicUrl: string | null;
  /** Trust `X-Forwarded-*` from the proxy in front. */
  readonly trustProxy: boolean;
  /** Overrides the secret in the data folder. */
  readonly secret: string | null;
  /** Most participants present in a room. */
  readonly maxParticipants: number;
  /** Workshops that one address may open in an hour. */
  readonly roomsPerHour: number;
  /** Most rehearsals with a simulated team at once. */
  readonly maxRehearsals: number;
  /** The pace of all rehearsals, whatever was chosen; null to keep to what was chosen. */
  readonly rehearsalPace: Pace | null;
  /** Opens a rehearsal at once and prints its links; null for a server as usual. */
  readonly demo: Demo | null;
  readonly production: boolean;
  readonly help: boolean;
}

/** A rehearsal that is there as soon as the server is, to look at without preparing anything. */
export interface Demo extends RehearsalPlan {
  readonly language: Lang;
}

export class ConfigError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ConfigError';
  }
}

export const usage = `samsyn: a live workshop tool

  --port <number>        PORT                     port to listen on (3000)
  --host <address>       HOST                     address to listen on (0.0.0.0)
  --data <folder>        SAMSYN_DATA              where workshops are stored (data)
  --public-url <url>     SAMSYN_PUBLIC_URL        address phones should use, e.g. https://samsyn.example.org
  --trust-proxy          SAMSYN_TRUST_PROXY=1     a reverse proxy stands in front and sets X-Forwarded-*
                         SAMSYN_SECRET            secret for rooms' keys, at least 32 signs (else data/secret.key)
  --max-participants <n> SAMSYN_MAX_PARTICIPANTS  most people in one workshop (300)
  --rooms-per-hour <n>   SAMSYN_ROOMS_PER_HOUR    workshops one address may open in an hour (60)
  --max-rehearsals <n>   SAMSYN_MAX_REHEARSALS    simulated teams playing at once (4)
                         SAMSYN_REHEARSAL_PACE    natural, fast or instant, whatever was chosen
  --demo                                          open a rehearsal at once and print its links, with
  --demo-people <n>                               so many simulated people, 3 to 30 (8)
  --demo-pace <pace>                              answering natural or fast (fast)
  --demo-language <language>                      in sv or en (sv)
  --help
`;

const whole = (min: number, max: number, what: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, `${what} must be a whole number from ${min} to ${max}.`),
    v.transform(Number),
    v.minValue(min, `${what} must be a whole number from ${min} to ${max}.`),
    v.maxValue(max, `${what} must be a whole number from ${min} to ${max}.`),
  );

const flag = (what: string) =>
  v.pipe(
    v.picklist(['', '0', '1', 'true', 'false'], `${what} must be 1 or 0.`),
    v.transform((text) => text === '1' || text === 'true'),
  );

const PUBLIC_URL = 'SAMSYN_PUBLIC_URL must be an address such as https://samsyn.example.org, without a path.';

const schema = v.object({
  host: v.pipe(v.string(), v.minLength(1, 'HOST must not be empty.')),
  port: whole(0, 65_535, 'PORT'),
  data: v.pipe(v.string(), v.minLength(1, 'SAMSYN_DATA must name a folder.')),
  publicUrl: v.nullable(
    v.pipe(
      v.string(),
      v.url(PUBLIC_URL),
      v.regex(/^https?:\/\/[^/?#]+\/?$/, PUBLIC_URL),
      v.transform((url) => url.replace(/\/$/, '')),
    ),
  ),
  trustProxy: flag('SAMSYN_TRUST_PROXY'),
  secret: v.nullable(v.pipe(v.string(), v.minLength(32, 'SAMSYN_SECRET must have at least 32 signs.'))),
  maxParticipants: whole(1, 5_000, 'SAMSYN_MAX_PARTICIPANTS'),
  roomsPerHour: whole(1, 100_000, 'SAMSYN_ROOMS_PER_HOUR'),
  maxRehearsals: whole(0, 100, 'SAMSYN_MAX_REHEARSALS'),
  demo: v.nullable(
    v.object({
      people: whole(MIN_SIMULATED, MAX_SIMULATED, '--demo-people'),
      pace: v.picklist(['natural', 'fast'], '--demo-pace must be natural or fast.'),
      language: v.picklist(['sv', 'en'], '--demo-language must be sv or en.'),
    }),
  ),
  rehearsalPace: v.nullable(v.picklist(paces, 'SAMSYN_REHEARSAL_PACE must be natural, fast or instant.')),
});

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        host: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
        'public-url': { type: 'string' },
        'trust-proxy': { type: 'boolean' },
        'max-participants': { type: 'string' },
        'rooms-per-hour': { type: 'string' },
        'max-rehearsals': { type: 'string' },
        demo: { type: 'boolean' },
        'demo-people': { type: 'string' },
        'demo-pace': { type: 'string' },
        'demo-language': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new ConfigError(`${reason}. Try --help.`, { cause: error });
  }
}

function demoFrom(args: ReturnType<typeof readArguments>) {
  if (!args.demo) return null;
  const { 'demo-people': people = '8', 'demo-pace': pace = 'fast', 'demo-language': language = 'sv' } = args;
  return { people, pace, language };
}

/**
 * Reads the settings; the command line wins over the environment.
 * @throws ConfigError with one sentence
 */
export function readConfig(argv: readonly string[], env: NodeJS.ProcessEnv): Config {
  const args = readArguments(argv);
  const production = env.NODE_ENV === 'production';
  // Any wildcard, because `s*` means socket.io too.
  if (production && /\*|(^|[\s,])(socket\.io|engine)/.test(env.DEBUG ?? '')) {
    throw new ConfigError('DEBUG would write what people send into the log; unset it, or leave production.');
  }
  if (production && (env.NODE_DEBUG ?? '') !== '') {
    throw new ConfigError('NODE_DEBUG would write keys and addresses into the log; unset it, or leave production.');
  }
  const result = v.safeParse(schema, {
    host: args.host ?? env.HOST ?? '0.0.0.0',
    port: args.port ?? env.PORT ?? '3000',
    data: args.data ?? env.SAMSYN_DATA ?? 'data',
    publicUrl: args['public-url'] ?? env.SAMSYN_PUBLIC_URL ?? null,
    trustProxy: args['trust-proxy'] ? '1' : (env.SAMSYN_TRUST_PROXY ?? ''),
    secret: env.SAMSYN_SECRET ?? null,
    maxParticipants: args['max-participants'] ?? env.SAMSYN_MAX_PARTICIPANTS ?? '300',
    roomsPerHour: args['rooms-per-hour'] ?? env.SAMSYN_ROOMS_PER_HOUR ?? '60',
    maxRehearsals: args['max-rehearsals'] ?? env.SAMSYN_MAX_REHEARSALS ?? '4',
    demo: demoFrom(args),
    rehearsalPace: env.SAMSYN_REHEARSAL_PACE ?? null,
  });
  if (!result.success) throw new ConfigError(result.issues[0].message);
  return { ...result.output, production, help: args.help ?? false };
}
