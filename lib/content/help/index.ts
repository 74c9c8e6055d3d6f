/** "Talk to someone": every region we have a line for. One file is one region; the folder is the list. Works offline. */
import type { HelpRegion } from '../schema.ts';

export { directories } from './directories.ts';

export const regions: HelpRegion[] = Object.values(
  import.meta.glob<HelpRegion>(['./*.ts', '!./index.ts', '!./directories.ts'], { eager: true, import: 'default' }),
).sort((a, b) => (a.country < b.country ? -1 : 1));

export const regionById = (id: string): HelpRegion | null => regions.find((r) => r.id === id) ?? null;

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
  for (const locale of locales) if (locale.region && regionById(locale.region)) return locale.region;
  for (const locale of locales) {
    if (locale.region) continue;
    const region = locale.maximize().region;
    if (region && regionById(region)) return region;
  }
  return null;
}
