/** What a page is given to show, by what a person chose. */
import { expect, test } from 'vitest';
import { limitSchema } from '../../../lib/limits/types.ts';
import { doorSchema } from '../../../lib/nudges/door-settings.ts';
import { bandNudge, checkinNudge, doorNudge, limitNudge, plannedNudge } from '../../../lib/nudges/due-nudge.ts';
import type { Moment } from '../../../lib/nudges/moment.ts';
import { at, BERLIN, MIDNIGHT } from '../limits/person.ts';

const NOW = at('06-10 14:00'); // a Wednesday
const moment = (more: Partial<Moment> = {}): Moment => ({
  ...{ now: NOW, zone: BERLIN, dayStarts: MIDNIGHT, network: 'x', surface: 'feed', from: 'direct', visit: null },
  ...{ limits: { next: null, due: null, reached: [], notes: [] }, stretches: [], rows: [], doors: 0, doorLine: '' },
  ...{ door: doorSchema.parse({ seconds: 7, words: 'Go outside.' }), theme: 'system', checkin: 0, hardUntil: 0 },
  ...{ installedAt: 0, dropped: [], unhelpful: null },
  ...more,
});
const look = { still: 'breath' as const, changed: false, hard: false };
const base = { network: 'x', surface: 'feed', leave: { to: 'close' } };

test('a door has its still and its seconds, and nothing that was not chosen', () => {
  expect(doorNudge(moment(), look)).toEqual({ ...base, kind: 'door', still: 'breath', seconds: 7 });
});

test('words of one’s own stand alone; a line of one’s own goes before what has mostly left one lighter', () => {
  const mine = moment({ doorLine: 'Enough for today.', reason: 'friends' });
  const shown = { ...base, kind: 'door', seconds: 7 };
  expect(doorNudge(mine, { ...look, still: 'words' })).toEqual({ ...shown, still: 'words', words: 'Go outside.' });
  expect(doorNudge(mine, look)).toEqual({ ...shown, still: 'breath', line: 'Enough for today.' });
  expect(doorNudge(moment({ reason: 'friends' }), look)).toEqual({ ...shown, still: 'breath', reason: 'friends' });
});

test('on a hard day no reason stands there; a new still says so', () => {
  expect(doorNudge(moment({ reason: 'friends' }), { ...look, hard: true })).toEqual({
    ...{ ...base, kind: 'door', still: 'breath', seconds: 7, hard: true },
  });
  expect(doorNudge(moment(), { ...look, changed: true })).toMatchObject({ changed: true });
});

const limit = limitSchema.parse({
  ...{ id: 'a', networks: ['x'], day: { from: 600, to: 1200 }, visit: { from: 60, to: 120 }, wait: 30, easeAfter: 2 },
  otherDays: [{ days: [3], from: 300, to: 900 }],
});
const act = (kind: 'gentle' | 'firm' | 'closed', of: 'day' | 'visit' | 'hours' = 'visit') =>
  limitNudge(moment(), { limit, kind, of, until: null });

test('a firm pause takes the seconds of the door, a gentle one none', () => {
  expect(act('firm')).toEqual({ ...base, kind: 'firm', limit: 'a', of: 'visit', to: 120, seconds: 7 });
  expect(act('gentle')).toEqual({ ...base, kind: 'gentle', limit: 'a', of: 'visit', to: 120, seconds: 0 });
});

test('a day has the range of its weekday, hours have none', () => {
  expect(act('gentle', 'day')).toMatchObject({ to: 900 });
  expect(act('gentle', 'hours')).not.toHaveProperty('to');
  const note = { limit, since: 0, left: 0, top: 77 };
  expect(bandNudge(moment(), { ...note, of: 'day' })).toMatchObject({ from: 300, to: 900 });
  expect(bandNudge(moment(), { ...note, of: 'hours' })).toMatchObject({ from: 0, to: 77 });
});

const opened = (when: string, more: object = {}) => ({
  ...{ id: when, at: at(when), network: 'x', surface: 'feed', kind: 'closed', asked: true, limit: 'a', chose: 'open' },
  ...more,
});
const eases = (...rows: object[]) =>
  'ease' in limitNudge(moment({ rows: rows as never }), { limit, kind: 'closed', of: 'day', until: null });

test('a closed feed that was opened so often today offers to be made easier', () => {
  const twice = [opened('06-10 00:00'), opened('06-10 12:00')];
  expect(eases(...twice)).toBe(true);
  expect(eases(opened('06-10 12:00'))).toBe(false);
  expect(eases(opened('06-10 12:00'), opened('06-09 23:59'))).toBe(false);
  expect(eases(opened('06-10 12:00'), opened('06-10 13:00', { limit: 'b' }))).toBe(false);
  expect(eases(opened('06-10 12:00'), opened('06-10 13:00', { chose: 'leave' }))).toBe(false);
  const never = { ...limit, easeAfter: null };
  expect(limitNudge(moment({ rows: twice as never }), { limit: never, kind: 'closed', of: 'day', until: 5 })).toEqual({
    ...{ ...base, kind: 'closed', limit: 'a', of: 'day', to: 900, wait: 30, until: 5 },
  });
});

test('planned minutes are named as they were planned, a check-in names the visit that it asks about', () => {
  const visit = { start: 0, from: 'direct' as const, intention: { seconds: 300, at: 0 } };
  expect(plannedNudge(moment({ visit }))).toMatchObject({ kind: 'planned', planned: 300 });
  expect(plannedNudge(moment({ visit: { start: 0, from: 'direct' } }))).toMatchObject({ planned: 0 });
  expect(plannedNudge(moment())).toMatchObject({ planned: 0 });
  expect(checkinNudge(moment())).toEqual({ ...base, kind: 'checkin' });
  expect(checkinNudge(moment({ theme: 'dark' }), { end: 5, surface: 'shorts' })).toEqual({
    ...{ ...base, kind: 'checkin', surface: 'shorts', last: 5, theme: 'dark' },
  });
});
