// @vitest-environment happy-dom
// A setting is found by what it is called, by what it says of itself, and by other words for it.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf } from '../../../entrypoints/options/use-hash.ts';
import { placesOfOptions } from '../../../entrypoints/options/views.ts';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { go, show, text } from './show-options.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

const box = () => screen.getByRole('searchbox', { name: 'Search the options' });
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const results = () => [...document.querySelectorAll<HTMLAnchorElement>('.results a')];
const titles = () => results().map(({ firstChild }) => firstChild?.textContent);
const active = () => document.activeElement as HTMLElement;
const key = (name: string) => fireEvent.keyDown(active(), { key: name });

test.each([
  ['day begins', 'My day begins at'],
  ['midnight', 'My day begins at'],
  ['dark mode', 'Light or dark'],
  ['passphrase notes', 'A passphrase for notes'],
  ['backup', 'Take it with you'],
  ['pasword', 'A passphrase for notes'],
  ['instagr', 'Instagram'],
  ['second screen', 'Also count a feed that plays in a window I’m not using'],
  ['corrections', 'Corrections'],
])('“%s” finds “%s”', async (typed, title) => {
  show();
  type(typed);
  await waitFor(() => expect(titles()).toContain(title));
  expect(screen.queryByRole('link', { current: 'page' })).toBeNull(); // in the place of the list
});

test('Enter leads to the first one: its view, and the very control', async () => {
  show();
  type('dark');
  await waitFor(() => expect(titles()[0]).toBe('Light or dark'));
  box().focus();
  key('Enter');
  await waitFor(() => expect(active().closest('fieldset')?.querySelector('legend')?.textContent).toBe('Light or dark'));
  expect(location.hash).toBe('#look/theme');
  expect(active().closest<HTMLElement>('fieldset')?.dataset.found).toBe('');
  expect(results()).toEqual([]);
  active().blur();
  expect(document.querySelector('[data-found]')).toBeNull();
});

test('arrows walk through what was found, and Escape ends the search', async () => {
  show();
  type('export');
  await waitFor(() => expect(results().length).toBeGreaterThan(2));
  box().focus();
  key('ArrowDown');
  expect(active()).toBe(results()[0]);
  key('ArrowDown');
  expect(active()).toBe(results()[1]);
  key('ArrowUp');
  key('ArrowUp');
  expect(active()).toBe(box());
  key('ArrowDown');
  key('Escape');
  expect(active()).toBe(box());
  expect(results()).toEqual([]);
  expect(screen.getByRole('link', { name: 'Times' })).toBeTruthy();
});

test('a link leads there too, again and again', async () => {
  show();
  for (const _ of [1, 2]) {
    type('active for');
    await waitFor(() => expect(titles()[0]).toBe('You count as active for'));
    fireEvent.click(results()[0] as HTMLAnchorElement);
    await waitFor(() => expect(active()).toBe(screen.getByLabelText('You count as active for')));
    active().blur();
  }
});

test('where nothing is found it says so, and one press shows all parts again', async () => {
  show();
  type('zzzz');
  await waitFor(() => expect(text()).toContain('Nothing here goes by these words.'));
  fireEvent.click(screen.getByRole('button', { name: 'Show all parts' }));
  expect(active()).toBe(box());
  expect(screen.getByRole('link', { name: 'Times' })).toBeTruthy();
});

test('words that nobody translated yet, and those of a script without capitals, are found as they stand', async () => {
  await useLanguage(['en'], '?pseudo=rtl');
  show();
  const title = placesOfOptions().find(({ id }) => id === 'dayStart')?.title ?? '';
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: title.slice(0, -1) } });
  await waitFor(() => expect(titles()[0]).toBe(title));
});

/** What stands only where something else is so. */
const SOMETIMES = [
  'posts',
  'profiles',
  'when',
  'seconds',
  'still',
  'reason',
  'leave',
  'length',
  'hours',
  'firmness',
  'today',
  'rest',
  'cools',
];

test('whatever can be found is there: the focus goes to it, and it bears those words', async () => {
  show(['instagram', 'x']);
  const there = placesOfOptions().filter(({ id }) => id && !SOMETIMES.includes(id));
  expect(there.length).toBeGreaterThan(40);
  for (const place of there) {
    go(hashOf(place));
    await waitFor(() => expect(active() !== document.body && active().tagName !== 'H1', hashOf(place)).toBe(true));
    const words = document.querySelector('[data-found]')?.textContent;
    expect(
      [place.title, place.instead].some((one) => one && words?.includes(one)),
      hashOf(place),
    ).toBe(true);
  }
});
