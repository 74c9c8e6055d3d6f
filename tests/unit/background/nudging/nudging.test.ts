/** A person and their limits, through the recorder and the store: what is shown, and what their answers lead to. */
import { expect, test } from 'vitest';
import type { Choice } from '../../../../lib/nudges/types.ts';
import { limit } from '../../limits/person.ts';
import { doors, feed, kinds, life, NOON, TEN } from './life.ts';

test('a day with a gentle band: one quiet note at its foot, one at its top, to the second', async () => {
  const person = life({ limits: [limit({ day: TEN })] });
  expect(kinds(await person.scroll(1800))).toEqual(['band at 300', 'gentle at 600']);
});

test.each([
  ['in the first hours', NOON, NOON],
  ['at night', NOON - 13 * 3_600_000, 1],
])('%s too the note in a range comes when it is due: the person set that range', async (_, now, installedAt) => {
  const person = life({ limits: [limit({ day: TEN })], installedAt }, now);
  expect(kinds(await person.scroll(900))).toEqual(['band at 300', 'gentle at 600']);
  expect(await person.rows()).toMatchObject([{ kind: 'band', asked: true }, { kind: 'gentle' }]);
});

test('on a free day the note and the top are the free day’s, in what is said too', async () => {
  const person = life({ limits: [limit({ day: TEN, otherDays: [{ days: [3], from: 600, to: 1200 }] })] });
  const shown = await person.scroll(1800);
  expect(kinds(shown)).toEqual(['band at 600', 'gentle at 1200']);
  expect(shown.map(([, one]) => one)).toMatchObject([{ from: 600, to: 1200 }, { to: 1200 }]);
});

test('quiet hours say ten minutes ahead that they begin, once each time', async () => {
  const days = [1, 2, 3, 4, 5, 6, 7];
  // noon of the test is two in the afternoon in Berlin
  const hours = [
    { days, from: 14.25 * 3600, to: 14.5 * 3600 },
    { days, from: 15 * 3600, to: 16 * 3600 },
  ];
  const person = life({ limits: [limit({ hours })], installedAt: NOON });
  const shown = await person.scroll(3900);
  expect(kinds(shown)).toEqual(['band at 300', 'gentle at 900', 'band at 3000', 'gentle at 3600']);
  expect(shown[0]?.[1]).toMatchObject({ of: 'hours', to: 600 });
  person.away(24 * 60 - 65);
  expect(kinds(await person.scroll(600))).toEqual(['band at 300']);
});

test('whoever opens the feed three minutes before quiet hours hears that it is three', async () => {
  const hours = [{ days: [3], from: 14 * 3600 + 180, to: 15 * 3600 }];
  const person = life({ limits: [limit({ hours })] });
  expect(await person.open()).toMatchObject({ kind: 'band', of: 'hours', to: 180 });
});

test('a firm limit comes back every five minutes of attention', async () => {
  const person = life({ limits: [limit({ day: TEN, firmness: 'firm' })] });
  const [, [, first] = []] = await person.scroll(1800);
  expect(first?.kind).toBe('firm');
  await person.chose(first, { do: 'stay' });
  expect(kinds(await person.scroll(1800))).toEqual(['firm at 300']);
});

test('"more" at a closed feed opens it for that long, and then it closes again', async () => {
  const person = life({ limits: [limit({ day: { from: 600, to: 600 }, firmness: 'closed' })] });
  const [[after, closed] = []] = await person.scroll(1800);
  expect([after, closed?.kind]).toEqual([600, 'closed']);
  await person.chose(closed, { do: 'more', seconds: 300 });
  expect(kinds(await person.scroll(1800))).toEqual(['closed at 300']);
});

test('a closed feed is open again when the person’s day begins', async () => {
  const person = life({ limits: [limit({ day: { from: 600, to: 600 }, firmness: 'closed' })] });
  const [[, closed] = []] = await person.scroll(700);
  if (closed?.kind !== 'closed') throw new Error('It did not close.');
  expect(closed.until).toBe(Date.UTC(2026, 5, 10, 22));
  person.clock.now = (closed.until as number) - 1000;
  expect(await person.open()).toMatchObject({ kind: 'closed' });
  person.clock.now = closed.until as number;
  expect(await person.open()).toBeNull();
});

test('open anyway opens every tab for the visit; past the person’s own number it offers to ease the limit', async () => {
  const person = life({ limits: [limit({ day: { from: 60, to: 60 }, firmness: 'closed', easeAfter: 1 })] });
  const [[, closed] = []] = await person.scroll(100);
  expect(closed).not.toHaveProperty('ease');
  await person.chose(closed, { do: 'open' });
  expect(await person.scroll(900)).toEqual([]);
  person.away(6);
  const again = await person.open();
  expect(again).toMatchObject({ kind: 'closed', ease: true });
  await person.chose(again, { do: 'ease' });
  expect(person.settings.limits[0]?.firmness).toBe('firm');
  expect(await person.due(feed)).toBeNull();
});

test('under a cooling-off easing starts tomorrow, and the feed opens now all the same', async () => {
  const person = life({ limits: [limit({ day: { from: 60, to: 60 }, firmness: 'closed' })], coolsUntil: 8e15 });
  const [[, closed] = []] = await person.scroll(100);
  await person.chose(closed, { do: 'ease' });
  expect(person.settings.limits[0]?.firmness).toBe('closed');
  expect(person.settings.later).toMatchObject([{ at: Date.UTC(2026, 5, 10, 22), to: { firmness: 'firm' } }]);
  expect(await person.scroll(60)).toEqual([]);
});

test('a worker that dies hands out the same unanswered pause again, and one answer opens all tabs', async () => {
  const person = life({ doors: doors('always') });
  const door = await person.open();
  person.restart();
  expect(await person.due(feed)).toEqual(door);
  expect(await person.rows()).toHaveLength(1);
  await person.chose(door, { do: 'stay' });
  expect(await person.due(feed)).toBeNull();
});

test('the door stands once a visit, says where Leave goes, and lets a plan in', async () => {
  const person = life({ doors: doors('always') });
  const door = await person.open();
  expect(door).toMatchObject({ kind: 'door', seconds: 5, still: 'breath', leave: { to: 'messages' } });
  await person.chose(door, { do: 'stay', seconds: 600, purpose: 'friends' });
  const shown = await person.scroll(1200);
  expect(kinds(shown)).toEqual(['planned at 600']);
  await person.chose(shown[0]?.[1], { do: 'stay', seconds: 300 });
  expect(kinds(await person.scroll(900))).toEqual(['planned at 300']);
  const [visit] = await person.db.visits.toArray();
  expect(visit?.intention).toMatchObject({ seconds: 300 });
});

test('a door says what has mostly left this person lighter, if they want that and there are answers enough', async () => {
  const doorOf = async (answers: number, more: object, settings = {}) => {
    const person = life({ doors: doors('always', more), ...settings });
    for (let i = 1; i <= answers; i += 1) {
      const start = NOON - i * 86_400_000;
      const end = start + 600_000;
      const intention = { purpose: 'friends', at: start };
      await person.db.visits.put({
        id: `v${i}`,
        network: 'instagram',
        start,
        end,
        from: 'direct',
        opens: [],
        intention,
      });
      const given = { at: end, zone: 'Europe/Berlin', network: 'instagram', surface: 'feed' as const };
      await person.db.checkins.put({ id: `c${i}`, ...given, felt: 'lighter' });
    }
    return person.open();
  };
  expect(await doorOf(8, { reason: true })).toMatchObject({ kind: 'door', reason: 'friends' });
  expect(await doorOf(7, { reason: true })).not.toHaveProperty('reason');
  expect(await doorOf(8, {})).not.toHaveProperty('reason');
  // a line of the person's own stands in that place, and on a hard day nothing does
  expect(await doorOf(8, { reason: true }, { doorLine: 'Enough for today.' })).not.toHaveProperty('reason');
  expect(await doorOf(8, { reason: true }, { hardUntil: NOON + 3_600_000 })).not.toHaveProperty('reason');
});

test('a profile of somebody else has a door and a check-in for whoever counts profiles, and nothing for others', async () => {
  const profile = { network: 'instagram', surface: 'profile' as const };
  const counted = life({ doors: doors('always'), checkin: 60, profiles: ['instagram'] });
  await counted.recorder.arrive({ ...profile, seen: true, at: NOON });
  const door = await counted.due(profile);
  expect(door).toMatchObject({ kind: 'door', surface: 'profile' });
  await counted.chose(door, { do: 'stay' });
  expect(kinds(await counted.scroll(120, profile))).toEqual(['checkin at 60']);
  expect(await counted.db.visits.toArray()).toMatchObject([{ opens: [{ surface: 'profile' }] }]);

  const not = life({ doors: doors('always'), profiles: ['x'] });
  await not.recorder.arrive({ ...profile, seen: true, at: NOON });
  expect(await not.due(profile)).toBeNull();
  expect(await not.db.visits.count()).toBe(0);
});

test('a plan made in the popup before the visit is kept for it', async () => {
  const person = life();
  await person.nudging.plan({ network: 'instagram', seconds: 300 });
  person.away(1);
  await person.open();
  expect(kinds(await person.scroll(900))).toEqual(['planned at 300']);
});

test('drift meets the door, a deliberate visit does not', async () => {
  const person = life({ doors: doors('drift') });
  expect(await person.open()).toBeNull();
  person.away(10);
  expect(await person.open({ ...feed, from: 'messages' })).toMatchObject({ kind: 'door' });
});

test('messages stay open all through a closed limit', async () => {
  const person = life({ limits: [limit({ day: { from: 60, to: 60 }, firmness: 'closed' })] });
  await person.scroll(100);
  expect(await person.due({ network: 'instagram', surface: 'messages' })).toBeNull();
  expect(await person.due(feed)).toMatchObject({ kind: 'closed' });
});

test('closed comes before the door, and one pause is enough', async () => {
  const person = life({ doors: doors('always'), limits: [limit({ hours: ALL_DAY, firmness: 'closed' })] });
  const closed = await person.open();
  expect(closed).toMatchObject({ kind: 'closed', of: 'hours' });
  await person.chose(closed, { do: 'open' });
  expect(await person.due(feed)).toBeNull();
});
const ALL_DAY = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 86_399 }];

test('a hard day silences limits and notes, and keeps the door as Leave, Stay and one kind line', async () => {
  const person = life({ doors: doors('always'), checkin: 60, limits: [limit({ day: TEN, firmness: 'closed' })] });
  await person.nudging.setHardDay(true);
  const door = await person.open();
  expect(door).toMatchObject({ kind: 'door', hard: true });
  await person.chose(door, { do: 'stay', seconds: 300 });
  expect(await person.scroll(1800)).toEqual([]);
  expect(await person.db.exposures.count()).toBeGreaterThan(0);
  person.clock.now = Date.UTC(2026, 5, 10, 22);
  expect(await person.open()).not.toHaveProperty('hard');
});

test('a hard day that was begun over a page ends by the same press', async () => {
  const person = life({ doors: doors('always') });
  const door = await person.open();
  await person.chose(door, { do: 'hard' });
  expect(await person.open()).toMatchObject({ kind: 'door', hard: true });
  await person.chose(door, { do: 'hard', off: true });
  expect(await person.open()).not.toHaveProperty('hard');
});

test('a check-in that was asked for comes once a visit, and its answer is kept; skipping keeps nothing', async () => {
  const person = life({ checkin: 120 });
  const [[after, nudge] = []] = await person.scroll(900);
  expect([after, nudge?.kind]).toEqual([120, 'checkin']);
  await person.chose(nudge, { do: 'feel', how: 'heavier' });
  expect(await person.db.checkins.toArray()).toMatchObject([{ felt: 'heavier', network: 'instagram' }]);
  person.away(10);
  const [[, second] = []] = await person.scroll(900);
  await person.chose(second, { do: 'feel', how: 'skip' });
  expect(await person.db.checkins.count()).toBe(1);
});

test('while Enough rests nothing is due', async () => {
  const person = life({ doors: doors('always'), pausedUntil: NOON + 60_000 });
  expect(await person.due(feed)).toBeNull();
  person.away(1);
  expect(await person.due(feed)).not.toBeNull();
});

test('on a network that is left alone nothing is due; on another one it is', async () => {
  const rests = { instagram: { since: NOON, until: NOON + 3_600_000 } };
  const on = { ...doors('always'), x: doors('always').instagram as never };
  const person = life({ doors: on, rests });
  expect(await person.due(feed)).toBeNull();
  expect(await person.due({ ...feed, network: 'x' })).toMatchObject({ kind: 'door' });
  person.away(60);
  expect(await person.due(feed)).toMatchObject({ kind: 'door' });
});

test('two tabs that ask at once are handed one note', async () => {
  const person = life({ limits: [limit({ day: { from: 600, to: 600 } })] });
  await person.scroll(599);
  person.clock.now += 1000;
  await person.recorder.claim({ ...claim, start: person.clock.now - 1000, end: person.clock.now });
  const handed = await Promise.all([person.due(feed), person.due(feed)]);
  expect(handed.filter(Boolean)).toHaveLength(1);
});
const claim = { ...feed, id: 'last', why: 'active', zone: 'Europe/Berlin', items: [] };

test('what followed is known later: who stayed on, who left within a minute', async () => {
  const person = life({ doors: doors('always') });
  await person.chose(await person.open(), { do: 'stay' });
  await person.scroll(300);
  person.away(30);
  await person.chose(await person.open(), { do: 'leave' });
  person.away(10);
  await person.nudging.recordFollowUps();
  expect((await person.rows()).map(({ chose, left }) => [chose, left])).toEqual([
    ['stay', false],
    ['leave', true],
  ]);
});

test('a door on a page that never showed a post stood before nobody', async () => {
  const person = life({ doors: doors('always') });
  await person.due(feed);
  expect(await person.rows()).toHaveLength(1);
  person.away(10);
  await person.nudging.recordFollowUps();
  expect(await person.rows()).toEqual([]);
});

test('another page cannot answer for this one, and one answer counts once', async () => {
  const person = life({ limits: [limit({ day: { from: 60, to: 60 }, firmness: 'closed' })] });
  const [[, closed] = []] = await person.scroll(100);
  const choice: Choice = { do: 'more', seconds: 300 };
  expect(await person.nudging.answer({ id: closed?.id ?? '', network: 'x', choice })).toBeNull();
  expect(person.settings.more).toEqual([]);
  await person.chose(closed, choice);
  await person.chose(closed, choice);
  expect(person.settings.more).toHaveLength(1);
});

test('a week reads its earlier days, and what retention left of them', async () => {
  const person = life({ limits: [limit({ week: { from: 3600, to: 3600 } })] });
  const monday = Date.UTC(2026, 5, 8, 12);
  await person.recorder.claim({ ...claim, id: 'monday', start: monday, end: monday + 500_000 });
  await person.db.days.put({ day: '2026-06-09', network: 'instagram', surface: 'feed', seconds: 3000, items: 0 });
  await person.db.days.put({ day: '2026-06-07', network: 'instagram', surface: 'feed', seconds: 9000, items: 0 });
  expect((await person.nudging.decide(feed)).next).toEqual({ at: 'top', left: 100 });
});
