import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, runServer, type ServerRun } from '#test/support/server-process.ts';
import { contentsOf } from './played-workshop.ts';

/** The server as somebody would start it, in a process of its own, so that all it prints and writes can be read. */
export class RealProcess {
  readonly #run: ServerRun;
  readonly #data: string;

  private constructor(run: ServerRun, data: string) {
    this.#run = run;
    this.#data = data;
  }

  /** @param env settings besides the port and the data folder */
  static async start(env: Readonly<Record<string, string>>): Promise<RealProcess> {
    const data = await mkdtemp(join(tmpdir(), 'samsyn-privacy-'));
    const run = await runServer({ PORT: String(await freePort()), SAMSYN_DATA: data, ...env });
    return new RealProcess(run, data);
  }

  get url(): string {
    return this.#run.url;
  }

  /** Everything it has said on both of its outputs. */
  get printed(): string {
    return this.#run.output();
  }

  /** Every file in its data folder as it is now, the write-ahead log among them. */
  files(): Promise<Record<string, string>> {
    return contentsOf(this.#data);
  }

  /** Ends it as an operating system would, and waits until it has gone. */
  async stop(): Promise<void> {
    await this.#run.end('SIGTERM');
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#data, { recursive: true, force: true });
  }
}
