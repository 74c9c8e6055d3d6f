/** Are two unpacked packages the same, byte for byte? */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** @returns one line for each file that is not the same in both folders, none where they are equal */
export async function differences(packaged: string, rebuilt: string): Promise<string[]> {
  const [ours, theirs] = [await filesIn(packaged), await filesIn(rebuilt)];
  const found: string[] = [];
  for (const file of [...new Set([...ours, ...theirs])].sort()) {
    if (!theirs.includes(file)) found.push(`${file} is in the package only`);
    else if (!ours.includes(file)) found.push(`${file} is in the rebuilt one only`);
    else if (!(await same(join(packaged, file), join(rebuilt, file)))) found.push(`${file} differs`);
  }
  if (ours.length === 0) found.push('the package is empty');
  return found;
}

const same = async (one: string, other: string): Promise<boolean> =>
  (await readFile(one)).equals(await readFile(other));

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
