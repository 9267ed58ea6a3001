import { describe, expect, it } from 'vitest';
import { accept, reject, rejectionCodes } from './decision.ts';

describe('decisions', () => {
  it('[KERNEL-7] are refused with codes of the form area.reason, each listed once', () => {
    for (const code of rejectionCodes) expect(code).toMatch(/^[a-z]+\.[a-z][A-Za-z]+$/);
    expect(new Set(rejectionCodes).size).toBe(rejectionCodes.length);
  });

  it('[KERNEL-7] carry the numbers a sentence needs, and only then', () => {
    expect(reject('write.tooFew', { present: 3 })).toEqual({
      ok: false,
      rejection: { code: 'write.tooFew', params: { present: 3 } },
    });
    expect(reject('room.ended')).toEqual({ ok: false, rejection: { code: 'room.ended' } });
    expect(accept()).toEqual({ ok: true, events: [] });
  });
});
