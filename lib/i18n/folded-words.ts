/** The few words of a folded post: one area only, since the script that folds is in the page from its first paint. */
import { languageFor } from 'virtual:locales';
import { directionOf } from './direction.ts';

type Area = Record<string, string>;

const areas = Object.fromEntries(
  Object.entries(import.meta.glob<Area>('../../locales/*/folded.json', { eager: true, import: 'default' })).map(
    ([path, area]) => [path.split('/').at(-2) ?? '', area],
  ),
);

export const foldedWord = (key: string): string =>
  areas[languageFor(navigator.languages)]?.[key] ?? areas.en?.[key] ?? key;

/** Which way the language runs. */
export const foldedDir = (): string => directionOf(languageFor(navigator.languages));
