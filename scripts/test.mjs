import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, run } from './prepare.mjs';

await ensureInstalled();
await ensureBuilt();
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const env = { ...process.env, NODE_ENV: 'test' };
process.exitCode = await run(process.execPath, [vitest, 'run', ...process.argv.slice(2)], env);
