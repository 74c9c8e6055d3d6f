// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Ledger, type LedgerView } from '../../../components/ledger/Ledger.tsx';
import { useLanguage } from '../../../lib/i18n/index.ts';
import type { Exposure } from '../../../lib/ledger/types.ts';

const at = (time: string) => Date.parse(`2026-11-24T${time}Z`);
const one = (id: string, from: string, to: string, more: Partial<Exposure> = {}): Exposure => ({
  ...{ id, piece: 0, network: 'instagram', surface: 'shorts', why: 'video', zone: 'UTC', items: 12 },
  ...{ start: at(from), end: at(to), day: '2026-11-24' },
  ...more,
});
const EMPTY: LedgerView = {
  day: '2026-11-24',
  ...{ exposures: [], sums: [], imported: [], erased: false, before: null, after: null },
};

const show = (view: LedgerView | 'failed' | null, more: object = {}) => {
  const props = {
    ...{ day: '2026-11-24', today: '2026-11-25', zone: 'UTC', exact: false, message: null, view },
    ...{ onDay: vi.fn(), onExact: vi.fn(), onErasePart: vi.fn(), onEraseDay: vi.fn() },
    ...{ onShorten: vi.fn(), onMove: vi.fn(), onErase: vi.fn() },
    ...more,
  };
  render(<Ledger {...props} />);
  return props;
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string, of = 0) =>
  fireEvent.input(screen.getAllByLabelText(label)[of] as HTMLElement, { target: { value } });

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

test('each interval has its row: when, where, how long and why; the sums stand above', () => {
  show({ ...EMPTY, exposures: [one('a', '10:00:05', '10:07:30'), one('b', '11:00', '11:04', { why: 'active' })] });
  const rows = within(screen.getByRole('table', { name: /24 November 2026/ })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent?.replaceAll(/\s/g, ' '))).toEqual([
    'WhenWhereHow longWhy it countedChange',
    expect.stringMatching(
      /^10:00 ?– ?10:07Instagram, Reelsabout 5 minutesIn front, and a video was playing12 posts seenChange$/,
    ),
    expect.stringMatching(/In front, and you were active/),
  ]);
  expect(document.body.textContent).toContain('about 10 minutes in all.');
});

test('an interval is made shorter within itself, and nothing else', () => {
  const it = one('a', '10:00:05', '10:07:30');
  const { onShorten } = show({ ...EMPTY, exposures: [it] });
  press(/^Change 10:00/);
  type('To', '10:09:00');
  press('Make it shorter');
  expect(screen.getByRole('alert').textContent).toContain('Pick times from 10:00:05 to 10:07:30.');
  expect(onShorten).not.toHaveBeenCalled();
  type('To', '10:04:00');
  press('Make it shorter');
  expect(onShorten).toHaveBeenCalledWith(it, it.start, at('10:04:00'));
});

test('it is moved to another place that its network has, or erased', () => {
  const it = one('a', '10:00', '10:07');
  const { onMove, onErase } = show({ ...EMPTY, exposures: [it] });
  press(/^Change/);
  const place = screen.getByLabelText<HTMLSelectElement>('It was another feed');
  expect([...place.options].map(({ value }) => value)).not.toContain('shorts');
  fireEvent.change(place, { target: { value: 'feed' } });
  press('Move it');
  expect(onMove).toHaveBeenCalledWith(it, 'feed');
  press('Erase it');
  expect(onErase).toHaveBeenCalledWith(it);
});

test('a part of the day goes to the minute, of one network if they say so', () => {
  const { onErasePart, onEraseDay } = show({
    ...EMPTY,
    exposures: [one('a', '10:00:05', '10:07:30'), one('b', '11:00', '11:04', { network: 'x', surface: 'feed' })],
  });
  type('From', '10:59');
  type('To', '11:04');
  fireEvent.change(screen.getByLabelText('Network'), { target: { value: 'x' } });
  press('Erase this part');
  expect(onErasePart).toHaveBeenCalledWith({ start: at('10:59'), end: at('11:05') }, 'x');
  press('Erase the whole day');
  expect(onEraseDay).toHaveBeenCalledOnce();
});

test('an empty day says so and leads to the nearest that is not; an erased one says so', () => {
  const { onDay } = show({ ...EMPTY, erased: true, before: '2026-11-02' });
  expect(document.body.textContent).toContain('Nothing is noted on this day.');
  expect(document.body.textContent).toContain('You erased time on this day.');
  expect(screen.queryByRole('table')).toBeNull();
  press(/^Earlier/);
  expect(onDay).toHaveBeenLastCalledWith('2026-11-02');
  press('Day before');
  expect(onDay).toHaveBeenLastCalledWith('2026-11-23');
  press('Day after');
  expect(onDay).toHaveBeenLastCalledWith('2026-11-25');
});

test('of a day past the retention its totals are left, and what other tools counted stands apart', () => {
  show({
    ...EMPTY,
    sums: [{ day: '2026-11-24', network: 'x', surface: 'feed', seconds: 1500, items: 3 }],
    imported: [{ id: 't', from: 'tt4b', network: 'reddit', seconds: 3600 }],
  });
  expect(document.body.textContent).toContain('about 25 minutes in all.');
  expect(document.body.textContent).toContain('Only the totals of this day are left.');
  const imported = screen.getByRole('region', { name: 'What other tools counted' });
  expect(imported.textContent).toMatch(/Whole sites, kept separately.*Redditabout 1 hourTime Tracker/);
});

test('a ledger that cannot be read says what is safe; one that is being read says nothing yet', () => {
  show(null);
  expect(screen.queryByRole('table')).toBeNull();
  expect(document.body.textContent).not.toContain('Nothing is noted');
  cleanup();
  show('failed');
  expect(document.body.textContent).toContain('What was noted is safe.');
});
