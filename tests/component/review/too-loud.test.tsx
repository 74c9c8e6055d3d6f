// @vitest-environment happy-dom
// "Did Enough make you feel judged?" is answered at once with one thing that would be quieter.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { openLedger } from '../../../lib/pages/ledger.ts';
import { type Quieter, quieterChange, stillLoud } from '../../../lib/review/week/quieter.ts';
import { changeSettings, getSettings, settingsSchema } from '../../../lib/store/settings.ts';

vi.mock('../../../lib/pages/watch-networks-on.ts', () => ({
  watchNetworksOn: (on: (ids: string[]) => void) => on(['x']),
}));

const DAY = 86_400_000;
const day = (at: number) => new Date(at).toISOString().slice(0, 10);

beforeEach(async () => {
  await useLanguage(['en']);
  const db = openLedger();
  await changeSettings({ numbers: true, weekDot: true });
  const rows = Array.from({ length: 21 }, (_, i) => {
    const start = Date.now() - (i + 1) * DAY;
    return {
      ...{
        id: `e${i}`,
        piece: 0,
        network: 'x',
        surface: 'feed' as const,
        why: 'active' as const,
        zone: 'UTC',
        items: 1,
      },
      ...{ start, end: start + 1_800_000, day: day(start) },
    };
  });
  await db.exposures.bulkPut(rows);
  const { View } = await import('../../../entrypoints/review/Week.tsx');
  render(<View at={day(Date.now() - 8 * DAY)} />);
  await screen.findByText('Did Enough make you feel judged?');
});
afterEach(async () => {
  cleanup();
  await openLedger().reviews.clear();
});

const answer = (name: string) =>
  fireEvent.click(
    within(screen.getByRole('group', { name: 'Did Enough make you feel judged?' })).getByRole('button', { name }),
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('“a bit” offers today’s line; hidden, it says so there, with its way back', async () => {
  answer('A bit');
  await screen.findByRole('heading', { name: 'Then something here is too loud.' });
  press('Hide it');
  const said = await screen.findByText('Today’s line is hidden. The total stays under Today.');
  expect((await getSettings()).numbers).toBe(false);
  fireEvent.click(within(said.parentElement as HTMLElement).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await getSettings()).numbers).toBe(true));
});

test('another thing is two presses away', async () => {
  answer('Yes');
  await screen.findByRole('heading', { name: 'Then something here is too loud.' });
  press('Something else was too loud');
  press('Everything on the icon');
  await screen.findByText('The icon says nothing any more.');
  expect(await getSettings()).toMatchObject({ weekDot: false, numbers: true });
});

test('left as it is, nothing changes, and it is not offered again', async () => {
  const before = await getSettings();
  answer('Yes');
  await screen.findByRole('heading', { name: 'Then something here is too loud.' });
  press('Leave it there');
  await screen.findByText('It stays as it is.');
  expect(await getSettings()).toEqual(before);
  await waitFor(async () => expect((await openLedger().reviews.toArray())[0]?.skipped).toContain('quieter'));
});

test('“no” offers nothing', async () => {
  answer('No');
  await waitFor(async () => expect((await openLedger().reviews.toArray())[0]?.judged).toBe('no'));
  expect(screen.queryByText('Then something here is too loud.')).toBeNull();
});

test('what was made quieter is not offered any more', () => {
  let settings = settingsSchema.parse({ iconMinutes: true });
  const offered: Quieter[] = [];
  for (let [next] = stillLoud(settings); next; [next] = stillLoud(settings)) {
    offered.push(next);
    settings = { ...settings, ...quieterChange(next, settings) };
  }
  expect(offered).toEqual(['today', 'notes', 'icon', 'week']);
  expect(stillLoud(settingsSchema.parse({}))).not.toContain('icon');
});
