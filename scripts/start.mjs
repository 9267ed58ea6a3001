import { ensureBuilt, ensureInstalled } from './prepare.mjs';

const PARENT_CHECK_MS = 500;

await ensureInstalled();
await ensureBuilt();
stopWithShell();
process.setSourceMapsEnabled(true);
process.env.NODE_ENV ??= 'production';
// In this very process: the server gets arguments, environment and signals first-hand.
await import(new URL('../dist/server/main.js', import.meta.url).href);

/**
 * npm passes a SIGTERM to the shell it started us with, and a shell like Debian's dies of it without a word to us. So a
 * `kill` of `npm start` would leave the server behind; losing the shell therefore counts as being told to stop.
 */
function stopWithShell() {
  if (!['start', 'demo'].includes(process.env.npm_lifecycle_event ?? '')) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  timer.unref();
}
