/** Builds what runs inside pages of other people: one file each, without WXT's wrapper and the polyfill (4.1 KB gzip). */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const ENTRYPOINTS = new URL('../../entrypoints/', import.meta.url);

/** `attention.content.ts` becomes `content-scripts/attention.js`; the folder is the list.
 *  @param plugins for variants that the bench compares */
export async function pageScripts(mode: string, plugins: Plugin[] = []): Promise<{ path: string; text: string }[]> {
  const names = (await readdir(ENTRYPOINTS)).filter((name) => /\.content(\.tsx?)?$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const file = name.endsWith('.content') ? `${name}/index.tsx` : name;
      const id = name.replace(/\.content.*$/, '');
      const entry = fileURLToPath(new URL(file, ENTRYPOINTS));
      return { path: `content-scripts/${id}.js`, text: await bundle(entry, mode, plugins) };
    }),
  );
}

async function bundle(entry: string, mode: string, plugins: Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode,
    plugins,
    define: { 'import.meta.env.MODE': JSON.stringify(mode) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: mode !== 'development',
      target: 'chrome148',
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [chunk] = ([built].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
