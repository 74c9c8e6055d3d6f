// @vitest-environment happy-dom
// Every picture of a week: it has a name, each mark says itself, arrows walk from mark to mark, and the same stands in a table.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type WeekChartData, WeekCharts } from '../../components/review/WeekCharts.tsx';
import { rounding, useLanguage } from '../../lib/i18n/index.ts';
import { weekFacts } from '../../lib/review/week/facts.ts';
import { weekOf } from '../../lib/time/week.ts';
import { chartWeek, tickText } from '../../lib/words/pictures.ts';
import { hourText } from '../../lib/words/review.ts';
import { lifeOf } from '../unit/review/life.ts';

const days = weekOf('2026-10-21', 1);
const life = lifeOf(3, [{ at: Number.NEGATIVE_INFINITY, seconds: 0 }]);
const inWeek = (at: number) => at >= Date.parse('2026-10-18T22:00Z') && at < Date.parse('2026-10-25T23:00Z');
const facts = weekFacts({
  days,
  exposures: life.exposures.filter(({ day }) => days.includes(day)),
  visits: life.visits.filter(({ start }) => inWeek(start)),
  checkins: life.checkins.filter(({ at }) => inWeek(at)),
  shown: life.nudges
    .filter(({ at }) => inWeek(at))
    .map(({ at, kind, network, left }) => ({ at, kind, network, ...(left !== undefined && { left }) })),
});
const handlers = { onOpen: vi.fn(), onExact: vi.fn(), onUsual: vi.fn() };

const show = (usual?: { from: number; to: number } | null, counts?: WeekChartData['counts']) =>
  render(
    <WeekCharts
      {...{
        open: true,
        exact: false,
        usualWanted: usual !== undefined,
        usual,
        rounding,
        time: tickText,
        hour: hourText,
      }}
      data={{ ...chartWeek(facts, false, 'Europe/Berlin'), ...(counts && { counts }) }}
      {...handlers}
    />,
  );

/** Opens what has too few answers to be drawn: one of this week's charts. */
const unfold = () => fireEvent.click(screen.getByRole('button', { name: 'Too few to draw so far' }));

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

const TITLES = [
  'Time by day and feed',
  'Hours of the week',
  'Planned, and how long it was',
  'How visits left you, by feed',
  'How visits left you, by time of day',
  'What came after each kind of note',
  'Where visits began',
];

test.each(TITLES)('“%s” has its name, one stop of Tab, a name for every mark, and a table of as many rows', (title) => {
  show();
  unfold();
  const figure = within(screen.getByRole('figure', { name: title }));
  const marks = figure.getAllByRole('img');
  expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
  for (const mark of marks) expect(mark.getAttribute('aria-label')).toMatch(/^.+: .+/);
  const [head, ...rows] = within(figure.getByRole('table', { name: title, hidden: true })).getAllByRole('row', {
    hidden: true,
  });
  const columns = within(head as HTMLElement).getAllByRole('columnheader', { hidden: true }).length;
  for (const row of rows) {
    expect(within(row).getByRole('rowheader', { hidden: true }).textContent).not.toBe('');
    expect(within(row).getAllByRole('cell', { hidden: true })).toHaveLength(columns - 1);
  }
  if (title !== 'Hours of the week') expect(rows).toHaveLength(marks.length);
});

test('arrows go from mark to mark, Home and End to the ends, and the line below tells the one in focus', () => {
  show();
  const figure = screen.getByRole('figure', { name: 'Time by day and feed' });
  const marks = within(figure).getAllByRole('img');
  const captionText = () => figure.querySelector('.chart-caption')?.textContent;
  expect(captionText()).toContain('The pale edge shows the rounding.');
  act(() => (marks[0] as HTMLElement).focus());
  expect(captionText()).toBe(marks[0]?.getAttribute('aria-label'));
  const key = (name: string) => fireEvent.keyDown(document.activeElement as Element, { key: name });
  for (const [name, at] of [
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['ArrowLeft', 1],
    ['End', 6],
    ['ArrowRight', 6],
    ['Home', 0],
    ['ArrowUp', 0],
  ] as const) {
    key(name);
    expect(document.activeElement).toBe(marks[at]);
    expect(captionText()).toBe(marks[at]?.getAttribute('aria-label'));
  }
  fireEvent.pointerEnter(marks[3] as Element);
  expect(captionText()).toBe(marks[3]?.getAttribute('aria-label'));
  fireEvent.pointerLeave(marks[3] as Element);
  expect(captionText()).toContain('The pale edge shows the rounding.');
});

test('under eight answers a row says so and draws nothing; its table has the counts all the same', () => {
  show();
  unfold();
  const figure = screen.getByRole('figure', { name: 'How visits left you, by feed' });
  const few = within(figure)
    .getAllByRole('img')
    .filter((mark) => mark.getAttribute('aria-label')?.includes('too few to tell'));
  expect(few.length).toBeGreaterThan(0);
  for (const mark of few) expect(mark.querySelector('rect')).toBeNull();
});

test('a chart in which all is too few is folded, and opens by a press', () => {
  const few = { id: 'feltHour', tones: ['a'], rows: [{ name: 'Late', text: '2 answers: too few to tell', parts: [] }] };
  show(undefined, [{ ...few, table: () => ({ head: ['Hour', 'a'], rows: [['Late', '2']] }) }]);
  const title = 'How visits left you, by time of day';
  expect(screen.queryByRole('figure', { name: title })).toBeNull();
  unfold();
  expect(within(screen.getByRole('figure', { name: title })).getByText('2 answers: too few to tell')).toBeTruthy();
});

test('a plan and its visit are two bars of one kind: nothing is drawn past a line', () => {
  show();
  const figure = screen.getByRole('figure', { name: 'Planned, and how long it was' });
  for (const mark of within(figure).getAllByRole('img')) {
    const bars = [...mark.querySelectorAll('rect')].map((bar) => [bar.getAttribute('x'), bar.getAttribute('height')]);
    expect(bars).toEqual([
      ['0', '5'],
      ['0', '5'],
    ]);
  }
});

test('a hairline has words so short that no hill begins under them', () => {
  expect([300, 1800, 3600, 5400, 7200, 28_800].map(tickText)).toEqual(['5 min', '30 min', '1 h', '1½ h', '2 h', '8 h']);
  show();
  const figure = screen.getByRole('figure', { name: 'Time by day and feed' });
  for (const words of figure.querySelectorAll('.tick-label')) expect(words.textContent?.length).toBeLessThan(8);
});

test('no picture speaks of a best or a worst, nor of per cent', () => {
  show({ from: 600, to: 3000 });
  expect(document.body.textContent).not.toMatch(/\b(best|worst|record|most|least|per cent)\b|%/i);
  expect(document.querySelectorAll('.usual')).toHaveLength(1);
  cleanup();
  show(null);
  expect(document.querySelectorAll('.usual')).toHaveLength(0);
  expect(screen.getAllByText(/too early to tell/).length).toBeGreaterThan(0);
});
