/** Offers the folders of `locales/` as `virtual:locales`: which of them a person is answered in. The matcher and its data
 *  are 10 KB gzip, in pages of other people too; with one language there is nothing to match, and none of it is built in. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { languages } from '../content/read.ts';

const MODULE = 'virtual:locales';
const MATCH = fileURLToPath(new URL('../../lib/i18n/match.ts', import.meta.url));

export function languageForModule(folders: readonly string[]): string {
  const list = `export const folders = ${JSON.stringify(folders)};\n`;
  if (folders.length === 1) return `${list}export const languageFor = () => ${JSON.stringify(folders[0])};\n`;
  return (
    `${list}import { localeFor } from ${JSON.stringify(MATCH)};\n` +
    `export const languageFor = (wanted) => localeFor(wanted, folders);\n`
  );
}

export const localesPlugin = (): Plugin => ({
  name: 'locales',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? languageForModule(languages()) : undefined),
});
