/** Made at build time from the folders beside this file and the words in `locales/` (scripts/build/content-lists.ts). */
declare module 'virtual:content-lists' {
  type Named = Record<string, { name: string; hint: string }>;
  export const patterns: import('./index.ts').PatternRow[];
  export const practices: import('./index.ts').PracticeRow[];
  /** what lists show, by language and id: an id that a language has no words for is not in it */
  export const words: Record<string, { patterns: Named; practices: Named; themes: Named }>;
}
