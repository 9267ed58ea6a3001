import { writeSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What the tally needs to know of a test file: whether it loaded, and how each of its tests ended. */
export interface FinishedModule {
  readonly ok: boolean;
  readonly tests: readonly ('passed' | 'failed' | 'skipped' | 'pending')[];
}

/**
 * Sums the tests of all projects. A file that failed without a failing test (it did not load, or a hook threw) and an
 * error outside every test count as one failure each, so that "0 failed" always means that the run was sound.
 */
export function tally(modules: readonly FinishedModule[], errorsOutsideTests: number): Tally {
  let passed = 0;
  let failed = errorsOutsideTests;
  let skipped = 0;
  for (const module of modules) {
    const failures = module.tests.filter((state) => state === 'failed').length;
    passed += module.tests.filter((state) => state === 'passed').length;
    skipped += module.tests.filter((state) => state === 'skipped' || state === 'pending').length;
    failed += failures === 0 && !module.ok ? 1 : failures;
  }
  return { passed, failed, skipped };
}

/** The closing line: `N passed, N failed`, and `, N skipped` only where something was. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** Prints the closing line when the process ends, after everything that vitest itself has to say. */
export default class ClosingLineReporter implements Reporter {
  private line = closingLine({ passed: 0, failed: 0, skipped: 0 });

  onInit(): void {
    process.once('exit', () => writeSync(1, `${this.line}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const finished = modules.map((module) => ({
      ok: module.ok(),
      tests: [...module.children.allTests()].map((test) => test.result().state),
    }));
    this.line = closingLine(tally(finished, errors.length));
  }
}
