/** What a release is made of: the files that `npm run zip` writes to `.output/`. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version stands in package.json and nowhere else. */
export interface Project {
  name: string;
  version: string;
  /** address of the project's page, where it has one */
  homepage?: string;
}

export const readProject = async (root: string): Promise<Project> =>
  JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** The packages' names, as WXT gives them. */
export const packagesOf = ({ name, version }: Project): Record<'chrome' | 'firefox' | 'sources', string> => ({
  chrome: `${name}-${version}-chrome.zip`,
  firefox: `${name}-${version}-firefox.zip`,
  sources: `${name}-${version}-sources.zip`,
});

/** Checksums in the form that `sha256sum --check` reads. @param files by name */
export const sumsOf = (files: Record<string, Uint8Array>): string =>
  Object.entries(files)
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

/** What a changelog says of a version; of what is not released yet where it says nothing of it.
 *  @returns the text under its heading */
export function notesOf(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m).slice(1);
  const part =
    parts.find((one) => one.startsWith(`${version} `) || one.startsWith(`${version}\n`)) ??
    parts.find((one) => one.startsWith('Unreleased'));
  return part ? `${part.slice(part.indexOf('\n')).trim()}\n` : '';
}
