import { describe, expect, it } from 'vitest';
import { placeOf } from './log.ts';

describe('the log', () => {
  it('[LOG-1] names the place of a bug and never its message, which may quote somebody', () => {
    const place = placeOf(new TypeError('cannot read "secret note"'));
    expect(place).toMatch(/^TypeError log\.test\.ts:\d+/);
    expect(place).not.toContain('secret');
    expect(placeOf('secret note')).toBe('string');
  });
});
