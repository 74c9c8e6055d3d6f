/** The words of what is drawn on other people's pages: one area only, since every byte there is injected. A content script
 *  can load nothing later, so each language's overlay words are in it (about 1 KB gzip a language). */

import { chosenHere } from './chosen-here.ts';
import { directionOf } from './direction.ts';
import { format, number, type Params } from './format.ts';
import { type Area, changeForms, find } from './message.ts';
import { type Preferred, preferredLanguage } from './preferred.ts';

const areas = Object.fromEntries(
  Object.entries(import.meta.glob<Area>('../../locales/*/overlay.json', { eager: true, import: 'default' })).map(
    ([path, area]) => [path.split('/').at(-2) ?? '', area],
  ),
);

let current: Preferred = { locale: 'en', folder: 'en' };
let spoken = '';

/** @param languages most liked first @param pseudo a language that nobody speaks, for tests */
export function speak(languages: readonly string[] = navigator.languages, pseudo?: Preferred): void {
  spoken = chosenHere();
  current = pseudo ?? preferredLanguage(spoken, languages);
}

/** A page may be open for hours, and another language be chosen meanwhile. */
function inUse(): Preferred {
  if (chosenHere() !== spoken) speak();
  return current;
}

/** A line of the area `overlay`; a key that nobody wrote comes back as itself. */
export function say(key: string, params?: Params): string {
  const { locale, folder, change } = inUse();
  const message = find(areas[folder] ?? areas.en, key);
  if (message === undefined) return format(find(areas.en, key) ?? key, 'en', params);
  return format(change ? changeForms(message, change) : message, locale, params);
}

/** A number as the language writes it, where it stands by itself. */
export const sayNumber = (value: number): string => number(value, inUse().locale);

/** "22:00", or "Friday, 22:00" where it is not within a day; midnight as a word, or "Friday" for the midnight that begins it.
 * @param at epoch ms */
export function clockOn(at: number, now: number, midnightWord: string): string {
  const soon = at - now <= 86_400_000;
  const midnight = new Date(at).getHours() + new Date(at).getMinutes() === 0;
  if (midnight && soon) return midnightWord;
  return new Intl.DateTimeFormat(inUse().locale, {
    ...(!midnight && { hour: 'numeric', minute: '2-digit' }),
    ...(!soon && { weekday: 'long' }),
  }).format(at);
}

export function speakAs(element: HTMLElement): void {
  const { locale } = inUse();
  element.lang = locale;
  element.dir = directionOf(locale);
}
