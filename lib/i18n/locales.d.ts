/** Made at build time from the folders of `locales/` (scripts/build/locales.ts). */
declare module 'virtual:locales' {
  /** English first. */
  export const folders: readonly string[];
  /** The folder that fits a person best. @param wanted most liked first, as in `navigator.languages` */
  export function languageFor(wanted: readonly string[]): string;
}
