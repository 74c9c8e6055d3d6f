/** Builds what runs inside pages of other people: one file each, without WXT's wrapper and the polyfill (4.1 KB gzip). */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { localesPlugin } from './locales.ts';
import { OLDEST } from './oldest.ts';

const ENTRYPOINTS = new URL('../../entrypoints/', import.meta.url);

/** Chromium reads over a function first and compiles it when it is called. Of these scripts nearly all of it is called at
 *  load, so compiling it at once costs a page less (5.4 ms of script for 7.2, 2026-11-28). Explicit compile hints of V8,
 *  https://v8.dev/blog/explicit-compile-hints; other browsers see a comment. */
const AT_ONCE = ['attention', 'count-items', 'door', 'door-on-drift', 'fold-posts'];
/** Of the words on other people's pages, which a script says: by the first part of their keys. The overlay says all of them. */
export const WORDS: Record<string, readonly string[]> = {
  soften: ['soften', 'showPicture', 'feedEnd', 'landing', 'leave', 'help'],
};
const HINT = '//# allFunctionsCalledOnLoad\n';

/** `attention.content.ts` becomes `content-scripts/attention.js`; the folder is the list.
 *  @param plugins for variants that the bench compares */
export async function pageScripts(
  mode: string,
  browser: string,
  plugins: Plugin[] = [],
): Promise<{ path: string; text: string }[]> {
  const names = (await readdir(ENTRYPOINTS)).filter((name) => /\.content(\.tsx?)?$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const file = name.endsWith('.content') ? `${name}/index.tsx` : name;
      const id = name.replace(/\.content.*$/, '');
      const entry = fileURLToPath(new URL(file, ENTRYPOINTS));
      return {
        path: `content-scripts/${id}.js`,
        text: (AT_ONCE.includes(id) ? HINT : '') + (await bundle(entry, mode, browser, [...plugins, ...wordsFor(id)])),
      };
    }),
  );
}

/** Leaves out words that a script never says. @param id of the script */
function wordsFor(id: string): Plugin[] {
  const kept = WORDS[id];
  if (!kept) return [];
  const pick = (code: string) => Object.entries(JSON.parse(code)).filter(([key]) => kept.includes(key));
  return [
    {
      name: 'words',
      enforce: 'pre',
      transform: (code, file) =>
        /\/locales\/[^/]+\/overlay\.json$/.test(file) ? JSON.stringify(Object.fromEntries(pick(code))) : undefined,
    },
  ];
}

/** One script out of an entry and all that it imports. */
export async function bundle(entry: string, mode: string, browser: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode,
    plugins: [localesPlugin(), ...plugins],
    define: {
      'import.meta.env.MODE': JSON.stringify(mode),
      'import.meta.env.FIREFOX': JSON.stringify(browser === 'firefox'),
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: mode !== 'development',
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      rollupOptions: {
        input: entry,
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = ([built].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
