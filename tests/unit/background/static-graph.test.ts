// The background is a module, and Chromium's service worker has no `import()`: whatever it may ever need is imported at its start.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm;

/** Files that a file brings with it. */
function broughtBy(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || !existsSync(entry)) return seen;
  seen.add(entry);
  for (const [, from, alone] of readFileSync(entry, 'utf8').matchAll(IMPORT)) {
    const file = join(dirname(entry), (from ?? alone) as string);
    if (/\.tsx?$/.test(file)) broughtBy(file, seen);
  }
  return seen;
}

/** Lines that load something later; a type is no load. */
const loadsLater = (source: string): string[] =>
  source
    .split('\n')
    .filter((line) => /(?<!typeof )\bimport\(/.test(line) && !/^\s*(\/\/|\*|\/\*\*)/.test(line))
    .concat(
      ...(source.match(/import\.meta\.glob(?:<[^(]*>)?\((?:[^()]|\([^)]*\))*\)/g) ?? []).filter(
        (one) => !one.includes('eager: true'),
      ),
    );

test('nothing that the background brings with it loads a part later, but for what it has at hand', () => {
  const files = [...broughtBy('entrypoints/background.ts')];
  expect(files).toEqual(
    expect.arrayContaining(['lib/background/start.ts', 'lib/content/index.ts', 'lib/content/all.ts']),
  );
  expect(files.filter((file) => loadsLater(readFileSync(file, 'utf8')).length > 0)).toEqual(['lib/content/files.ts']);
});

test('a part that loads later is seen', () => {
  expect(loadsLater("const view = () => import('./View.tsx');")).toHaveLength(1);
  expect(loadsLater("const all = import.meta.glob<Area>('./*.ts', { import: 'default' });")).toHaveLength(1);
  expect(loadsLater("const all = import.meta.glob('./*.ts', { eager: true });")).toEqual([]);
});
