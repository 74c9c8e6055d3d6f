import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tool } from '../../harness/tool.ts';
import type { Guard } from './guard.ts';

const FOLDERS = ['entrypoints', 'components', 'lib', 'scripts', 'harness', 'training', 'tests'];

interface Report {
  modules: { source: string }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

export const arrows: Guard = {
  name: 'arrows',
  rule: 'imports point one way: tests → scripts → harness → entrypoints → components, lib; pure parts → each other',
  reads: 'source',
  async find(root) {
    const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
    const { said } = await tool(root, 'depcruise', ['--config', '.dependency-cruiser.mjs', '-T', 'json', ...folders]);
    const report = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)) as Report;
    const wrong = report.summary.violations.map(({ from, to, rule }) => `${from} → ${to} (${rule.name})`);
    return [...wrong, ...(await unseen(root, folders, report))];
  },
};

/** A parser that does not know the language sees no module and finds no fault: so the files are counted. */
async function unseen(root: string, folders: string[], { modules }: Report): Promise<string[]> {
  const seen = new Set(modules.map(({ source }) => source));
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
        .map((name) => `${folder}/${name}`),
    ),
  );
  return files
    .flat()
    .filter((file) => !seen.has(file))
    .map((file) => `${file} was not looked at`);
}
