/** Finds settings by a few words, half a word or a slip of the finger forgiven. Loaded when someone begins to search. */
import MiniSearch from 'minisearch';
import { plain, slipsIn } from '../../../lib/pages/search-words.ts';
import type { Place } from './places.ts';

/** As many as can be taken in at a glance. */
const MOST = 8;

export function createFinder(places: readonly Place[]): (typed: string) => Place[] {
  const index = new MiniSearch<Place & { at: number }>({
    idField: 'at',
    fields: ['title', 'words', 'hint'],
    processTerm: (term) => plain(term) || null,
    searchOptions: { prefix: true, fuzzy: slipsIn, combineWith: 'AND', boost: { title: 4, words: 2 } },
  });
  index.addAll(places.map((place, at) => ({ ...place, at })));
  return (typed) =>
    index
      .search(plain(typed))
      .slice(0, MOST)
      .flatMap(({ id }) => places[id] ?? []);
}
