import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, type ServerDeps, startServer } from '#server/app.ts';
import type { Config } from '#server/config.ts';
import { silentLog } from '#server/ops/log.ts';

/** A folder of its own for one server's data. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'samsyn-test-'));
}

export function testConfig(data: string, over: Partial<Config> = {}): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    data,
    publicUrl: null,
    trustProxy: false,
    secret: null,
    maxParticipants: 300,
    roomsPerHour: 10_000,
    maxRehearsals: 4,
    rehearsalPace: null,
    demo: null,
    production: false,
    help: false,
    ...over,
  };
}

export interface TestServer extends RunningServer {
  readonly data: string;
  /** Stops the server and removes its data. */
  end(): Promise<void>;
}

/** The real server in this process, on a free port of 127.0.0.1, with its data in a folder of its own. */
export async function startTestServer(config: Partial<Config> = {}, deps: ServerDeps = {}): Promise<TestServer> {
  const data = config.data ?? (await temporaryFolder());
  const server = await startServer(testConfig(data, config), { log: silentLog, ...deps });
  return {
    ...server,
    data,
    async end() {
      await server.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
