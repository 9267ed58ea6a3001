import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { temporaryFolder } from './test-server.ts';

const RUNNING = /^Samsyn is running: (http:\/\/\S+)/;

/** The built product in a process of its own, as `npm start` serves it; it can be killed and started again. */
export interface Product {
  readonly url: string;
  readonly data: string;
  /** Kills the process without warning (SIGKILL) and starts it again on the same port and data. */
  crashAndRestart(): Promise<void>;
  /** Ends the process and removes its data. */
  end(): Promise<void>;
}

/** Settings of the environment, besides where it listens and stores. */
type Settings = Readonly<Record<string, string>>;

async function launch(data: string, port: string, settings: Settings): Promise<{ process: ChildProcess; url: string }> {
  const args = ['dist/server/main.js', '--host', '127.0.0.1', '--port', port, '--data', data];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = RUNNING.exec(line)?.[1];
    if (url !== undefined) {
      // Nobody reads on; without this a full pipe would stop the server.
      child.stdout.resume();
      return { process: child, url };
    }
  }
  throw new Error('The product ended before it was running');
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Starts the built product on a free port of 127.0.0.1 with data in a folder of its own. */
export async function startProduct(settings: Settings = {}): Promise<Product> {
  const data = await temporaryFolder();
  const first = await launch(data, '0', settings);
  let child = first.process;
  return {
    url: first.url,
    data,
    async crashAndRestart() {
      await kill(child, 'SIGKILL');
      child = (await launch(data, new URL(first.url).port, settings)).process;
    },
    async end() {
      await kill(child, 'SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}
