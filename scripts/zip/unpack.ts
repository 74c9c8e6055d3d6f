/** Unpacks a zip into a folder, which need not be there yet. @returns the names of its files, in order */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

export async function unpack(zip: string, into: string): Promise<string[]> {
  const files = Object.entries(unzipSync(await readFile(zip))).filter(([name]) => !name.endsWith('/'));
  for (const [name, bytes] of files) {
    const file = join(into, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return files.map(([name]) => name).sort();
}
