// @vitest-environment happy-dom
// "Make it softer" in the popup: three steps for the site in front, answered where they were pressed.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../entrypoints/popup/SiteScreen.tsx'; // loads with a press, and is there by then
import { pageKindOf } from '../../lib/corrections/apply.ts';
import { useLanguage } from '../../lib/i18n/index.ts';
import { withStep } from '../../lib/soften/steps.ts';
import { AS_IT_IS, COUNTS, type SoftChoice } from '../../lib/soften/types.ts';
import { chose, heading, minutesAgo, press, show, text, VISIT } from './show-popup.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

const soft = (choice: SoftChoice) => ({ settings: chose({ soft: { instagram: choice } }) });
const step = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

async function open(change: Parameters<typeof show>[0] = {}) {
  const actions = show({ ...VISIT, ...change });
  press(/^Instagram/);
  await screen.findByRole('button', { name: 'Back' });
  press(/^Make it softer/);
  expect(heading()).toBe('Make Instagram softer');
  return actions;
}

test('a step is one press, answered right there, and Undo brings back what was', async () => {
  const { soften } = await open();
  expect(step(/^As it is/).checked).toBe(true);
  expect(screen.queryByRole('button', { name: 'As usual for a minute' })).toBeNull();
  fireEvent.click(step(/^A little/));
  expect(soften).toHaveBeenCalledWith('instagram', withStep(AS_IT_IS, 'little'));
  const answer = await screen.findByText(/“A little” is on\./).then((one) => one.closest('.answer'));
  expect(document.activeElement).toBe(answer);
  press('Undo');
  expect((await screen.findByText('It is back as it was.')).closest('.answer')).toBeTruthy();
});

test('what is on is named in the row that leads there, and a mix of one’s own as that', async () => {
  show({ ...VISIT, ...soft(withStep(AS_IT_IS, 'more')) });
  press(/^Instagram/);
  expect(await screen.findByRole('button', { name: 'Make it softer more' })).toBeTruthy();
  cleanup();
  await open(soft({ ...AS_IT_IS, landing: true }));
  expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
  expect(text()).toContain('A mix of your own is on.');
});

test('as usual for a minute is one press, and no count runs', async () => {
  const { showAsUsual } = await open(soft(withStep(AS_IT_IS, 'lot')));
  press('As usual for a minute');
  expect(showAsUsual).toHaveBeenCalledWith('instagram');
  const answer = await screen.findByText('As usual for a minute. It softens again by itself.');
  expect(answer.closest('.answer')?.textContent).toContain('Undo');
});

test('what the site has no place for today is named, with a way to report it', async () => {
  const softMismatches = COUNTS.map((what) => ({ network: 'instagram', what, at: minutesAgo(9), visits: 3 }));
  const { copyReport } = await open({ ...soft(withStep(AS_IT_IS, 'little')), softMismatches });
  expect(screen.getByRole('status').textContent).toMatch(/counts/i);
  press('Report it');
  expect(copyReport).toHaveBeenCalled();
});

test('each softening by itself is one press away, in the options, for this site', async () => {
  await open();
  const link = screen.getByRole('link', { name: 'Pick one by one' });
  expect(link.getAttribute('href')).toBe('/options.html#softer/instagram');
});

test('a site that was added whole is promised what can be had on any site', async () => {
  show({ ...VISIT, place: { network: 'site:cats.example', surface: 'feed' } });
  press(/^cats\.example/);
  await screen.findByRole('button', { name: 'Back' });
  press(/^Make it softer/);
  expect(step(/^A little/).closest('label')?.textContent).toBe('A littleVideos wait.');
});

/** The softer screen of a site that was added whole. */
async function openSite(address: string, settings: object = {}) {
  const chosen = chose({ sites: ['cats.example'], ...settings });
  const page = pageKindOf(new URL(address), chosen);
  const actions = show({ ...VISIT, settings: chosen, page, place: page?.place ?? null });
  press(/^cats\.example/);
  await screen.findByRole('button', { name: 'Back' });
  press(/^Make it softer/);
  return actions;
}

test('on such a site a part of the page can be hidden, before a step is on and after', async () => {
  const { point } = await openSite('https://cats.example/');
  press('Hide a part of it');
  expect(point).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'hide');
  cleanup();
  const soft = { 'site:cats.example': withStep(AS_IT_IS, 'lot') };
  const again = await openSite('https://cats.example/', { soft });
  press('Hide a part of it');
  expect(again.point).toHaveBeenCalledOnce();
});

test('nothing is hidden where people write, and nothing on a network whose parts are known', async () => {
  await openSite('https://cats.example/messages/7');
  expect(screen.queryByRole('button', { name: 'Hide a part of it' })).toBeNull();
  cleanup();
  await open();
  expect(screen.queryByRole('button', { name: 'Hide a part of it' })).toBeNull();
});

test('what was hidden is shown again in one press, and Undo hides it anew', async () => {
  const hidden = [{ network: 'site:cats.example', selector: 'aside', at: 1 }];
  const { showHidden } = await openSite('https://cats.example/', { hidden });
  press(/^Show it again/);
  expect(showHidden).toHaveBeenCalledExactlyOnceWith('site:cats.example');
  const answer = await screen.findByText('What you hid is there again.');
  expect(answer.closest('.answer')?.textContent).toContain('Undo');
});

test('what sets one off is one press away before a step is on, and after', async () => {
  await open();
  const way = () => screen.getByRole('link', { name: 'This sets me off' }).getAttribute('href');
  expect(way()).toBe('#sets-me-off');
  cleanup();
  await open(soft(withStep(AS_IT_IS, 'lot')));
  expect(way()).toBe('#sets-me-off');
});

test('on a soft day the step of the day is on, and as it is holds until the next day', async () => {
  const { showAsUsual, soften } = await open({ trial: { quiet: false, soft: 'more', ask: null } });
  expect(step(/^More/).checked).toBe(true);
  expect(screen.queryByRole('radio', { name: /^A little/ })).toBeNull();
  expect(text()).toContain('A soft day, picked by chance. “More” is on.');
  fireEvent.click(step(/^As it is/));
  expect(showAsUsual).toHaveBeenCalledWith('instagram', Date.parse('2026-11-25T00:00Z'));
  expect(await screen.findByText('As usual today.')).toBeTruthy();
  expect(soften).not.toHaveBeenCalled();
});
