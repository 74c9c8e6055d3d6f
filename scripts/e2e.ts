/** `npm run e2e`, `npm run e2e:firefox`: the whole product in a real browser, which is found or installed first.
 *  More words go to Vitest: `npm run e2e -- sleep` runs the files whose name has "sleep". */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from '../harness/builds.ts';
import { type Kind, needBrowser, needScreen } from '../harness/find-browsers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [kind, ...rest] = process.argv.slice(2) as [Kind, ...string[]];

if (kind !== 'chromium' && kind !== 'firefox') throw new Error('Which browser? chromium or firefox.');
needBrowser(kind);
needScreen();
if (!rest.includes('--built')) await build(root, [kind]);
const args = ['run', '-c', 'tests/e2e/vitest.config.ts', ...rest.filter((word) => word !== '--built')];
const tests = spawn('vitest', args, { cwd: root, stdio: 'inherit', env: { ...process.env, ENOUGH_BROWSER: kind } });
[process.exitCode] = (await once(tests, 'exit')) as [number];
