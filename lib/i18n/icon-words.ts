/** The few words that the background says by itself, on the icon and in a message of the browser: one area only, since a
 *  worker can load nothing later. */
import { preferredLanguage } from './preferred.ts';

type Area = Record<string, string>;

const areas = Object.fromEntries(
  Object.entries(import.meta.glob<Area>('../../locales/*/icon.json', { eager: true, import: 'default' })).map(
    ([path, area]) => [path.split('/').at(-2) ?? '', area],
  ),
);

/** @param chosen the setting `language` */
export function iconWord(key: string, chosen: string): string {
  const { folder, change } = preferredLanguage(chosen);
  const word = areas[folder]?.[key] ?? areas.en?.[key] ?? key;
  return change ? change(word) : word;
}
