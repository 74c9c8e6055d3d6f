/** The few words of a folded post: one area only, since the script that folds is in the page from its first paint. */
import { chosenHere } from './chosen-here.ts';
import { directionOf } from './direction.ts';
import { preferredLanguage } from './preferred.ts';

type Area = Record<string, string>;

const areas = Object.fromEntries(
  Object.entries(import.meta.glob<Area>('../../locales/*/folded.json', { eager: true, import: 'default' })).map(
    ([path, area]) => [path.split('/').at(-2) ?? '', area],
  ),
);

export function foldedWord(key: string): string {
  const { folder, change } = preferredLanguage(chosenHere());
  const word = areas[folder]?.[key] ?? areas.en?.[key] ?? key;
  return change ? change(word) : word;
}

/** Which way the language runs. */
export const foldedDir = (): string => directionOf(preferredLanguage(chosenHere()).locale);
