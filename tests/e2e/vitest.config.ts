import { defineConfig } from 'vitest/config';

// Tests of the whole product in a real browser: ENOUGH_BROWSER=chromium or firefox. Each file has a browser of its own.
// Most of a test is waiting for time to pass, so several files run side by side; nothing is tried twice.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    retry: 0,
  },
});
