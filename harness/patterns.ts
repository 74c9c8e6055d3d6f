/** The content as it lies in its files, for tests that walk all of it. */
import { readdirSync } from 'node:fs';
import type { Pattern, Theme } from '../lib/content/schema.ts';
import themes from '../lib/content/themes.ts';

export async function readContent(): Promise<{ themes: readonly Theme[]; patterns: Pattern[] }> {
  const folder = new URL('../lib/content/patterns/', import.meta.url);
  const files = readdirSync(folder).map((name) => import(/* @vite-ignore */ new URL(name, folder).href));
  return { themes, patterns: (await Promise.all(files)).map(({ default: pattern }) => pattern as Pattern) };
}
