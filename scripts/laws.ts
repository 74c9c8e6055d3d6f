/** `npm run laws`: every law over 10,000 made-up lives; `npm test` tries 300 of those that need a database. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'laws.test', '--testTimeout=14400000'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ENOUGH_LAW_RUNS: '10000', ...process.env },
  },
);
process.exitCode = status ?? 1;
