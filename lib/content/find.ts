/** Which patterns a typed line may fit. Everything happens on the device: a small model of our own, loaded when someone types. */
import { unmask } from './find/masked.ts';
import { type HopelessData, type MeaningsData, type Model, type RankingData, readLine, unpack } from './find/model.ts';
import { hasSign } from './find/signs.ts';

/** More offers than these are a list to work through. */
const MAX_PATTERNS = 4;

export interface Found {
  /** patterns that may fit, best first, at most four; none where it is not sure enough, and none beside `support` */
  ids: string[];
  /** all themes, the likeliest first */
  themes: string[];
  /** the line sounds hopeless */
  support: boolean;
}

/** @param text a line in a person's own words
 * @param locale of the screen: in a language without examples of its own nothing is matched, hopeless lines excepted */
export async function findPatterns(text: string, locale = 'en'): Promise<Found> {
  const model = await load();
  const { classes, themeOf, themes, nothing } = model.ranking;
  const read = readLine(text, model);
  const support = hasSign(unmask(text)) || (read.known > 0 && read.hopeless >= model.hopeless.limit);
  if (read.known === 0 || locale.split('-')[0] !== LANGUAGE) return { ids: [], themes: [...themes], support };
  const likeliest = (names: readonly string[], chanceOf: (name: string) => number) =>
    [...names].sort((a, b) => chanceOf(b) - chanceOf(a));
  const chance = (i: number) => read.chances[i] as number;
  const ranked = likeliest(classes, (name) => chance(classes.indexOf(name)));
  return {
    ids: support || read.nothing >= nothing ? [] : ranked.slice(0, MAX_PATTERNS),
    themes: likeliest(themes, (name) => themeOf.reduce((sum, theme, i) => sum + (theme === name ? chance(i) : 0), 0)),
    support,
  };
}

/** The language of the examples that we have. Hopeless lines are heard on every screen: people type English there too. */
const LANGUAGE = 'en';
let loading: Promise<Model> | undefined;

/** Once; what could not be read is asked for again next time. */
function load(): Promise<Model> {
  loading ??= Promise.all([
    import('./model/ranking.en.json', { with: { type: 'json' } }),
    import('./model/hopeless.en.json', { with: { type: 'json' } }),
    import('./model/meanings.en.json', { with: { type: 'json' } }),
  ]).then(([ranking, hopeless, meanings]) =>
    unpack(ranking.default as RankingData, hopeless.default as HopelessData, meanings.default as MeaningsData),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
