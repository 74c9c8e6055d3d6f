/** What a person answered is kept though a worker dies, a write fails or a message comes twice; and days that the clock changes. */
import { expect, test } from 'vitest';
import type { NudgeRow } from '../../../../lib/nudges/types.ts';
import { at, limit } from '../../limits/person.ts';
import { doors, feed, kinds, life, NOON, TEN } from './life.ts';

const FAULT = new Error('Saving did not work just now.');
const minute = { from: 60, to: 60 };

test('a plan made at the door reaches the visit, though the worker died between the answer and the visit', async () => {
  const person = life({ doors: doors('always') });
  const door = await person.open();
  const { intend } = person.recorder;
  person.recorder.intend = () => Promise.reject(FAULT);
  const plan = { do: 'stay', seconds: 300 } as const;
  await expect(person.chose(door, plan)).rejects.toThrow(FAULT);
  person.recorder.intend = intend;
  person.restart();
  await person.chose(door, plan); // the page says it again
  expect((await person.db.visits.toArray()).map(({ intention }) => intention?.seconds)).toEqual([300]);
  expect(kinds(await person.scroll(900))).toEqual(['planned at 300']);
});

test('a plan made before the first claim is kept, and of two plans the later one holds', async () => {
  const person = life({ doors: doors('always') });
  const door = await person.due(feed); // no post was seen: there is no visit yet
  await person.chose(door, { do: 'stay', seconds: 900 });
  person.away(1);
  await person.nudging.plan({ network: 'instagram', seconds: 300 });
  expect(kinds(await person.scroll(1800))).toEqual(['planned at 300']);
  expect(await person.db.visits.count()).toBe(1);
});

test('more time that was given is given once, and a limit is eased by one step, however often the answer comes', async () => {
  for (const failing of [false, true]) {
    const person = life({ limits: [limit({ day: minute, firmness: 'closed' })] });
    const [[, closed] = []] = await person.scroll(100);
    if (failing) person.failSettings();
    const more = { do: 'more', seconds: 300 } as const;
    if (failing) await expect(person.chose(closed, more)).rejects.toThrow();
    else await person.chose(closed, more);
    person.away(1);
    await person.chose(closed, more);
    expect(person.settings.more.map(({ seconds }) => seconds)).toEqual([300]);
  }
  const person = life({ limits: [limit({ day: minute, firmness: 'closed' })] });
  const [[, closed] = []] = await person.scroll(100);
  await person.chose(closed, { do: 'ease' });
  await person.chose(closed, { do: 'ease' });
  expect(person.settings.limits[0]?.firmness).toBe('firm');
});

test('a firm pause that nobody answered is the same one in every tab, after a reload and for a new worker', async () => {
  const person = life({ limits: [limit({ day: minute, firmness: 'firm' })] });
  const [[, firm] = []] = await person.scroll(100);
  person.restart();
  expect(await person.due(feed)).toEqual(firm);
  await person.chose(firm, { do: 'stay' });
  expect(await person.due(feed)).toBeNull();
  expect(await person.rows()).toHaveLength(1);
});

test('what was waved off five times running is asked about once, by a new worker too', async () => {
  const rows: NudgeRow[] = Array.from({ length: 5 }, (_, i) => ({
    id: `old-${i}`,
    at: NOON - (5 - i) * 86_400_000,
    network: 'instagram',
    surface: 'feed',
    kind: 'band',
    asked: false,
    chose: 'stay',
    skipped: true,
  }));
  const person = life({ limits: [limit({ day: TEN })] });
  await person.db.nudges.bulkPut(rows as never[]);
  person.restart();
  const asked = await person.open();
  expect(asked).toMatchObject({ kind: 'unhelpful', about: 'band' });
  person.restart();
  expect(await person.due(feed)).toBeNull();
  await person.chose(asked, { do: 'drop' });
  expect(person.settings.dropped).toEqual(['band']);
  person.away(20);
  expect(kinds(await person.scroll(900))).toEqual(['gentle at 600']);
});

test.each([
  ['band', 'limits'],
  ['planned', 'limits'],
  ['checkin', 'checkin'],
] as const)('“change it”, asked of %s, opens where that is chosen', async (about, open) => {
  const person = life({ doors: doors('always') });
  const row = { id: 'asked', at: NOON, network: 'instagram', surface: 'feed', kind: 'unhelpful', about, asked: false };
  await person.db.nudges.put(row as never);
  const choice = { do: 'change' } as const;
  expect(await person.nudging.answer({ id: 'asked', network: 'instagram', choice })).toMatchObject({ open });
});

test('the overlay gets the light or dark that was chosen, and neither where the system decides', async () => {
  expect(await life({ doors: doors('always'), theme: 'dark' }).open()).toMatchObject({ theme: 'dark' });
  expect(await life({ doors: doors('always') }).open()).not.toHaveProperty('theme');
});

// Berlin, with a day that begins at four: the one of 23 hours and the one of 25
test.each([
  ['an hour is skipped', '03-28 05:00', '03-29 04:00', 23],
  ['an hour comes twice', '10-24 05:00', '10-25 04:00', 25],
])('where %s, a closed feed is open again when the person’s day begins', async (_, from, to, long) => {
  const dayStarts = [{ at: 0, seconds: 4 * 3600 }];
  const person = life({ dayStarts, limits: [limit({ day: minute, firmness: 'closed' })] }, at(from));
  const [[, closed] = []] = await person.scroll(100);
  expect(closed).toMatchObject({ kind: 'closed', until: at(to) });
  expect((at(to) - at(from)) / 3_600_000).toBe(long - 1);
  person.clock.now = at(to) - 1;
  expect(await person.open()).toMatchObject({ kind: 'closed' });
  person.clock.now = at(to);
  expect(await person.open()).toBeNull();
});

test.each([
  ['shorter', '03-29 01:30', '03-29 03:30', 1],
  ['longer', '10-25 01:30', '10-25 03:30', 3],
])('hours that rest from one to half past three are an hour %s that night', async (_, from, to, long) => {
  const hours = [{ days: [7], from: 3600, to: 3.5 * 3600 }];
  const person = life({ limits: [limit({ hours, firmness: 'closed' })] }, at(from));
  expect(await person.open()).toMatchObject({ kind: 'closed', of: 'hours', until: at(to) });
  expect((at(to) - at(from)) / 3_600_000).toBe(long);
  person.clock.now = at(to);
  expect(await person.open()).toBeNull();
});

test('the cooling-off delays no “more today” and no hard day; ending it waits for tomorrow too', async () => {
  const person = life({ limits: [limit({ day: minute, firmness: 'closed' })] });
  await person.nudging.setCoolOff(true);
  const [[, closed] = []] = await person.scroll(100);
  await person.chose(closed, { do: 'more', seconds: 300 });
  expect(kinds(await person.scroll(900))).toEqual(['closed at 300']);
  await person.nudging.setHardDay(true);
  expect(await person.due(feed)).toBeNull();
  await person.nudging.setHardDay(false);
  expect(await person.due(feed)).toMatchObject({ kind: 'closed' });
  await person.nudging.setCoolOff(false);
  expect(person.settings.coolsUntil).toBe(at('06-11 00:00'));
});
