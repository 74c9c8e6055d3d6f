import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guard } from './guard.ts';

/** Ways out of the browser. The content security policy refuses them too; this says so before anything is built. */
const WAYS_OUT =
  /\b(fetch|importScripts)\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b|storage\s*\.\s*sync\b|['"]sync:/;
const PRODUCT = /^(entrypoints|components|lib)\/.*\.tsx?$/;

export const offline: Guard = {
  name: 'offline',
  rule: 'no network code and no synced storage in the product',
  reads: 'source',
  async find(root) {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
    return listed
      .split('\n')
      .filter((file) => PRODUCT.test(file))
      .flatMap((file) =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .map((line, i) => ({ line, at: `${file}:${i + 1}` }))
          .filter(({ line }) => WAYS_OUT.test(line.replace(/^\s*(\/\/|\*|\/\*).*/, '')))
          .map(({ line, at }) => `${at} ${line.trim()}`),
      );
  },
};
