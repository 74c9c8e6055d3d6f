/** A tool of the project, run as its own scripts would. */
import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';

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
