/** Pace, skipping, stills and places: the small rules. */
import { expect, test } from 'vitest';
import { doorSchema, ownAddress } from '../../../lib/nudges/door-settings.ts';
import { earliestUnasked } from '../../../lib/nudges/pacing.ts';
import { DOORS_PER_STILL, keepOld, nextStill } from '../../../lib/nudges/still.ts';
import type { NudgeRow } from '../../../lib/nudges/types.ts';
import { findUnhelpful, isWavedOff } from '../../../lib/nudges/unhelpful.ts';
import { at, BERLIN, MIDNIGHT } from '../limits/person.ts';

const pace = (now: number, shownAt: number[] = [], installedAt = 0) =>
  earliestUnasked({
    now,
    zone: BERLIN,
    dayStarts: MIDNIGHT,
    installedAt,
    rows: shownAt.map((one) => ({ at: one, asked: false })),
  });

// biome-ignore format: one case a line
const paces: [name: string, is: () => number, wanted: number][] = [
  ['in the afternoon it may come at once', () => pace(at('06-10 14:00')), at('06-10 14:00')],
  ['fifteen minutes after the last one', () => pace(at('06-10 14:00'), [at('06-10 13:50')]), at('06-10 14:05')],
  ['not after ten in the evening', () => pace(at('06-10 22:00')), at('06-11 06:00')],
  ['not before six in the morning', () => pace(at('06-10 05:59')), at('06-10 06:00')],
  ['four a day, and then tomorrow', () => pace(at('06-10 14:00'), [8, 9, 10, 11].map((h) => at(`06-10 ${h < 10 ? `0${h}` : h}:00`))), at('06-11 06:00')],
  ['three a day leave room for one', () => pace(at('06-10 14:00'), [8, 9, 10].map((h) => at(`06-10 ${h < 10 ? `0${h}` : h}:00`))), at('06-10 14:00')],
  ['not in the first 48 hours', () => pace(at('06-10 14:00'), [], at('06-09 14:00')), at('06-11 14:00')],
  ['48 hours that end at night last until the morning', () => pace(at('06-10 14:00'), [], at('06-08 23:00')), at('06-11 06:00')],
  ['the night on which the clock skips an hour ends at six on the wall', () => pace(at('03-28 23:00')), at('03-29 06:00')],
  ['a fifth of yesterday takes no room of today', () => pace(at('06-10 14:00'), [8, 9, 10, 11, 12].map((h) => at(`06-09 ${h < 10 ? `0${h}` : h}:00`))), at('06-10 14:00')],
  ['in the last minute before ten it may come', () => pace(at('06-10 21:59')), at('06-10 21:59')],
  ['at six sharp it may come', () => pace(at('06-10 06:00')), at('06-10 06:00')],
  ['after midnight it waits for the same morning', () => pace(at('06-10 00:30')), at('06-10 06:00')],
];
test.each(paces)('a note that nobody asked for: %s', (_, is, wanted) => expect(is()).toBe(wanted));

test('a door that explains a change counts as unasked', () => {
  const rows = [{ at: at('06-10 13:50'), asked: true, changed: true as const }];
  const may = { now: at('06-10 14:00'), zone: BERLIN, dayStarts: MIDNIGHT, installedAt: 0 };
  expect(earliestUnasked({ ...may, rows })).toBe(at('06-10 14:05'));
  expect(earliestUnasked({ ...may, rows: [{ at: at('06-10 13:50'), asked: true }] })).toBe(may.now);
});

const NOW = at('06-10 14:00');
const notes = (count: number, change: (i: number) => Partial<NudgeRow> = () => ({ skipped: true })): NudgeRow[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    at: NOW - (count - i) * 3_600_000,
    network: 'instagram',
    surface: 'feed',
    kind: 'band',
    asked: false,
    chose: 'stay',
    ...change(i),
  }));

test('what was waved off five times running is asked about', () => {
  expect(findUnhelpful(notes(5), [], NOW)).toBe('band');
  expect(findUnhelpful(notes(4), [], NOW)).toBeNull();
});

test('one that was of use in between ends the run', () => {
  expect(
    findUnhelpful(
      notes(5, (i) => (i === 2 ? { chose: 'leave' } : { skipped: true })),
      [],
      NOW,
    ),
  ).toBeNull();
});

test('after it was asked, five more have to pass', () => {
  const asked: NudgeRow = { ...(notes(1)[0] as NudgeRow), kind: 'unhelpful', about: 'band', at: NOW - 1 };
  expect(findUnhelpful([...notes(5), asked], [], NOW)).toBeNull();
});

test('a kind that was dropped is not asked about', () => {
  expect(findUnhelpful(notes(5), ['band'], NOW)).toBeNull();
});

test('Stay at the door skips nothing; waving off a note does', () => {
  expect(isWavedOff('door', { do: 'stay' })).toBe(false);
  expect(isWavedOff('firm', { do: 'stay' })).toBe(false);
  expect(isWavedOff('band', { do: 'stay' })).toBe(true);
  expect(isWavedOff('planned', { do: 'stay', seconds: 300 })).toBe(false);
  expect(isWavedOff('checkin', { do: 'feel', how: 'skip' })).toBe(true);
  expect(isWavedOff('checkin', { do: 'feel', how: 'same' })).toBe(false);
});

test('the still changes after a while, in turn, only where it may be explained', () => {
  const door = doorSchema.parse({ when: 'always', still: 'breath' });
  expect(nextStill(door, DOORS_PER_STILL - 1, true)).toBeNull();
  expect(nextStill(door, DOORS_PER_STILL, false)).toBeNull();
  expect(nextStill(door, DOORS_PER_STILL, true)).toBe('far');
  expect(nextStill({ ...door, still: 'far' }, DOORS_PER_STILL, true)).toBe('quiet');
});

test('words come into the turn once there are some', () => {
  const door = doorSchema.parse({ still: 'quiet' });
  expect(nextStill(door, DOORS_PER_STILL, true)).toBe('breath');
  expect(nextStill({ ...door, words: 'Is this what I came for?' }, DOORS_PER_STILL, true)).toBe('words');
});

test('"keep the old one" goes back to it and stays there', () => {
  const door = { ...doorSchema.parse({ still: 'breath' }) };
  const changed = { ...door, still: nextStill(door, DOORS_PER_STILL, true) ?? door.still };
  const kept = { ...changed, ...keepOld(changed) };
  expect(kept.still).toBe('breath');
  expect(nextStill(kept, 99, true)).toBeNull();
});

// biome-ignore format: one case a line
test.each([
  ['https://photos.example.org/album', 'https://photos.example.org/album'],
  ['photos.example.org', 'https://photos.example.org/'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['tel:+49301234567', 'tel:+49301234567'],
  ['sms:+49301234567', 'sms:+49301234567'],
  ['http://example.org', null],
  ['javascript:alert(1)', null],
  ['data:text/html,hi', null],
  ['file:///etc/passwd', null],
  ['chrome://settings', null],
  ['https://user:secret@example.org', null],
  ['no address at all', null],
  ['', null],
])('%s as a place of one’s own is %s', (typed, wanted) => {
  expect(ownAddress(typed)).toBe(wanted);
});
