/** Builds `language/<folder>.js`, one for each language that can be chosen, and one that follows the browser: what runs in other
 *  people's pages reads no settings. With one language there is nothing to choose, and none of them. */
import { languages } from '../content/read.ts';

export function languageFiles(
  mode: string,
  folders: readonly string[] = languages(),
): { path: string; text: string }[] {
  const chosen = mode === 'e2e' ? [...folders, 'rtl'] : folders; // tests choose one that nobody speaks
  if (chosen.length < 2) return [];
  const fileOf = (name: string, is: string) => ({
    path: `language/${name}.js`,
    text: `globalThis.enoughLanguage=${JSON.stringify(is)};`,
  });
  return [...chosen.map((one) => fileOf(one, one)), fileOf('browser', '')];
}
