import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A database for this run alone; what is shown is made up, and nothing of it should be found later.
const data = mkdtempSync(join(tmpdir(), 'samsyn-demo-'));
process.on('exit', () => rmSync(data, { recursive: true, force: true }));
process.argv.splice(2, 0, '--demo', '--data', data);
await import('./start.mjs');
