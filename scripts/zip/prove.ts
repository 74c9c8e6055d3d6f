/** Do the sources build to what is in the packages? They are unpacked into a clean folder and built there as a reviewer builds
 *  them: with nothing but what the zip holds, the Node that the machine has, and npm's registry. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { differences } from './differences.ts';
import { packagesOf, readProject } from './packages.ts';
import { unpack } from './unpack.ts';

/** @returns one line for each file that differs, or is among the sources without being in the repository */
export async function prove(root: string, say: (line: string) => void): Promise<string[]> {
  const packages = packagesOf(await readProject(root));
  const home = await mkdtemp(join(tmpdir(), 'enough-sources-'));
  try {
    const sources = join(home, 'sources');
    const found = strangers(root, await unpack(join(root, '.output', packages.sources), sources));
    say(`Building the sources with Node ${run('node', ['--version'], sources).trim()}, in ${sources}`);
    run('npm', ['run', 'build-for-amo'], sources);
    run('npm', ['run', 'build'], sources);
    for (const browser of ['firefox', 'chrome'] as const) {
      const packaged = join(home, browser);
      const files = await unpack(join(root, '.output', packages[browser]), packaged);
      const lines = await differences(packaged, join(sources, '.output', `${browser}-mv3`));
      say(`${packages[browser]}: ${files.length} files, ${lines.length} of them not as the sources build them`);
      found.push(...lines.map((line) => `${browser}: ${line}`));
    }
    return found;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Files of the sources that lie about here and are not in the repository. */
function strangers(root: string, files: string[]): string[] {
  if (!existsSync(join(root, '.git'))) return [];
  const kept = new Set(execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n'));
  return files.filter((file) => !kept.has(file)).map((file) => `sources: ${file} is not in the repository`);
}

/** Runs a command as in a fresh shell: without our own `node_modules` and what `npm run` adds to the environment.
 *  @throws Error with what it said, where it fails */
function run(command: string, args: string[], cwd: string): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/.test(name) || name === 'npm_config_registry'),
  );
  env.PATH = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);
  try {
    return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} did not work:\n${stdout}\n${stderr}`);
  }
}
