import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentsOf } from './played-workshop.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const START_MS = 30_000;

/** The server as somebody would start it, in a process of its own, so that all it prints and writes can be read. */
export class RealProcess {
  readonly url: string;
  readonly data: string;
  readonly #child: ChildProcess;
  readonly #printed: { text: string };

  private constructor(url: string, data: string, child: ChildProcess, printed: { text: string }) {
    this.url = url;
    this.data = data;
    this.#child = child;
    this.#printed = printed;
  }

  /** @param env settings besides the port and the data folder */
  static async start(env: Readonly<Record<string, string>>): Promise<RealProcess> {
    const data = await mkdtemp(join(tmpdir(), 'samsyn-privacy-'));
    const args = ['--import', 'tsx', 'server/main.ts', '--host', '127.0.0.1', '--port', '0', '--data', data];
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'pipe' });
    const printed = { text: '' };
    const url = await new Promise<string>((resolve, fail) => {
      const timer = setTimeout(() => fail(new Error(`the server did not start: ${printed.text}`)), START_MS);
      const read = (chunk: Buffer) => {
        printed.text += chunk.toString('utf8');
        const found = /running: (http:\S+)/.exec(printed.text)?.[1];
        if (!found) return;
        clearTimeout(timer);
        resolve(found);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => fail(new Error(`the server ended with ${code}: ${printed.text}`)));
    });
    return new RealProcess(url, data, child, printed);
  }

  /** Everything it has said on both of its outputs. */
  get printed(): string {
    return this.#printed.text;
  }

  /** Every file in its data folder as it is now, the write-ahead log among them. */
  files(): Promise<Record<string, string>> {
    return contentsOf(this.data);
  }

  /** Ends it as an operating system would, and waits until it has gone. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.data, { recursive: true, force: true });
  }
}
