import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import usual from '../vitest.config.ts';

/** Rooms that others see the faults of, beside their own tests. */
const BESIDE: Record<string, string[]> = {
  time: ['ledger', 'store/ledger', 'background/clock.test.ts', 'rules', 'review/week/facts.test.ts'],
  ledger: ['store/ledger', 'background/recorder.test.ts'],
  limits: ['background/nudging'],
  nudges: ['background/nudging'],
  review: ['store/personal', 'store/ledger'],
};
/** Whole lives and thousands of trials: many seconds for each mutant. What they prove, the tests beside them see sooner. */
const LONG = ['nudges/life.laws', 'background/nudging/days.laws', 'review/trial/trial', 'review/week/independent'];

/** Examples first: most mutants die of them, and the laws, which take longest, need not run. */
class LawsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLaw = ({ moduleId }: TestSpecification) => Number(moduleId.includes('laws'));
    return files.toSorted((a, b) => isLaw(a) - isLaw(b));
  }
}

const { ENOUGH_MUTANTS: room = 'ledger' } = process.env;
const tests = [room, ...(BESIDE[room] ?? [])];

// What `npm run mutants` runs against each mutant of a room: its own tests and those of its neighbours, laws over fewer made-up lives.
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: tests.map((one) => (one.endsWith('.ts') ? `tests/unit/${one}` : `tests/unit/${one}/**/*.test.ts`)),
    exclude: LONG.map((name) => `tests/unit/${name}.test.ts`),
    env: { ENOUGH_LAW_MOST: '200', ENOUGH_LAW_RUNS: '20' },
    sequence: { sequencer: LawsLast },
  },
});
