/** Both packages, each installed in the browser that it is for and used once. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesOf, readProject } from './packages.ts';
import { unpack } from './unpack.ts';

const BROWSERS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** @returns one line for each package that could not be used */
export async function tryPackages(root: string, say: (line: string) => void): Promise<string[]> {
  const packages = packagesOf(await readProject(root));
  const home = await mkdtemp(join(tmpdir(), 'enough-packages-'));
  try {
    const wrong: string[] = [];
    for (const [browser, build] of Object.entries(BROWSERS)) {
      const folder = join(home, build);
      await unpack(join(root, '.output', packages[build]), folder);
      say(`${packages[build]} in ${browser}:`);
      // the harness drives one browser in one process
      const { status } = spawnSync(process.execPath, [join(root, 'scripts/try-package.ts'), folder], {
        stdio: 'inherit',
        env: { ...process.env, ENOUGH_BROWSER: browser },
      });
      if (status !== 0) wrong.push(`${packages[build]} could not be used in ${browser}`);
    }
    return wrong;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
