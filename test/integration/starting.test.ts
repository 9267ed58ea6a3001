import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '#server/config.ts';
import { StoreOpenError } from '#server/store/port.ts';
import { freePort, runServer } from '#test/support/server-process.ts';
import { startTestServer, temporaryFolder } from '#test/support/test-server.ts';

let data: string;
beforeEach(async () => {
  data = await temporaryFolder();
});
afterEach(async () => {
  await rm(data, { recursive: true, force: true });
});

describe('starting the server', () => {
  it('[START-1] says where it is and where the data lies, keeps its secret to itself, and stops when asked', async () => {
    const folder = join(data, 'not', 'there', 'yet');
    const port = String(await freePort());
    const run = await runServer({ PORT: port, SAMSYN_DATA: folder });
    expect(run.output()).toContain(`Samsyn is running: http://127.0.0.1:${port}`);
    expect(run.output()).toContain(folder);
    expect((await fetch(`${run.url}/api/about`)).status).toBe(200);
    const secret = join(folder, 'secret.key');
    expect((await stat(secret)).mode & 0o777).toBe(0o600);
    const before = await readFile(secret);
    const second = await runServer({ PORT: port, SAMSYN_DATA: join(data, 'other') });
    expect([await second.exited, second.output()]).toEqual([
      1,
      `Port ${port} is taken by another program. Choose another with PORT or --port.\n`,
    ]);
    expect(await run.end('SIGTERM')).toBe(0);
    const server = await startTestServer({ data: folder });
    expect((await readFile(secret)).equals(before)).toBe(true);
    await server.end();
  });

  it('[START-2] explains a taken port', async () => {
    const first = await startTestServer({ data });
    const other = await temporaryFolder();
    const second = startTestServer({ data: other, port: first.port });
    await expect(second).rejects.toThrow(ConfigError);
    await expect(second).rejects.toThrow(`Port ${first.port} is taken`);
    // The database of the one that did not start is free again.
    const third = await startTestServer({ data: other });
    await third.end();
    await first.end();
  });

  it('[START-3] explains a data folder it cannot write', async () => {
    const file = join(data, 'a-file');
    await writeFile(file, '');
    await expect(startTestServer({ data: join(file, 'data') })).rejects.toThrow(/data folder .* cannot be written/);
  });

  it('[START-4] explains a damaged database and leaves it as it is', async () => {
    await mkdir(join(data, 'damaged'));
    const file = join(data, 'damaged', 'samsyn.db');
    await writeFile(file, 'this was a database once'.repeat(100));
    const started = startTestServer({ data: join(data, 'damaged') });
    await expect(started).rejects.toThrow(StoreOpenError);
    await expect(started).rejects.toThrow('is damaged and was left as it is');
    expect(await readFile(file, 'utf8')).toBe('this was a database once'.repeat(100));
  });

  it('[START-5] explains a damaged secret rather than make a new one that opens no workshop', async () => {
    await writeFile(join(data, 'secret.key'), 'short');
    await expect(startTestServer({ data })).rejects.toThrow(/secret .* is damaged/);
  });

  it('[START-6] does not start a second server on the same data', async () => {
    const first = await startTestServer({ data });
    await expect(startTestServer({ data })).rejects.toThrow('Another Samsyn server is using');
    await first.end();
  });
});
