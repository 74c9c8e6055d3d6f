// @vitest-environment happy-dom
/** What the overlay says, and what its ways lead to. How it looks is seen in real browsers. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Overlay } from '../../../components/overlay/Overlay.tsx';
import { speak } from '../../../lib/i18n/on-page.ts';
import type { Nudge } from '../../../lib/nudges/types.ts';

const shown = { id: 'a', network: 'instagram', surface: 'feed', leave: { to: 'close' } } as const;
const top = (of: 'day' | 'week' | 'visit' | 'visits' | 'hours', to: number): Nudge => ({
  ...shown,
  kind: 'gentle',
  limit: 'l',
  seconds: 0,
  of,
  to,
});
const band = (from: number, to: number, of: 'day' | 'visits' | 'hours' = 'day'): Nudge => ({
  ...shown,
  kind: 'band',
  limit: 'l',
  from,
  to,
  of,
});
const plannedNudge = (seconds: number): Nudge => ({ ...shown, kind: 'planned', planned: seconds });

function draw(nudge: Nudge) {
  const chosen = vi.fn();
  const esc = { press() {} };
  render(<Overlay nudge={nudge} onChoose={chosen} esc={esc} />);
  return { chosen, esc };
}

beforeEach(() => speak(['en-GB']));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

// biome-ignore format: one case a line
test.each<[Nudge, string]>([
  [top('day', 30), 'That’s less than a minute today, where you wanted to pause.'],
  [top('week', 59), 'That’s less than a minute this week, where you wanted to pause.'],
  [top('visit', 1), 'That’s less than a minute this time, where you wanted to pause.'],
  [top('day', 60), 'That’s about 1 minute today, where you wanted to pause.'],
  [top('day', 2400), 'That’s about 40 minutes today, where you wanted to pause.'],
  [top('week', 5400), 'That’s about 1½ hours this week, where you wanted to pause.'],
  [top('visits', 3), 'That’s 3 visits today, where you wanted to pause.'],
  [top('hours', 0), 'These are your quiet hours.'],
  [band(1200, 2400), 'You are in the range you had in mind for today: about 20 to 40 minutes.'],
  [band(0, 2400), 'You are in the range you had in mind for today: up to about 40 minutes.'],
  [band(5, 9), 'You are in the range you had in mind for today: less than a minute.'],
  [band(2, 3, 'visits'), 'You are in the range you had in mind for today: about 2 to 3 visits.'],
  [band(0, 600, 'hours'), 'Your quiet hours begin in 10 minutes.'],
  [band(0, 61, 'hours'), 'Your quiet hours begin in 1 minute.'],
  [band(0, 20, 'hours'), 'Your quiet hours begin in less than a minute.'],
  [plannedNudge(4), 'The moment you planned is up.'],
  [plannedNudge(60), 'Your 1 minute is up.'],
  [plannedNudge(600), 'Your 10 minutes are up.'],
])('%j: %s', (nudge, line) => {
  draw(nudge);
  expect(screen.getByRole('heading').textContent).toBe(line);
});

test('Leave acts at once; Stay waits for the pause, keeps the last thing that was pressed, and nothing is pressed for a person', () => {
  vi.useFakeTimers();
  const { chosen } = draw({ ...shown, kind: 'door', still: 'quiet', seconds: 5 });
  vi.advanceTimersByTime(60_000);
  expect(chosen).not.toHaveBeenCalled();
  cleanup();

  const early = draw({ ...shown, kind: 'door', still: 'quiet', seconds: 5 });
  fireEvent.click(screen.getByText('Stay'));
  fireEvent.click(screen.getByLabelText('Stay about 10 minutes'));
  vi.advanceTimersByTime(4_900);
  expect(early.chosen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(early.chosen.mock.calls).toEqual([[{ do: 'stay', seconds: 600 }]]);
  cleanup();

  const left = draw({ ...shown, kind: 'door', still: 'quiet', seconds: 5 });
  fireEvent.click(screen.getByText('Leave'));
  expect(left.chosen.mock.calls).toEqual([[{ do: 'leave' }]]);
});

test('a purpose that was chosen goes with Stay, and can be taken back', () => {
  const { chosen } = draw({ ...shown, kind: 'door', still: 'far', seconds: 0 });
  fireEvent.click(screen.getByText('What are you here for? (If you like.)'));
  const friends = screen.getByText('See friends').closest('button') as HTMLElement;
  fireEvent.click(friends);
  fireEvent.click(screen.getByLabelText('Stay about 5 minutes'));
  fireEvent.click(friends);
  fireEvent.click(screen.getByText('Stay'));
  expect(chosen.mock.calls).toEqual([[{ do: 'stay', seconds: 300, purpose: 'friends' }], [{ do: 'stay' }]]);
});

test('Esc means Stay, at a closed feed Open anyway, and at a note Stay', () => {
  const closed: Nudge = { ...shown, kind: 'closed', limit: 'l', wait: 0, until: null, of: 'day', to: 600 };
  for (const [nudge, wanted] of [
    [{ ...shown, kind: 'door', still: 'breath', seconds: 0 } as Nudge, 'stay'],
    [closed, 'open'],
    [{ ...closed, hard: true } as Nudge, 'stay'],
    [plannedNudge(600), 'stay'],
  ] as const) {
    const { chosen, esc } = draw(nudge);
    esc.press();
    expect(chosen.mock.calls).toEqual([[{ do: wanted }]]);
    cleanup();
  }
});

test('past the person’s number a closed feed offers to ease the limit, and Open anyway is still there', () => {
  const { chosen } = draw({
    ...shown,
    kind: 'closed',
    limit: 'l',
    wait: 0,
    until: null,
    of: 'day',
    to: 600,
    ease: true,
  });
  fireEvent.click(screen.getByText('Ease this limit'));
  fireEvent.click(screen.getByText('Open anyway'));
  expect(chosen.mock.calls).toEqual([[{ do: 'ease' }], [{ do: 'open' }]]);
});

test('the rest of a day is one press, and so are five and fifteen minutes', () => {
  const { chosen } = draw(top('day', 2400));
  for (const label of ['5 minutes extra for today', '15 minutes extra for today'])
    fireEvent.click(screen.getByLabelText(label));
  fireEvent.click(screen.getByText('The rest of the day'));
  expect(chosen.mock.calls.map(([choice]) => choice)).toEqual([
    { do: 'more', seconds: 300 },
    { do: 'more', seconds: 900 },
    { do: 'more', seconds: 'day' },
  ]);
});
