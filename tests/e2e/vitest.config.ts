import { defineConfig } from 'vitest/config';
import { contentListsPlugin } from '../../scripts/build/content-lists.ts';
import { localesPlugin } from '../../scripts/build/locales.ts';

/** Files that hold counted time to the second or closer. Their persons mostly read and wait, so two of them leave a core to
 *  spare; beside a file that opens page after page they would be late. */
const SECONDS = ['attention/!(day).test.ts', 'faults/{killed,worker}.test.ts', 'limits/limits.test.ts'];
/** What is over in one frame, or is held to parts of a second: nothing else runs meanwhile. */
const FRAMES = ['limits/door.test.ts', 'attention/day.test.ts'];

// Tests of the whole product in a real browser: ENOUGH_BROWSER=chromium or firefox. Each file has a browser of its own.
// All run in both. Nothing is tried twice.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [contentListsPlugin(), localesPlugin()],
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'as things come',
          include: ['**/*.test.ts'],
          exclude: [...SECONDS, ...FRAMES],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'to the second',
          include: SECONDS,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'frame by frame',
          include: FRAMES,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
