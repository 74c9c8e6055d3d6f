// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Trial, type TrialProps } from '../../components/trial/Trial.tsx';
import { useLanguage } from '../../lib/i18n/index.ts';
import type { TrialStage } from '../../lib/pages/trial-stage.ts';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

const BOTH = { quiet: true, soft: true };
const NONE = { quiet: false, soft: false };
const show = (shown: TrialStage, more: Partial<TrialProps> = {}) => {
  const handlers = {
    onWeeks: vi.fn(),
    onTried: vi.fn(),
    onStart: vi.fn(),
    onDecline: vi.fn(),
    onEnd: vi.fn(),
    onErase: vi.fn(),
  };
  render(<Trial stage={shown} weeks={4} tried="quiet" canTry={BOTH} message={null} {...handlers} {...more} />);
  return handlers;
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const text = () => document.body.textContent ?? '';

const STATES: [name: string, shown: TrialStage, more?: Partial<TrialProps>][] = [
  ['the offer', { is: 'none' }],
  ['the offer where nothing could rest', { is: 'none' }, { canTry: NONE }],
  ['one that begins tomorrow', { is: 'ahead', first: '11 June 2026', last: '8 July 2026' }],
  ['a quiet day', { is: 'on', last: '8 July 2026', arm: 'quiet' }],
  ['the offer of soft days', { is: 'none' }, { tried: 'more' }],
  ['a soft day', { is: 'on', last: '8 July 2026', arm: 'soft', soft: 'more' }],
  ['a day as usual', { is: 'on', last: '8 July 2026', arm: 'usual' }],
  ['one that was ended', { is: 'ended', on: '12 June 2026' }],
  ['one that is over', { is: 'over', first: '11 June 2026', last: '8 July 2026', felt: 'F.', time: 'T.' }],
  ['one that cannot be read', { is: 'failed' }],
];

test.each(STATES)('axe has nothing to say of %s', async (_, shown, more = {}) => {
  show(shown, more);
  // what needs layout and colour is looked at in a real browser
  const { violations } = await axe.run(document.body, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: true },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(text()).not.toMatch(/helps\.|\{|undefined/);
});

test('axe sees a planted mistake', async () => {
  show({ is: 'none' });
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button>');
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id }) => id)).toContain('button-name');
});

test('a length is chosen beforehand, of four weeks at least, and one press begins it', () => {
  const handlers = show({ is: 'none' });
  expect(
    screen
      .getAllByRole('radio', { name: /week/ })
      .map((one) => Number.parseInt(one.parentElement?.textContent ?? '', 10)),
  ).toEqual([4, 8, 12]);
  fireEvent.click(screen.getByRole('radio', { name: /^12 weeks/ }));
  expect(handlers.onWeeks).toHaveBeenCalledWith(12);
  press('Start tomorrow');
  expect(handlers.onStart).toHaveBeenCalledOnce();
  press('Not now');
  expect(handlers.onDecline).toHaveBeenCalledOnce();
});

test('where nothing could rest nothing can be begun, and the way to doors and limits is there', () => {
  show({ is: 'none' }, { canTry: NONE });
  expect(screen.queryByRole('button', { name: 'Start tomorrow' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Limits and doors' }).getAttribute('href')).toBe('/options.html#limits');
});

test('soft days are one of two things to try, by a step, and are told apart from quiet ones', () => {
  const { onTried } = show({ is: 'none' });
  expect(text()).toContain('On a quiet day the pause at the door');
  fireEvent.click(screen.getByRole('radio', { name: /^Soft days/ }));
  expect(onTried).toHaveBeenCalledWith('little');
  cleanup();
  const soft = show({ is: 'none' }, { tried: 'little' });
  expect(text()).toContain('On a soft day all your feeds are softer, by the step you pick.');
  expect(text()).not.toContain('On a quiet day');
  fireEvent.click(screen.getByRole('radio', { name: /^More/ }));
  expect(soft.onTried).toHaveBeenCalledWith('more');
});

test('where nothing can be quiet, soft days are what is on offer, and the other way round', () => {
  show({ is: 'none' }, { tried: 'little', canTry: { quiet: false, soft: true } });
  expect(screen.queryByRole('radio', { name: /^Quiet days/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Start tomorrow' })).toBeTruthy();
  cleanup();
  show({ is: 'none' }, { canTry: { quiet: true, soft: false } });
  expect(screen.queryByRole('radio', { name: /^Soft days/ })).toBeNull();
});

test('a soft day says by which step', () => {
  show({ is: 'on', last: '8 July 2026', arm: 'soft', soft: 'more' });
  expect(text()).toContain('Today is a soft day. “More” is on for all your feeds.');
});

test('while it runs it says what today is, that it is too early, and ends by one press', () => {
  const handlers = show({ is: 'on', last: '8 July 2026', arm: 'quiet' });
  expect(text()).toContain('It runs until 8 July 2026.');
  expect(text()).toContain('Today is a quiet day.');
  expect(text()).toContain('too early to tell');
  expect(screen.queryByRole('button', { name: 'Start tomorrow' })).toBeNull();
  press('End it now');
  expect(handlers.onEnd).toHaveBeenCalledOnce();
});

test('where a person stands has changed, and the heading has the focus', () => {
  const props = {
    weeks: 4 as const,
    tried: 'quiet' as const,
    canTry: BOTH,
    message: null,
    onWeeks() {},
    onTried() {},
    onStart() {},
    onDecline() {},
    onEnd() {},
    onErase() {},
  };
  const { rerender } = render(<Trial {...props} stage={{ is: 'none' }} />);
  screen.getByRole('button', { name: 'Start tomorrow' }).focus();
  rerender(<Trial {...props} stage={{ is: 'ahead', first: '11 June 2026', last: '8 July 2026' }} />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('one that was ended tells nothing, can be erased, and a new one can begin', () => {
  const handlers = show({ is: 'ended', on: '12 June 2026' });
  expect(text()).toContain('there is no result');
  expect(screen.queryByRole('button', { name: 'Start tomorrow' })).toBeNull();
  press('Try it once more');
  expect(screen.getByRole('button', { name: 'Start tomorrow' })).toBeTruthy();
  press('Erase it');
  expect(handlers.onErase).toHaveBeenCalledOnce();
});

test('how visits left a person stands before the time, and neither is a number', () => {
  show({ is: 'over', first: '11 June 2026', last: '8 July 2026', felt: 'Lighter, it says.', time: 'About half.' });
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings.slice(0, 2)).toEqual(['How visits left you', 'Time on feeds']);
  expect(text().indexOf('Lighter, it says.')).toBeLessThan(text().indexOf('About half.'));
  expect(text()).toContain('This is about this browser only.');
});
