import { createHash, randomBytes } from 'node:crypto';

/** A secret or a text that must only be found where it belongs. */
export interface Canary {
  readonly name: string;
  readonly value: string;
}

/** A text nobody else would ever write. */
export function canary(name: string): Canary {
  return { name, value: `kanarie-${name}-${randomBytes(6).toString('hex')}` };
}

/** A key of the form phones make, recognisable in whole only. */
export function keyCanary(name: string): Canary {
  return { name, value: randomBytes(16).toString('base64url') };
}

/** The forms in which a value could lie in a file or a message without being meant to be seen. */
function formsOf({ value }: Canary): Readonly<Record<string, string>> {
  const bytes = Buffer.from(value, 'utf8');
  const digest = createHash('sha256').update(value).digest();
  return {
    plain: bytes.toString('latin1'),
    'utf-16': Buffer.from(value, 'utf16le').toString('latin1'),
    hex: bytes.toString('hex'),
    // Without the last signs, which depend on what follows.
    base64: bytes.toString('base64').replace(/=+$/, '').slice(0, -2),
    reversed: [...value].reverse().join(''),
    'sha-256 in hex': digest.toString('hex'),
    'sha-256 in base64': digest.toString('base64').slice(0, -2),
    'sha-256 in base64url': digest.toString('base64url').slice(0, -2),
    'sha-256 in bytes': digest.toString('latin1'),
  };
}

/** Where one of the canaries was found in the texts: `name as form in place`. Empty when none sings. */
export function sightings(canaries: readonly Canary[], places: Readonly<Record<string, string>>): string[] {
  return canaries.flatMap((each) =>
    Object.entries(formsOf(each)).flatMap(([form, text]) =>
      Object.entries(places).flatMap(([place, content]) =>
        content.includes(text) ? [`${each.name} as ${form} in ${place}`] : [],
      ),
    ),
  );
}
