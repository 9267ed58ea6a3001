import { describe, expect, it } from 'vitest';
import { closingLine, tally } from './closing-line-reporter.ts';

describe('the closing line', () => {
  it('[TOOL-1] sums the tests of every file', () => {
    const sum = tally(
      [
        { ok: true, tests: ['passed', 'passed'] },
        { ok: false, tests: ['passed', 'failed'] },
      ],
      0,
    );
    expect(closingLine(sum)).toBe('3 passed, 1 failed');
  });

  it('[TOOL-1] counts a file that did not load, and an error outside every test, as failures', () => {
    expect(closingLine(tally([{ ok: false, tests: [] }], 1))).toBe('0 passed, 2 failed');
  });

  it('[TOOL-1] mentions skipped tests only where there are some', () => {
    expect(closingLine(tally([{ ok: true, tests: ['skipped', 'passed'] }], 0))).toBe('1 passed, 0 failed, 1 skipped');
  });
});
