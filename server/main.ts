import { resolve } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { jsonLog, placeOf } from '#server/ops/log.ts';
import { StoreOpenError } from '#server/store/port.ts';
import { type RunningServer, startServer } from './app.ts';
import { type Config, ConfigError, type Demo, readConfig, usage } from './config.ts';
import { openDemo } from './demo.ts';

/** After this long a stop no longer waits for connections to end. */
const STOP_MS = 5_000;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Where phones reach the server; nowhere but on this machine where it has no other address. */
function addressForPhones(server: RunningServer, config: Config): string | undefined {
  return config.publicUrl ?? server.addresses[0]?.url;
}

async function greetWithDemo(server: RunningServer, config: Config, demo: Demo): Promise<void> {
  const forPhones = addressForPhones(server, config);
  const { desk, screen, phone } = await openDemo(server, demo, forPhones ?? server.url);
  const lines = [
    `Samsyn is running: ${server.url}`,
    `A rehearsal with ${demo.people} simulated people is open. Everything is erased when you stop it (Ctrl+C).`,
    '',
    `The facilitator's desk: ${desk}`,
    `The shared screen:      ${screen}`,
    `A phone of your own:    ${phone}`,
    ...(forPhones ? ['', renderUnicodeCompact(phone)] : []),
    '',
  ];
  say(lines.join('\n'));
}

function greet(server: RunningServer, config: Config): void {
  const forPhones = addressForPhones(server, config);
  const lines = [
    `Samsyn is running: ${server.url}`,
    ...server.addresses.map(({ url, label }) => `On the same network: ${url} (${label})`),
    ...(config.publicUrl ? [`For everybody: ${config.publicUrl}`] : []),
    `Workshops are stored in ${resolve(config.data)}`,
    ...(forPhones ? ['', renderUnicodeCompact(forPhones), ''] : []),
  ];
  say(lines.join('\n'));
}

function stopOnSignals(server: RunningServer): void {
  const log = jsonLog();
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    log.info('server.stopping');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    server.close().then(
      () => {
        log.info('server.stopped');
        process.exit(0);
      },
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/**
 * A bug that got past all guards costs what it was doing, not the workshops of everybody else: rooms share nothing, and
 * what has been acked is stored.
 */
function surviveBugs(): void {
  const log = jsonLog();
  const note = (error: unknown): void => {
    log.error('server.unexpected', { at: placeOf(error) });
  };
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
}

async function main(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env);
  if (config.help) return say(usage);
  const server = await startServer(config);
  stopOnSignals(server);
  surviveBugs();
  if (config.demo) await greetWithDemo(server, config, config.demo);
  else greet(server, config);
}

main().catch((error: unknown) => {
  const plain = error instanceof ConfigError || error instanceof StoreOpenError;
  process.stderr.write(`${plain ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
