/** Finds kept notes by a few words, a slip of the finger or half a word forgiven. Loaded when someone seeks; the index lives as long as the search. */
import MiniSearch from 'minisearch';
import type { Note } from '../thoughts/note.ts';
import { plain, slipsIn } from './search-words.ts';

const FIELDS = ['thought', 'asked', 'fairer'] as const;

/** @returns those that hold every word, the fittest first; all of them, as they stand, where nothing is sought */
export function searchNotes(notes: readonly Note[], sought: string): Note[] {
  const words = plain(sought);
  if (words.trim() === '') return [...notes];
  const index = new MiniSearch<Note>({
    fields: [...FIELDS],
    processTerm: (term) => plain(term) || null,
    searchOptions: { prefix: true, fuzzy: slipsIn, combineWith: 'AND' },
  });
  index.addAll(notes);
  const byId = new Map(notes.map((note) => [note.id, note]));
  return index.search(words).flatMap(({ id }) => byId.get(id) ?? []);
}
