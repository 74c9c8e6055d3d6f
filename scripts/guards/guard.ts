/** A guard holds one rule of the project and names every place that breaks it. */
import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';

export interface Guard {
  name: string;
  /** the rule in one plain sentence: "every file is under 300 lines" */
  rule: string;
  /** `bundles`: looks at what `npm run build` and its kin wrote to `.output/` */
  reads: 'source' | 'bundles';
  /** @returns one line for each place that breaks the rule, empty where it holds; throws where it could not look */
  find(root: string): Promise<string[]>;
}

/** Runs a tool of `node_modules/.bin`. @returns its exit code and all it said */
export function tool(root: string, name: string, args: string[]): Promise<{ code: number; said: string }> {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, FORCE_COLOR: '0', NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    execFile(join(bin, name), args, { cwd: root, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(new Error(`${name} could not run: ${error.message}`));
      else resolve({ code: error ? Number(error.code) : 0, said: `${stdout}\n${stderr}`.trim() });
    });
  });
}

/** The lines of a tool that failed; nothing where it was content. */
export const complaints = ({ code, said }: { code: number; said: string }): string[] =>
  code === 0 ? [] : said.split('\n').filter((line) => line.trim() !== '');

/** What the builds write to `.output/`. */
export const BUNDLES = {
  real: ['chrome-mv3', 'firefox-mv3'],
  e2e: ['chrome-mv3-e2e', 'firefox-mv3-e2e'],
};
