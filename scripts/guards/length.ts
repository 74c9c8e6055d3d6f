import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guard } from './guard.ts';

const MAX_LINES = 300;
const WRITTEN = /\.(tsx?|css|html)$/;

export const length: Guard = {
  name: 'length',
  rule: `no file that is written by hand is over ${MAX_LINES} lines`,
  reads: 'source',
  async find(root) {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
    return listed
      .split('\n')
      .filter((file) => WRITTEN.test(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ file, lines }) => `${file} has ${lines} lines`);
  },
};
