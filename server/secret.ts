import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config.ts';

const SECRET_BYTES = 32;

/** Makes the data folder if it is not there. @throws ConfigError when it cannot be written */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // A folder may exist and still be read-only; found out now rather than at the first workshop.
    const probe = join(folder, '.writable');
    writeFileSync(probe, '', { mode: 0o600 });
    rmSync(probe);
  } catch (error) {
    throw new ConfigError(`The data folder ${folder} cannot be written. May this user write there?`, { cause: error });
  }
}

/**
 * The server's secret: from the setting, else from `secret.key` in the data folder, which is made on the first start
 * and readable for this user alone. Without it, seats and QR codes of stored workshops stop working.
 */
export function serverSecret(setting: string | null, folder: string): Buffer {
  if (setting !== null) return createHash('sha256').update(setting).digest();
  const file = join(folder, 'secret.key');
  if (!existsSync(file)) writeSecret(file);
  return readSecret(file);
}

/** Written beside and then moved into place: a crash in between leaves no half a secret. */
function writeSecret(file: string): void {
  const draft = `${file}.new`;
  try {
    writeFileSync(draft, randomBytes(SECRET_BYTES), { mode: 0o600 });
    renameSync(draft, file);
  } catch (error) {
    throw new ConfigError(`The secret ${file} cannot be written.`, { cause: error });
  }
}

function readSecret(file: string): Buffer {
  let secret: Buffer;
  try {
    secret = readFileSync(file);
  } catch (error) {
    throw new ConfigError(`The secret ${file} cannot be read. May this user read it?`, { cause: error });
  }
  if (secret.length < SECRET_BYTES) {
    throw new ConfigError(`The secret ${file} is damaged. Put its backup in its place.`);
  }
  return secret;
}
