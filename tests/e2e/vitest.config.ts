import { defineConfig } from 'vitest/config';

/** Files that hold counted time to the tenth of a second, or ask what a person sees in one frame. Two browsers on two cores
 *  make each other late, so these run one at a time; in all others a person waits for what comes, and two run side by side. */
const EXACT = ['attention/*.test.ts', 'faults/{killed,worker}.test.ts', 'limits/door.test.ts'];

// Tests of the whole product in a real browser: ENOUGH_BROWSER=chromium or firefox. Each file has a browser of its own.
// All run in both. Nothing is tried twice.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['**/*.test.ts'],
          exclude: EXACT,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'one at a time',
          include: EXACT,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
