import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const STAMP = join(ROOT, 'dist/built-from');
/** Everything that a build reads. */
const BUILD_INPUTS = ['client', 'server', 'shared', 'scripts', 'vite.config.ts', 'package.json', 'package-lock.json'];
const NEVER_BUILT = /\.test\.tsx?$/;

/**
 * Runs a command in the project's folder, with this terminal, and waits for it. Signals to this process reach it too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the command's exit code
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit' });
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}

/**
 * Like `run`, for a step without which there is no point in going on.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function mustRun(command, args, env) {
  const code = await run(command, args, env);
  if (code !== 0) process.exit(code);
}

/** Installs exactly what package-lock.json says, if that is not what stands in node_modules already. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing what package-lock.json names ...');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm) await mustRun(process.execPath, [npm, ...args]);
  else if (process.platform === 'win32') await mustRun('cmd.exe', ['/c', 'npm', ...args]);
  else await mustRun('npm', args);
}

/** npm leaves its own list of what it installed; that list is compared, so that a manual install counts as well. */
function isInstalled() {
  const listed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(listed)) return false;
  const installed = readPackages(listed);
  const wanted = Object.entries(readPackages(join(ROOT, 'package-lock.json')));
  return wanted.every(([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version);
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Builds client and server, if their sources are not the ones that stand built in dist. */
export async function ensureBuilt() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOfSources()) return;
  console.log('Building ...');
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await mustRun(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], env);
}

/**
 * Does a build and notes in dist what it was built from. A build that fails, or whose sources change meanwhile, leaves
 * no note that would fit.
 * @param {() => Promise<void>} build
 */
export async function stamped(build) {
  rmSync(STAMP, { force: true });
  const sources = hashOfSources();
  await build();
  writeFileSync(STAMP, sources);
}

/** One number for the content of all that goes into a build. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const path of BUILD_INPUTS.flatMap(filesUnder).sort()) {
    const content = readFileSync(join(ROOT, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file or folder in the project
 * @returns {string[]} the file itself or the files below the folder, but for tests
 */
function filesUnder(path) {
  if (path.includes('.')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NEVER_BUILT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/'));
}
