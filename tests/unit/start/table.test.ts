import { expect, test } from 'vitest';
import { fits, type Stop, secondsRecorded, table } from '../../../scripts/start/table.ts';

const stop = (what: string, counts: boolean, from: number, to: number): Stop => ({
  what,
  counts,
  asked: from * 1000,
  there: from * 1000 + 200,
  left: to * 1000,
});
const row = (start: number, end: number) => ({ start: start * 1000, end: end * 1000 });
const FEED = stop('scrolled the feed', true, 10, 18);
const LETTERS = stop('read messages', false, 18, 22);

test('what was recorded stands beside what was done', () => {
  expect(table([row(10.3, 15), row(15, 18.1)], [FEED, LETTERS])).toEqual([
    'what the tour did     for   counts  recorded',
    'scrolled the feed   7.8 s    7.8 s     7.8 s',
    'read messages       3.8 s  nothing   nothing',
    'in all             11.6 s    7.8 s     7.8 s',
  ]);
});

test('a page that stands a moment longer than its stop is no part of the next one', () => {
  expect(secondsRecorded([row(10.3, 18.1)], LETTERS)).toBe(0);
});

test.each([
  ['more than a second too little', [row(10, 16)], FEED, false],
  ['more than a second too much', [row(10, 20)], FEED, false],
  ['any time where nothing counts', [row(19, 19.1)], LETTERS, false],
  ['within a second', [row(10.5, 18)], FEED, true],
])('%s: it says whether that fits', (_, rows, at, is) => {
  expect(fits(rows, at)).toBe(is);
  expect(table(rows, [at])[1]?.includes('does not fit')).toBe(!is);
});
