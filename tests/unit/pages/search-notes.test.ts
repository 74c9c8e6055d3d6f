import { expect, test } from 'vitest';
import { searchNotes } from '../../../lib/pages/search-notes.ts';
import type { Note } from '../../../lib/thoughts/note.ts';

const NOTES: Note[] = [
  {
    id: 'late',
    at: 3,
    thought: 'I am too late for everything',
    asked: 'late for whom',
    fairer: 'There is no one clock',
  },
  { id: 'cafe', at: 2, thought: 'They all laughed at the café', fairer: 'They laughed, and then they ordered' },
  { id: 'lamp', at: 1, thought: 'I left the lamp on', pattern: 'seeking-control' },
];
const idsFor = (sought: string) => searchNotes(NOTES, sought).map(({ id }) => id);

test.each([
  ['the word as it stands', 'lamp', ['lamp']],
  ['half a word', 'laugh', ['cafe']],
  ['a slip of the finger', 'evrything', ['late']],
  ['without the accent', 'CAFE', ['cafe']],
  ['in any of the three fields', 'clock', ['late']],
  ['every word of several, in any order', 'ordered laughed', ['cafe']],
  ['not where one of them is missing', 'lamp clock', []],
  ['not by what the person did not write', 'seeking-control', []],
  ['nothing that is not there', 'umbrella', []],
])('%s', (_, sought, ids) => {
  expect(idsFor(sought)).toEqual(ids);
});

test.each(['', '   '])('with nothing sought (%j), all stand as they stood', (sought) => {
  expect(idsFor(sought)).toEqual(['late', 'cafe', 'lamp']);
});

test('the fittest stands first', () => {
  const notes = [
    { id: 'once', at: 2, thought: 'a garden, late in the year, with all the rain there was' },
    { id: 'twice', at: 1, thought: 'late, late' },
  ];
  expect(searchNotes(notes, 'late').map(({ id }) => id)).toEqual(['twice', 'once']);
});
