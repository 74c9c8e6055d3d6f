// @vitest-environment happy-dom
// A page to show someone, over a ledger of its own: what is picked is on it, and nothing else.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { View as SheetPage } from '../../entrypoints/review/Sheet.tsx';
import { useLanguage } from '../../lib/i18n/index.ts';
import { openDatabase } from '../../lib/store/open-database.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { keepSettingsIn } from '../../lib/store/settings-place.ts';
import { dayOf, MIDNIGHT } from '../../lib/time/day.ts';
import { weekOf } from '../../lib/time/week.ts';

const DAY = 86_400_000;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const person = { now: Date.now(), zone, dayStarts: MIDNIGHT };
const db = openDatabase();
keepSettingsIn(db, () => undefined);
const thisWeek = weekOf(dayOf(person), 1)[0] as string;

const exposure = (id: string, ago: number, minutes: number) => {
  const start = Date.now() - ago * DAY - 3_600_000;
  return {
    ...{ id, piece: 0, network: 'instagram', surface: 'feed' as const, why: 'active' as const, zone, items: 4 },
    ...{ start, end: start + minutes * 60_000, day: dayOf(person, start) },
  };
};

beforeEach(async () => {
  await useLanguage(['en']);
  await changeSettings({ weekStart: 1 });
  await db.exposures.bulkPut([exposure('a', 1, 40), exposure('b', 9, 55)]);
  await db.visits.put({
    ...{ id: 'a', network: 'instagram', start: exposure('a', 1, 40).start, end: exposure('a', 1, 40).end },
    ...{ from: 'messages', opens: [], intention: { seconds: 600, at: 1 } },
  });
  await db.reviews.put({ id: thisWeek, going: ['tired'], line: 'A long week.' });
  await db.notes.bulkPut([
    { id: 'n1', at: 1, thought: 'It is all spoiled.', fairer: 'One evening went.' },
    { id: 'n2', at: 2, thought: 'They can, and I cannot.' },
    { id: 'n3', at: 3, lock: 'l', key: 'a2V5', iv: 'aXY=', data: 'c2VjcmV0' },
  ]);
});
afterEach(async () => {
  cleanup();
  await Promise.all([db.exposures, db.visits, db.reviews, db.notes].map((table) => table.clear()));
});

const sheet = async () => within(await screen.findByRole('article', { name: 'My time on feeds' }));

test('numbers are on the page, each can be taken off, and a plan stands beside what came of it', async () => {
  render(<SheetPage at="" />);
  const page = await sheet();
  expect(page.getByRole('figure', { name: 'Time by week and feed' })).toBeTruthy();
  const plans = within(page.getByRole('table', { name: 'Planned, and how long it was' }));
  expect(plans.getAllByRole('row')[1]?.textContent).toBe('10 min1about 40 min');
  expect(page.getByRole('table', { name: 'Time of day' })).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Time of day'));
  expect(page.queryByRole('table', { name: 'Time of day' })).toBeNull();
  expect(screen.queryByLabelText('How visits left me, by feed')).toBeNull();
});

test('own words are on it only where they are picked, one by one; a locked note stays locked', async () => {
  render(<SheetPage at="" />);
  const page = await sheet();
  expect(page.queryByText('A long week.')).toBeNull();
  fireEvent.click(screen.getByLabelText('My weekly answers'));
  expect(page.getByText('A long week.')).toBeTruthy();
  fireEvent.click(screen.getByLabelText(/They can/));
  expect(page.getByText('They can, and I cannot.')).toBeTruthy();
  expect(page.queryByText('It is all spoiled.')).toBeNull();
  expect(screen.getByText('1 locked note stays locked.')).toBeTruthy();
  expect(document.body.textContent).not.toContain('c2VjcmV0');
  fireEvent.input(screen.getByLabelText('What I would like to talk about'), { target: { value: 'Sleep.' } });
  expect(page.getByText('Sleep.')).toBeTruthy();
});

test('it is printed by one press, and an empty one is not offered for print', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  render(<SheetPage at="" />);
  await sheet();
  fireEvent.click(screen.getByRole('button', { name: 'Print, or save as PDF' }));
  expect(print).toHaveBeenCalledOnce();
  cleanup();
  await Promise.all([db.exposures, db.visits, db.reviews, db.notes].map((table) => table.clear()));
  render(<SheetPage at="" />);
  expect(await screen.findByText(/Nothing is on the page yet/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Print, or save as PDF' })).toBeNull();
  vi.unstubAllGlobals();
});
