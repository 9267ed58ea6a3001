import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

describe('sha256', () => {
  it('[KERNEL-10] gives what the platform’s own gives, for every text of plain signs', () => {
    const own = (text: string) => createHash('sha256').update(text, 'latin1').digest('base64url');
    for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 200]) {
      const text = 'a'.repeat(length);
      expect(sha256(text)).toBe(own(text));
    }
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => sha256(text) === own(text)));
  });
});
