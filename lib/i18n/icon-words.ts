/** The few words that the background says by itself, on the icon and in a message of the browser: one area only, since a
 *  worker can load nothing later. */
import { languageFor } from 'virtual:locales';

type Area = Record<string, string>;

const areas = Object.fromEntries(
  Object.entries(import.meta.glob<Area>('../../locales/*/icon.json', { eager: true, import: 'default' })).map(
    ([path, area]) => [path.split('/').at(-2) ?? '', area],
  ),
);

/** @param languages most liked first */
export const iconWord = (key: string, languages: readonly string[] = navigator.languages): string =>
  areas[languageFor(languages)]?.[key] ?? areas.en?.[key] ?? key;
