/** What the docs link to and name is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n');
const docs = tracked.filter((file) => file.endsWith('.md') && existsSync(file));
const folders = new Set(tracked.map((file) => file.split('/')[0] ?? '').filter((top) => !top.includes('.')));

/** An anchor as GitHub makes it from a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** @returns what is linked to or named in a page and is not there
 *  @param file where the page lies; its links start from there, its code names files from the root */
function missing(file: string, text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, markdown, html]) => markdown ?? html ?? '')
    .filter((to) => !/^[a-z]+:/.test(to) && !to.startsWith('../../issues/')) // GitHub's own pages
    .filter((to) => {
      const [path = '', anchor] = to.split('#');
      const there = path === '' ? file : normalize(join(dirname(file), path));
      if (!existsSync(there)) return true;
      return anchor !== undefined && !anchorsIn(path === '' ? text : readFileSync(there, 'utf8')).includes(anchor);
    });
  // `lib/clock/seam.ts`, `docs/`: a path from the root, which holds no gap to fill in
  const named = [...prose.matchAll(/`([\w.@-]+\/[\w./@-]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => folders.has(path.split('/')[0] ?? '') && !existsSync(path))
    .filter((path) => !existsSync(`tests/unit/${path}.test.ts`)); // `store/erase`: a test, as docs/security.md names them
  return [...links, ...named];
}

test.each(docs)('all that %s links to and names is there', (file) => {
  expect(missing(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test('a link, an anchor, a picture and a name that lead nowhere are seen', () => {
  expect(docs).toContain('docs/promises.md');
  expect(
    missing('docs/a.md', '[a](promises.md) [b](promises.md#promises) `lib/clock/seam.ts` `lib/` ![c](images/door.png)'),
  ).toEqual([]);
  expect(missing('docs/a.md', '[a](gone.md)')).toEqual(['gone.md']);
  expect(missing('docs/a.md', '[a](../promises.md)')).toEqual(['../promises.md']);
  expect(missing('docs/a.md', '[a](promises.md#gone)')).toEqual(['promises.md#gone']);
  expect(missing('README.md', '<img src="docs/images/gone.png" alt="">')).toEqual(['docs/images/gone.png']);
  expect(missing('docs/a.md', 'see `lib/clock/gone.ts`')).toEqual(['lib/clock/gone.ts']);
  expect(missing('docs/a.md', 'see `store/erase` and `store/nothing`')).toEqual(['store/nothing']);
  expect(missing('docs/a.md', 'see `lib/networks/sites/<id>.ts` and `a/b`')).toEqual([]);
});
