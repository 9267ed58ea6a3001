import { readFileSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonLog, type Log } from '#server/ops/log.ts';
import { Recovery } from '#server/recovery/recovery.ts';
import { Rehearsals } from '#server/rehearsal/rehearsals.ts';
import type { RehearsalTimes } from '#server/rehearsal/verdict.ts';
import { cryptoRandom } from '#server/room/crypto-random.ts';
import { Rooms } from '#server/room/rooms.ts';
import { SimulatedSeats } from '#server/room/simulated-seats.ts';
import { realTimers, type Timers } from '#server/room/timers.ts';
import type { Store } from '#server/store/port.ts';
import { sqliteStore } from '#server/store/sqlite.ts';
import { httpApp } from '#server/transport/http.ts';
import { AddressLimits } from '#server/transport/limits.ts';
import { serveSockets, socketOutbox, socketServer } from '#server/transport/socket.ts';
import type { Random } from '#shared/kernel/random.ts';
import { type Address, addressesToTell, networkAddresses } from './addresses.ts';
import { type Config, ConfigError } from './config.ts';
import { prepareDataFolder, serverSecret } from './secret.ts';

/** What tests replace. Without it: the real clock, cryptographic randomness, SQLite in the data folder. */
export interface ServerDeps {
  readonly store?: Store;
  readonly timers?: Timers;
  readonly random?: Random;
  readonly log?: Log;
  /** How long rehearsals last. */
  readonly rehearsalTimes?: Partial<RehearsalTimes>;
  /** Where the built client lies. */
  readonly clientFolder?: string;
}

export interface RunningServer {
  /** Reachable from this machine, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** For phones on the same network. */
  readonly addresses: readonly Address[];
  readonly rooms: Rooms;
  readonly rehearsals: Rehearsals;
  /** Ends connections, finishes commits, closes the database. */
  close(): Promise<void>;
}

/** The bundle lies in dist/server, the sources in server; the built client is in dist/client either way. */
function builtClient(): string {
  const bundled = import.meta.url.includes('/dist/server/');
  return fileURLToPath(new URL(bundled ? '../client' : '../dist/client', import.meta.url));
}

function ownVersion(): string {
  const bundled = import.meta.url.includes('/dist/server/');
  const file = new URL(bundled ? '../../package.json' : '../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}

/**
 * Puts the server together and starts it.
 * @throws ConfigError or StoreOpenError with one sentence for the person who started it
 */
export async function startServer(config: Config, deps: ServerDeps = {}): Promise<RunningServer> {
  const timers = deps.timers ?? realTimers;
  const log = deps.log ?? jsonLog();
  prepareDataFolder(config.data);
  const secret = serverSecret(config.secret, config.data);
  const store = deps.store ?? sqliteStore(join(config.data, 'samsyn.db'));
  const policy = { publicUrl: config.publicUrl, trustProxy: config.trustProxy };
  const http = createServer();
  const io = socketServer(policy);
  const simulated = new SimulatedSeats();
  const random = deps.random ?? cryptoRandom();
  const rooms = new Rooms({
    store,
    timers,
    log,
    secret,
    random,
    maxPresent: config.maxParticipants,
    simulated,
    outbox: (room) => socketOutbox(io, room),
  });
  const rehearsals = new Rehearsals({
    ...{ rooms, store, timers, log, simulated },
    most: config.maxRehearsals,
    pace: config.rehearsalPace,
    ...(deps.rehearsalTimes ? { times: deps.rehearsalTimes } : {}),
  });
  serveSockets(io, { rooms, timers, log });
  const version = ownVersion();
  let addresses: readonly Address[] = [];
  http.on(
    'request',
    httpApp({
      rooms,
      rehearsals,
      recovery: new Recovery(rooms, () => random.id()),
      log,
      policy,
      limits: new AddressLimits(timers, config.roomsPerHour),
      clientFolder: deps.clientFolder ?? builtClient(),
      about: () => ({ version, ...addressesToTell(addresses, config.publicUrl) }),
    }),
  );
  io.attach(http);
  try {
    await listen(http, config);
  } catch (error) {
    await rooms.stop();
    await store.close();
    throw error;
  }
  const { port } = http.address() as AddressInfo;
  addresses = networkAddresses(config.host, port);
  await rehearsals.start(ownUrl(config.host, port));
  return {
    url: `http://${config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host}:${port}`,
    port,
    addresses,
    rooms,
    rehearsals,
    async close() {
      rehearsals.stop();
      await rooms.stop();
      await io.close();
      await store.close();
    },
  };
}

/** Where the server reaches itself, whatever it listens on. */
function ownUrl(host: string, port: number): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (host === '::') return `http://[::1]:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function listen(http: HttpServer, { host, port }: Config): Promise<void> {
  return new Promise((resolve, fail) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      fail(new ConfigError(listenProblem(error, host, port), { cause: error }));
    });
    http.listen(port, host, resolve);
  });
}

function listenProblem({ code }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another with PORT or --port.`;
  if (code === 'EACCES') return `This user may not listen on port ${port}. Choose one from 1024 with PORT or --port.`;
  return `The server cannot listen on ${host}, port ${port}. Check HOST and PORT.`;
}
