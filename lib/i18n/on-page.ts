/** The words of what is drawn on other people's pages: one area alone, since every byte there is injected. A content script
 *  can load nothing later, so each language's overlay words are in it (about 1 KB gzip a language). */
import { format, type Message, type Params } from './format.ts';
import { directionOf, localeFor } from './match.ts';

type Area = { [key: string]: Message | Area };

const areas = Object.fromEntries(
  Object.entries(import.meta.glob<Area>('../../locales/*/overlay.json', { eager: true, import: 'default' })).map(
    ([path, area]) => [path.split('/').at(-2) ?? '', area],
  ),
);

let locale = 'en';
let change = (text: string): string => text;

/** @param languages most liked first @param changed what a test does to every line, to see what layouts do */
export function speak(languages: readonly string[] = navigator.languages, changed = change): void {
  const ours = localeFor(languages, ['en', ...Object.keys(areas)]);
  // without words of its own English is spoken, in the person's own kind of English: it decides clocks
  locale = ours === 'en' ? (languages.find((tag) => /^en\b/i.test(tag)) ?? 'en') : ours;
  change = changed;
}

/** A line of the area `overlay`; a key that nobody wrote comes back as itself. */
export function say(key: string, params?: Params): string {
  const message = find(areas[localeFor([locale], Object.keys(areas))], key) ?? find(areas.en, key) ?? key;
  return change(format(message, locale, params));
}

/** "22:00", or "Friday, 22:00" where it is not within a day. @param at epoch ms */
export const clockOn = (at: number, now: number): string =>
  new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    ...(at - now > 86_400_000 && { weekday: 'long' }),
  }).format(at);

export function speakAs(element: HTMLElement): void {
  element.lang = locale;
  element.dir = directionOf(locale);
}

function find(words: Area | undefined, key: string): Message | undefined {
  let at: unknown = words;
  for (const part of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[part];
  return typeof at === 'string' || (at && typeof at === 'object' && 'other' in at) ? (at as Message) : undefined;
}
