/** `npm test`: everything. Every stage runs, even after one that failed; the last line says "N passed, N failed".
 *  The unit tests take what the browsers leave of the machine: they are told of when they are done. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Counts {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'enough-reports-'));

/** @param aside behind everything else on the machine, and told of at its end */
async function run(args: string[], aside = false): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: aside });
  if (aside) giveWay(child.pid as number);
  if (aside) process.once('SIGINT', () => process.kill(-(child.pid as number)) && process.exit(130));
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part;
    if (!aside) process.stdout.write(part);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (aside) process.stdout.write(said);
  return { code: code ?? 1, said };
}

/** Linux shares time among sessions first (sched(7), "The autogroup feature"), so the session gives way too, where there are any. */
function giveWay(pid: number): void {
  setPriority(pid, constants.priority.PRIORITY_LOW);
  const group = `/proc/${pid}/autogroup`;
  if (existsSync(group)) writeFileSync(group, '19');
}

/** A stage that ends without its counts counts as one failure: silence is no success. */
async function guards(): Promise<Counts> {
  const { code, said } = await run(['scripts/check.ts']);
  const [, held, broken] = /(\d+) guards hold, (\d+) broken/.exec(said) ?? [];
  return held === undefined
    ? { passed: 0, failed: 1 }
    : { passed: Number(held), failed: Number(broken) || (code && 1) };
}

async function vitest(name: string, args: string[], aside = false): Promise<Counts> {
  const file = join(reports, `${name}.json`);
  const { code } = await run([...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], aside);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numTotalTests: number };
  const { numPassedTests: passed, numTotalTests: total } = report;
  return { passed, failed: total - passed || (code === 0 && total > 0 ? 0 : 1) }; // a skipped test is not a passed one
}

type Stage = [name: string, run: () => Promise<Counts>];
const first: Stage = ['guards', guards];
const aside: Stage = [
  'unit and component tests',
  () => vitest('unit', ['node_modules/vitest/vitest.mjs', 'run'], true),
];
const browsers: Stage[] = [
  ['in Chromium', () => vitest('chromium', ['scripts/e2e.ts', 'chromium', '--built'])],
  ['in Firefox', () => vitest('firefox', ['scripts/e2e.ts', 'firefox', '--built'])],
];

const all: Counts = { passed: 0, failed: 0 };
async function count([name, stage]: Stage): Promise<void> {
  const begun = Date.now();
  console.log(`\n=== ${name}`);
  const { passed, failed } = await stage();
  console.log(`=== ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - begun) / 1000)} s`);
  all.passed += passed;
  all.failed += failed;
}

await count(first);
const unit = count(aside);
for (const stage of browsers) await count(stage);
await unit;
console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed > 0 ? 1 : 0;
