import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { contentListsPlugin } from '../../scripts/build/content-lists.ts';
import { localesPlugin } from '../../scripts/build/locales.ts';

/** Files whose persons mostly read and wait, among them all that hold counted time to the second: five of them leave room on two
 *  cores. Beside a file that opens page after page they would be late. */
const WAITING = [
  'attention/{films,posts,posts-scrolled,ways}.test.ts',
  'faults/{changes,killed,worker}.test.ts',
  'limits/{limits,meanwhile,on-screen}.test.ts',
];
/** What is held to parts of a second, or is over in one frame, and those that wait longest beside it: a core is left free. */
const FRAMES = ['attention/{day,signed-out,windows}.test.ts', 'limits/door.test.ts', 'soften/{soften,words}.test.ts'];
/** The doctor looks at pages in a Chromium of its own, whichever browser Enough is in, and what an older Chrome lacks is Chromium's
 *  matter: once is all of them. A phone's browser is a Firefox. */
const ONCE = process.env.ENOUGH_BROWSER === 'firefox' ? ['doctor.test.ts', 'oldest-chrome.test.ts'] : ['phone.test.ts'];

/** The files that take longest, which begin first, so that none of them is left over for the end. */
const LONG = [
  'attention/day',
  'limits/limits',
  'attention/posts',
  'faults/killed',
  'faults/changes',
  'gallery',
  'attention/films',
  'attention/posts-scrolled',
  'limits/hostile',
  'limits/overlay',
  'limits/door',
  'limits/on-screen',
  'breaks/overlay',
  'help',
  'trial',
  'thoughts',
  'tour',
  'soften/moving',
  'soften/untouched',
  'attention/profiles',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place === -1 ? LONG.length : place;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

// Tests of the whole product in a real browser: ENOUGH_BROWSER=chromium or firefox. Each file has a browser of its own.
// All run in both, but for ONCE. Nothing is tried twice.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [contentListsPlugin(), localesPlugin()],
  test: {
    // until it holds, on a slow machine too; what never comes fails with what there is
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'as things come',
          include: ['**/*.test.ts'],
          exclude: [...WAITING, ...FRAMES, ...ONCE],
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'with time to wait',
          include: WAITING,
          maxWorkers: 5,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'frame by frame',
          include: FRAMES,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
