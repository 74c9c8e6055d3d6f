import { defineConfig } from 'vitest/config';

/** Files that have not been seen to hold in Firefox yet, each with what is known; the rest runs in both browsers. */
const NOT_IN_FIREFOX = [
  'thoughts.test.ts', // its pages take minutes there, so no run has come to its end
  'breaks/screens.test.ts', // the same screens were held to axe there before this file was split off
];

/** Files in which a second more or less is what is asserted. Two browsers on two cores make each other late, so these run
 *  one at a time; in all others a person waits for what comes, and two run side by side. */
const EXACT = [
  'attention/**',
  'faults/{changes,killed,worker}.test.ts',
  'limits/{door,faults,limits}.test.ts',
  'tour.test.ts',
];

const NOT_HERE = process.env.ENOUGH_BROWSER === 'firefox' ? NOT_IN_FIREFOX : [];

// Tests of the whole product in a real browser: ENOUGH_BROWSER=chromium or firefox. Each file has a browser of its own.
// Nothing is tried twice.
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
          name: 'screens',
          include: ['**/*.test.ts'],
          exclude: [...EXACT, ...NOT_HERE],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'exact',
          include: EXACT.map((path) => path.replace('/**', '/**/*.test.ts')),
          exclude: NOT_HERE,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
