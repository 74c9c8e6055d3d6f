/** `npm test`: everything. Every stage runs, even after one that failed; the last line says "N passed, N failed". */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atDates, clockReaders } from './unit-dates.ts';

interface Counts {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'enough-reports-'));

async function run(args: string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part;
    process.stdout.write(part);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code: code ?? 1, said };
}

/** A stage that ends without its counts counts as one failure: silence is no success. */
async function guards(): Promise<Counts> {
  const { code, said } = await run(['scripts/check.ts']);
  const [, held, broken] = /(\d+) guards hold, (\d+) broken/.exec(said) ?? [];
  return held === undefined
    ? { passed: 0, failed: 1 }
    : { passed: Number(held), failed: Number(broken) || (code && 1) };
}

async function vitest(name: string, args: string[]): Promise<Counts> {
  const file = join(reports, `${name}.json`);
  const { code } = await run([...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numTotalTests: number };
  const { numPassedTests: passed, numTotalTests: total } = report;
  return { passed, failed: total - passed || (code === 0 && total > 0 ? 0 : 1) }; // a skipped test is not a passed one
}

/** Test files that read the clock, as the run of all of them writes down (tests/clock.ts). */
const readers = join(reports, 'clock-readers');
process.env.ENOUGH_CLOCK_READERS = readers;

/** Of the ten dates the three at which most has gone wrong. Each file that reads the clock takes its turn at one of them;
 *  `npm run unit:dates`, and each push, runs these files at all ten. */
const DATES = ['a Monday at one in the night', 'clocks go forward in Berlin', '29 February'];

/** These walk every screen for its form, whatever the date; `npm run unit:dates` has them too. */
const FORM = /^tests\/component\/(axe|focus|gallery)\./;
async function atOtherDates(): Promise<Counts> {
  const files = clockReaders(readers).filter((file) => !FORM.test(file));
  const all: Counts = { passed: 0, failed: files.length < DATES.length ? 1 : 0 };
  for (const [k, date] of DATES.entries()) {
    const turn = files.filter((_, i) => i % DATES.length === k);
    if (turn.length === 0) continue; // Vitest takes no file for all files
    const { passed, failed } = await vitest(`dates-${k}`, [...atDates(turn), '--project', date]);
    all.passed += passed;
    all.failed += failed;
  }
  return all;
}

const stages: [name: string, run: () => Promise<Counts>][] = [
  ['guards', guards],
  ['unit and component tests', () => vitest('unit', ['node_modules/vitest/vitest.mjs', 'run'])],
  ['each at one other date', atOtherDates],
  ['in Chromium', () => vitest('chromium', ['scripts/e2e.ts', 'chromium', '--built'])],
  ['in Firefox', () => vitest('firefox', ['scripts/e2e.ts', 'firefox', '--built'])],
];

const all: Counts = { passed: 0, failed: 0 };
for (const [name, stage] of stages) {
  const begun = Date.now();
  console.log(`\n=== ${name}`);
  const { passed, failed } = await stage();
  console.log(`=== ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - begun) / 1000)} s`);
  all.passed += passed;
  all.failed += failed;
}
console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed > 0 ? 1 : 0;
