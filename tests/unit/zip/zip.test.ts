/** What `npm run zip` says of its packages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differences } from '../../../scripts/zip/differences.ts';
import { notesOf, packagesOf, sumsOf } from '../../../scripts/zip/packages.ts';
import { unpack } from '../../../scripts/zip/unpack.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'enough-zip-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('two unpacked packages', () => {
  const folder = (name: string, files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(home, name, file, '..'), { recursive: true });
      writeFileSync(join(home, name, file), text);
    }
    return join(home, name);
  };
  const FILES = { 'manifest.json': '{}', 'chunks/a.js': 'a' };

  test('are equal where every byte is', async () => {
    expect(await differences(folder('a', FILES), folder('b', FILES))).toEqual([]);
  });

  test('are not where a byte, a name or a file is another, and each is named', async () => {
    const ours = folder('a', { ...FILES, 'chunks/b.js': 'b' });
    const theirs = folder('b', { 'manifest.json': '{ }', 'chunks/a.js': 'a', 'chunks/c.js': 'b' });
    expect(await differences(ours, theirs)).toEqual([
      'chunks/b.js is in the package only',
      'chunks/c.js is in the rebuilt one only',
      'manifest.json differs',
    ]);
  });

  test('are not equal because both are empty', async () => {
    mkdirSync(join(home, 'a'));
    expect(await differences(join(home, 'a'), join(home, 'a'))).toEqual(['the package is empty']);
  });
});

test('a package unpacks to its files', async () => {
  const zip = join(home, 'a.zip');
  writeFileSync(zip, zipSync({ chunks: { 'a.js': strToU8('a') }, 'manifest.json': strToU8('{}') }));
  expect(await unpack(zip, join(home, 'out'))).toEqual(['chunks/a.js', 'manifest.json']);
  expect(await unpack(zip, join(home, 'again'))).toHaveLength(2);
  expect(await differences(join(home, 'out'), join(home, 'again'))).toEqual([]);
});

test('packages carry the version of package.json, and checksums are as sha256sum reads them', () => {
  const { chrome } = packagesOf({ name: 'enough', version: '1.2.3' });
  expect(chrome).toBe('enough-1.2.3-chrome.zip');
  expect(sumsOf({ [chrome]: strToU8('enough\n') })).toBe(
    '781fb5e48c02fe193f12f2dbf405571a1860c853e7de3d7d11125f3bda685e38  enough-1.2.3-chrome.zip\n',
  );
});

test('a release has the notes of its version, or of what comes next', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\nNext.\n\n## 1.2.0 (2026-12-01)\n\nA door.\n\n### More\n- one\n\n## 1.1.0\n\nFirst.\n';
  expect(notesOf(changelog, '1.2.0')).toBe('A door.\n\n### More\n- one\n');
  expect(notesOf(changelog, '1.1.0')).toBe('First.\n');
  expect(notesOf(changelog, '1.3.0')).toBe('Next.\n');
  expect(notesOf(changelog, '1.2')).toBe('Next.\n');
});
