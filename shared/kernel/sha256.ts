/** Rounding constants of SHA-256: the first bits of the fractional parts of the cube roots of the first 64 primes. */
const K = fractions(64, Math.cbrt);
/** What the state begins with: the same of the square roots of the first 8. */
const H = fractions(8, Math.sqrt);

/**
 * SHA-256 of plain ASCII text, as base64url without padding. Written out here because phones on plain http have no
 * `crypto.subtle`, and because deciding is pure and does not wait.
 */
export function sha256(text: string): string {
  const words = padded(text);
  let state = [...H];
  for (let at = 0; at < words.length; at += 16) state = mixedIn(state, words.slice(at, at + 16));
  return base64url(state);
}

function fractions(count: number, root: (prime: number) => number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    if (found.length === 0 || isPrime(n)) found.push(Math.floor((root(n) % 1) * 2 ** 32));
  }
  return found;
}

function isPrime(n: number): boolean {
  for (let by = 2; by * by <= n; by++) if (n % by === 0) return false;
  return true;
}

/** The text as 32-bit words, with a one bit, zeros, and its length in bits at the end of the last block. */
function padded(text: string): number[] {
  const length = (Math.floor((text.length + 8) / 64) + 1) * 16;
  const words = new Array<number>(length).fill(0);
  for (let i = 0; i <= text.length; i++) {
    const byte = i === text.length ? 0x80 : text.charCodeAt(i) & 0xff;
    words[i >> 2] = (words[i >> 2] ?? 0) | (byte << (24 - (i % 4) * 8));
  }
  words[length - 1] = text.length * 8;
  return words;
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function mixedIn(state: readonly number[], block: readonly number[]): number[] {
  const w = [...block];
  const at = (i: number) => w[i] ?? 0;
  for (let i = 16; i < 64; i++) {
    const s0 = turned(at(i - 15), 7) ^ turned(at(i - 15), 18) ^ (at(i - 15) >>> 3);
    const s1 = turned(at(i - 2), 17) ^ turned(at(i - 2), 19) ^ (at(i - 2) >>> 10);
    w.push((at(i - 16) + s0 + at(i - 7) + s1) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + at(i)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) | 0);
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64url(words: readonly number[]): string {
  const bits = words.map((word) => (word >>> 0).toString(2).padStart(32, '0')).join('');
  return (bits.match(/.{1,6}/g) ?? []).map((six) => SIGNS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
}
