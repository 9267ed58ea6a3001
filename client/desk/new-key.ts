import { sha256 } from '#shared/kernel/sha256.ts';

const KEY_BYTES = 16;

function random(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** A fresh key of 128 bits, made here; only its hash is ever told. The hash is our own code's, for plain http too. */
export function makeKey(): { readonly id: string; readonly key: string; readonly hash: string } {
  const key = random();
  return { id: random(), key, hash: sha256(key) };
}
