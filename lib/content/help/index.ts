/** "Talk to someone": every region we have a line for. One file is one region; the folder is the list. Works offline, and its
 *  few words are here at once in every language: nothing of this page may have to be waited for. */
import { joinDirectory, joinRegion } from '../join.ts';
import { languageOf, shown } from '../language.ts';
import type { HelpDirectory, HelpLine, HelpRegion, HelpRegionData } from '../schema.ts';
import type { Words } from '../words-schema.ts';
import { directories as lists } from './directories.ts';
import zones from './zones.json' with { type: 'json' };

const words = Object.fromEntries(
  Object.entries(
    import.meta.glob<Words['helpLines']>('../../../locales/*/content/help-lines.json', {
      eager: true,
      import: 'default',
    }),
  ).map(([path, said]) => [path.split('/').at(-3) ?? '', said]),
);

/** Where a person is, as far as it is known. */
export interface Where {
  /** regions we have a line for, the likeliest first; two where the clock and the language point to two, none where neither helps */
  ids: readonly string[];
  /** chosen by the person, or what the first of them is guessed from */
  by: 'person' | 'zone' | 'language';
}

export const regions: readonly HelpRegionData[] = Object.values(
  import.meta.glob<HelpRegionData>(['./*.ts', '!./index.ts', '!./directories.ts'], { eager: true, import: 'default' }),
).sort((a, b) => (a.country < b.country ? -1 : 1));

function readHelpWords(): { words: Words['helpLines']; lang?: string } {
  const { folder, lang } = languageOf((one) => words[one] !== undefined);
  return { words: shown(words[folder] ?? { directories: {}, lines: {} }, lang), ...(lang && { lang }) };
}

export function regionById(id: string): HelpRegion | null {
  const region = regions.find((one) => one.id === id);
  const { words, lang } = readHelpWords();
  return region ? joinRegion(region, words, lang) : null;
}

/** A region's lines for one need: somebody who listens, or what helps against violence. */
export const linesOf = (region: HelpRegion | null | undefined, about?: HelpLine['about']): readonly HelpLine[] =>
  region?.lines.filter((line) => line.about === about) ?? [];

/** The one region that a person is in, as far as it is known. */
export const regionOnly = ({ ids }: Where): HelpRegion | null =>
  ids.length === 1 && ids[0] ? regionById(ids[0]) : null;

/** Whether no line stands there for where a person is: then the lists of others come before all else. */
export const listsFirst = (where: Where): boolean => where.ids.every((id) => linesOf(regionById(id)).length === 0);

export function directories(): readonly HelpDirectory[] {
  const { words, lang } = readHelpWords();
  return lists.map((list) => joinDirectory(list, words, lang));
}

/** A first guess, for a person who can change it. The clock goes first: `en-US` is what most browsers speak, wherever they are.
 * @param languages `navigator.languages`, most liked first; what is no language tag is passed over
 * @param zone IANA zone of the clock, canonical; one that is not in the table says nothing */
export function guessRegion(languages: readonly string[], zone: string): Where {
  const locales = languages.flatMap((tag) => {
    try {
      return [new Intl.Locale(tag)];
    } catch {
      return [];
    }
  });
  const near = ((zones as Record<string, string[]>)[zone] ?? []).filter(regionById);
  if (near.length === 0) {
    const spoken = regionOf(locales);
    return { ids: spoken ? [spoken] : [], by: 'language' };
  }
  // a language that names no region (`de` in Zurich) is spoken here as well as there
  const other = locales.some(({ region }) => region && near.includes(region)) ? undefined : locales[0]?.region;
  return { ids: other && regionById(other) ? [...near, other] : near, by: 'zone' };
}

/** A region that is written out (`en-IE`) goes before one that a language suggests (`nl` → Netherlands). */
function regionOf(locales: readonly Intl.Locale[]): string | null {
  for (const { region } of locales) if (region && regionById(region)) return region;
  for (const locale of locales) {
    if (locale.region) continue;
    const { region } = locale.maximize();
    if (region && regionById(region)) return region;
  }
  return null;
}
