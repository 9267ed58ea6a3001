import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeKey } from './new-key.ts';

describe('a key made in the browser', () => {
  it('[DACC-1] has 128 bits, and the hash the server knows it by', () => {
    const made = makeKey();
    expect(made.key).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(made.hash).toBe(createHash('sha256').update(made.key).digest('base64url'));
    expect(makeKey().key).not.toBe(made.key);
    expect(made.id).not.toBe(made.key);
  });
});
