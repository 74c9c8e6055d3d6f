/** The few words of a folded post: one area only, since the script that folds is in the page from its first paint. */
import { languageFor } from 'virtual:locales';

type Area = Record<string, string>;

const areas = Object.fromEntries(
  Object.entries(import.meta.glob<Area>('../../locales/*/folded.json', { eager: true, import: 'default' })).map(
    ([path, area]) => [path.split('/').at(-2) ?? '', area],
  ),
);

/** @param languages most liked first */
export const foldedWord = (key: string, languages: readonly string[] = navigator.languages): string =>
  areas[languageFor(languages)]?.[key] ?? areas.en?.[key] ?? key;
