// @vitest-environment happy-dom
// One view at a time, by its address: from links, from the list, by going back.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VIEWS } from '../../../entrypoints/options/views.ts';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { focused, go, part, show, text } from './show-options.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

const onScreen = () => screen.getAllByRole('region').map((one) => one.id);
const current = () => screen.getAllByRole('link', { current: 'page' }).map(({ textContent }) => textContent);

test('a view is on screen by itself, says where one is, and reading begins at its heading', () => {
  show();
  expect(onScreen()).toEqual(['feeds']);
  part('Times');
  expect(onScreen()).toEqual(['times']);
  expect(current()).toEqual(['Times']);
  expect(document.title).toBe('Times: Enough’s options');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Times' }));
});

test.each([
  ['#limits', 'limits'],
  ['#door', 'door'],
  ['#corrections', 'corrections'],
  ['#notes', 'notes'],
  ['#data', 'data'],
  ['#week', 'week'],
  ['#helps', 'helps'],
  ['#save', 'data'],
  ['#places', 'door'],
  ['#times/dayStart', 'times'],
  ['#times/nothing', 'times'],
  ['#of-another-time', 'feeds'],
  ['', 'feeds'],
])('“%s” leads to %s', (hash, view) => {
  show();
  go('#look');
  go(hash);
  expect(onScreen()).toEqual([view]);
});

test('someone to talk to stands above every view', () => {
  show(['instagram']);
  for (const { id } of VIEWS) {
    go(`#${id}`);
    const [first] = screen.getAllByRole<HTMLAnchorElement>('link');
    expect([first?.textContent, first?.getAttribute('href')]).toEqual(['Talk to someone', '/help.html']);
  }
});

test('a view that was left keeps what was typed there', () => {
  show();
  fireEvent.input(screen.getByLabelText('The name of the site'), { target: { value: 'news.exa' } });
  part('Look');
  part('My feeds');
  expect(screen.getByLabelText<HTMLInputElement>('The name of the site').value).toBe('news.exa');
});

test.each([
  ['#save', 'Take it with you'],
  ['#places', 'Someone or somewhere of my own'],
])('“%s” puts reading where it leads', async (hash, heading) => {
  show(['instagram']);
  go(hash);
  await waitFor(() => expect(focused()).toBe(heading));
});

test('how the week works is chosen here, and a no of the browser is said', async () => {
  const actions = show([], {}, false);
  const week = part('My week');
  fireEvent.change(week.getByLabelText('My week begins on'), { target: { value: '7' } });
  await waitFor(() => expect(actions.set).toHaveBeenCalledWith({ weekStart: 7 }));
  fireEvent.click(await week.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(actions.set).toHaveBeenLastCalledWith({ weekStart: 0 }));
  fireEvent.click(week.getByLabelText(/^A message from my browser/));
  await waitFor(() => expect(text()).toContain('Your browser did not allow it. It stays off.'));
  expect(week.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('“What helps me” is here as it is in the review', async () => {
  show(['instagram']);
  const helps = part('What helps me');
  // what is on can be softer, if there is nothing that could be quiet
  await helps.findByText(/^On a soft day all your feeds are softer/);
  cleanup();
  show();
  await part('What helps me').findByText('There is nothing to try yet.');
  expect(part('What helps me').getByRole('link', { name: 'Limits and doors' }).getAttribute('href')).toBe(
    '/options.html#limits',
  );
});
