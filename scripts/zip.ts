/** The last step of `npm run zip`: checksums and the release's notes beside the packages. `-- --prove` builds the sources in a
 *  clean folder and compares, `-- --try` installs both packages in real browsers and uses them. Exit 1 where something differs. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notesOf, packagesOf, readProject, sumsOf } from './zip/packages.ts';
import { prove } from './zip/prove.ts';
import { tryPackages } from './zip/try.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.output');
const wanted = process.argv.slice(2);

const project = await readProject(root);
const names = Object.values(packagesOf(project));
const files = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await readFile(join(output, name))] as const)),
);
const sums = sumsOf(files);
await writeFile(join(output, 'SHA256SUMS'), sums);
await writeFile(join(output, 'NOTES.md'), notesOf(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), project.version));
console.log(`\n${sums.trim()}`);
for (const name of names) console.log(`${name}: ${files[name]?.length} bytes`);

const wrong: string[] = [];
if (wanted.includes('--prove')) wrong.push(...(await prove(root, console.log)));
if (wanted.includes('--try')) wrong.push(...(await tryPackages(root, console.log)));
for (const line of wrong) console.error(line);
if (wanted.length > 0) console.log(wrong.length > 0 ? 'These packages are not ready.' : 'All as it should be.');
if (wrong.length > 0) process.exitCode = 1;
