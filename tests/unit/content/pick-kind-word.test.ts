import { expect, test } from 'vitest';
import { pickKindWord } from '../../../lib/content/pick-kind-word.ts';

const WORDS = [
  { id: 'a-feeling', text: 'This is a feeling.' },
  { id: 'guess', text: 'It is a guess.', for: 'worry' as const },
  { id: 'own-road', text: 'I can go my own way.', for: 'comparing' as const },
];
const nobody = { own: [], themes: [] };
const days = [0, 1, 2, 3];

test('words for everyone stand for everyone; those of a theme only for whoever marked a thought of it', () => {
  expect(days.map((day) => pickKindWord(WORDS, nobody, day)?.text)).toEqual(days.map(() => 'This is a feeling.'));
  expect(days.map((day) => pickKindWord(WORDS, { own: [], themes: ['worry'] }, day)?.text)).toEqual([
    ...['This is a feeling.', 'It is a guess.'],
    ...['This is a feeling.', 'It is a guess.'],
  ]);
});

test('own words come first, and empty ones are none', () => {
  expect(pickKindWord(WORDS, { own: ['', ' Tea first. '], themes: ['worry'] }, 1)).toEqual({ text: 'Tea first.' });
  expect(pickKindWord(WORDS, { own: [' '], themes: [] }, 0)).toEqual({ text: 'This is a feeling.' });
});

test('where no words could be loaded there is none', () => {
  expect(pickKindWord([], nobody, 3)).toBeNull();
});
