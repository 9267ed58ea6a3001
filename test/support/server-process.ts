import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

/** A test that fails in between must not leave a server behind. */
const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface ServerRun {
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Ends it; resolves with the exit code, null after a kill. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** Resolves with the exit code when it ends by itself. */
  readonly exited: Promise<number | null>;
}

/** Starts the server as a process of its own, from the sources. Resolves when it answers, or when it has ended. */
export async function runServer(env: Record<string, string>, args: readonly string[] = []): Promise<ServerRun> {
  const child: ChildProcess = spawn(process.execPath, ['--import', tsx, main, ...args], {
    env: { ...process.env, HOST: '127.0.0.1', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  const running = new Promise<void>((resolve) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Samsyn is running')) resolve();
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
  });
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      children.delete(child);
      resolve(code);
    });
  });
  await Promise.race([running, exited]);
  return {
    url: `http://127.0.0.1:${env.PORT ?? ''}`,
    output: () => output,
    exited,
    end(signal) {
      child.kill(signal);
      return exited;
    },
  };
}
