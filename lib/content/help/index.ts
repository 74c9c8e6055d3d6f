/** "Talk to someone": every region we have a line for. One file is one region; the folder is the list. Works offline. */
import type { HelpRegion } from '../schema.ts';
import zones from './zones.json' with { type: 'json' };

export { directories } from './directories.ts';

/** Where a person is, as far as it is known. */
export interface Where {
  /** regions we have a line for, the likeliest first; two where the clock and the language point to two, none where neither helps */
  ids: readonly string[];
  /** chosen by the person, or what the first of them is guessed from */
  by: 'person' | 'zone' | 'language';
}

export const regions: HelpRegion[] = Object.values(
  import.meta.glob<HelpRegion>(['./*.ts', '!./index.ts', '!./directories.ts'], { eager: true, import: 'default' }),
).sort((a, b) => (a.country < b.country ? -1 : 1));

export const regionById = (id: string): HelpRegion | null => regions.find((r) => r.id === id) ?? null;

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
