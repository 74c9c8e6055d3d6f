/** A guard holds one rule of the project and names every place that breaks it. */
export interface Guard {
  name: string;
  /** the rule in one plain sentence: "every file is under 300 lines" */
  rule: string;
  /** `bundles`: looks at what `npm run build` and its kin wrote to `.output/` */
  reads: 'source' | 'bundles';
  /** @returns one line for each place that breaks the rule, empty where it holds; throws where it could not look */
  find(root: string): Promise<string[]>;
}

/** The lines of a tool that failed; nothing where it was content. */
export const complaints = ({ code, said }: { code: number; said: string }): string[] =>
  code === 0 ? [] : said.split('\n').filter((line) => line.trim() !== '');

/** What the builds write to `.output/`. */
export const BUNDLES = {
  real: ['chrome-mv3', 'firefox-mv3'],
  e2e: ['chrome-mv3-e2e', 'firefox-mv3-e2e'],
};
