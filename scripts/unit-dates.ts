/** `npm run unit:dates`: the unit and component tests at each of the ten dates in `tests/dates.ts`.
 *  One run finds which files read the clock; only they are run ten times. `npm run unit:dates -- --all` runs every file ten times. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const VITEST = 'node_modules/vitest/vitest.mjs';

/** What Vitest is started with, to run these files at each date. */
export const atDates = (files: string[]): string[] => [VITEST, 'run', '-c', 'tests/dates.config.ts', ...files];

/** The test files that `tests/clock.ts` wrote down, relative to the root. */
export function clockReaders(list: string): string[] {
  const lines = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  return [...new Set(lines)].map((file) => relative(root, file)).toSorted();
}

function run(args: string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (import.meta.main) {
  const list = join(mkdtempSync(join(tmpdir(), 'enough-dates-')), 'clock-readers');
  const all = process.argv.includes('--all');
  if (!all) run([VITEST, 'run'], { ENOUGH_CLOCK_READERS: list });
  const files = all ? [] : clockReaders(list);
  if (!all && files.length === 0)
    throw new Error('No test file reads the clock: tests/clock.ts did not write any down.');
  run(atDates(files));
}
