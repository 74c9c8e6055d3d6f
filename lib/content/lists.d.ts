/** Made at build time from the folders beside this file (scripts/build/content-lists.ts). */
declare module 'virtual:content-lists' {
  export const patterns: import('./index.ts').PatternRow[];
  export const practices: import('./index.ts').PracticeRow[];
}
