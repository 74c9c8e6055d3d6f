/** The language that a person chose, in a page of somebody else: a script there reads no settings, so a small file that runs in front
 *  of it says so (`language/<folder>.js`, scripts/build/language-files.ts). */

declare global {
  /** a folder of `locales/`; '' follows the browser */
  var enoughLanguage: string | undefined;
}

export const chosenHere = (): string => globalThis.enoughLanguage ?? '';
