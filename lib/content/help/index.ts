/** "Talk to someone": every region we have a line for. One file is one region; the folder is the list. Works offline, and its
 *  few words are here at once in every language: nothing of this page may have to be waited for. */
import { joinDirectory, joinRegion } from '../join.ts';
import { languageOf, shown } from '../language.ts';
import type { HelpDirectory, HelpRegion, HelpRegionData } from '../schema.ts';
import type { Words } from '../words-schema.ts';
import { directories as lists } from './directories.ts';

const words = Object.fromEntries(
  Object.entries(
    import.meta.glob<Words['helpLines']>('../../../locales/*/content/help-lines.json', {
      eager: true,
      import: 'default',
    }),
  ).map(([path, said]) => [path.split('/').at(-3) ?? '', said]),
);

export const regions: readonly HelpRegionData[] = Object.values(
  import.meta.glob<HelpRegionData>(['./*.ts', '!./index.ts', '!./directories.ts'], { eager: true, import: 'default' }),
).sort((a, b) => (a.country < b.country ? -1 : 1));

function said(): { words: Words['helpLines']; lang?: string } {
  const { folder, lang } = languageOf((one) => words[one] !== undefined);
  return { words: shown(words[folder] ?? { directories: {}, lines: {} }, lang), ...(lang && { lang }) };
}

export function regionById(id: string): HelpRegion | null {
  const region = regions.find((one) => one.id === id);
  const { words, lang } = said();
  return region ? joinRegion(region, words, lang) : null;
}

export function directories(): readonly HelpDirectory[] {
  const { words, lang } = said();
  return lists.map((list) => joinDirectory(list, words, lang));
}

const isOurs = (id: string): boolean => regions.some((one) => one.id === id);

/** The region a person most likely lives in, or none that we know: a first guess for a list they can change.
 * A region that is written out (`en-IE`) goes before one that a language suggests (`nl` → Netherlands).
 * @param languages `navigator.languages`, most liked first; what is no language tag is passed over */
export function guessRegion(languages: readonly string[]): string | null {
  const locales = languages.flatMap((tag) => {
    try {
      return [new Intl.Locale(tag)];
    } catch {
      return [];
    }
  });
  for (const locale of locales) if (locale.region && isOurs(locale.region)) return locale.region;
  for (const locale of locales) {
    if (locale.region) continue;
    const region = locale.maximize().region;
    if (region && isOurs(region)) return region;
  }
  return null;
}
