/** `npm run mutants -- ledger`: plants small mistakes in a pure room (time, ledger, limits, nudges, review), one at a time, and says which
 *  of them no test sees. A file of the room may be named: `npm run mutants -- ledger derive.ts`. Takes minutes a file; run by hand. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOMS = ['time', 'ledger', 'limits', 'nudges', 'review'];

const [room = '', file = '**/*.ts'] = process.argv.slice(2);
if (!ROOMS.includes(room)) throw new Error(`Which room? ${ROOMS.join(', ')}.`);
const { status } = spawnSync('stryker', ['run', '--mutate', `lib/${room}/${file}`], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, ENOUGH_MUTANTS: room },
});
process.exitCode = status ?? 1;
