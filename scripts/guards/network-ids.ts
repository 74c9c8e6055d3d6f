import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Guard } from './guard.ts';

const SITE = /^lib\/networks\/sites\/[^/]+\.ts$/;
const PRODUCT = /^(entrypoints|components|lib)\/.*\.tsx?$/;

/** Where an id may stand, and why. */
const LISTED: { file: RegExp; id: string; reason: string }[] = [
  ...['mastodon', 'pixelfed', 'lemmy', 'misskey', 'peertube'].flatMap((id) => [
    { file: /^lib\/networks\/(types|named-hosts)\.ts$/, id, reason: 'a key of ExtraHosts, which is stored' },
    { file: /^lib\/store\/settings\.ts$/, id, reason: 'the key under which its hosts are stored' },
  ]),
  { file: /^components\/data\/StoredData\.tsx$/, id: 'medium', reason: 'the length of a date there' },
  { file: /^lib\/content\/find\//, id: 'x', reason: 'a kind of feature there, and no network' },
  ...['reddit', 'tiktok', 'youtube'].map((id) => ({
    file: /^lib\/content\/find\/signs-unless\/words\.ts$/,
    id,
    reason: 'a word that people type there',
  })),
  { file: /^lib\/corrections\/words\.ts$/, id: 'threads', reason: 'a part of the addresses of many sites there' },
];

export const networkIds: Guard = {
  name: 'network ids',
  rule: 'no code knows one network from another: what is special stands in its data',
  reads: 'source',
  async find(root) {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
    const files = listed.split('\n');
    const ids = files.filter((file) => SITE.test(file)).map((file) => basename(file, '.ts'));
    if (ids.length === 0) return ['no network was found: is this guard blind?'];
    return files
      .filter((file) => PRODUCT.test(file) && !SITE.test(file))
      .flatMap((file) =>
        withoutComments(readFileSync(join(root, file), 'utf8'))
          .split('\n')
          .flatMap((line, i) =>
            ids
              .filter((id) => names(line, id) && !LISTED.some((one) => one.id === id && one.file.test(file)))
              .map((id) => `${file}:${i + 1} knows "${id}": ${line.trim()}`),
          ),
      );
  },
};

/** A short id is a word of its own in much code: there it counts only as a text. */
const names = (line: string, id: string): boolean =>
  new RegExp(id.length > 2 ? `\\b${id}\\b` : `(['"\`])${id}\\1`).test(line);

/** The same lines, without what is said in comments. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|[^:])\/\/.*$/gm, '$1');
