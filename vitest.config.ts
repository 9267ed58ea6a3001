import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * Four projects in three waves: fast ones beside the code, then those that start servers, then the browser. Later waves
 * get the machine to themselves, so that waiting for a condition there is not a race against the unit tests.
 */
export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line-reporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts', 'server/**/*.ts', 'client/**/*.{ts,tsx}'],
      exclude: ['**/*.test.{ts,tsx}', 'shared/testing/**'],
    },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Property tests try thousands of cases; on a busy machine that takes longer than the default allows.
          testTimeout: 30_000,
          include: ['{shared,server,scripts}/**/*.test.ts', 'test/{architecture,support}/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['client/**/*.test.{ts,tsx}'],
          setupFiles: ['./test/support/component-setup.ts'],
          // Parts that are fetched later are compiled when they are asked for; on a busy machine that takes seconds.
          testTimeout: 30_000,
          css: { modules: { classNameStrategy: 'non-scoped' } },
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          include: ['test/{contract,integration,privacy,faults}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['./test/support/browser-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
