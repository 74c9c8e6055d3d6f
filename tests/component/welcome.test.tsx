// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Welcome } from '../../entrypoints/welcome/Welcome.tsx';
import { useLanguage } from '../../lib/i18n/index.ts';
import { NONE_PICKED, type Picked } from '../../lib/networks/picked.ts';

const show = (on: string[] = [], granted = true) => {
  const ask = vi.fn(async (_: Picked) => granted);
  const drop = vi.fn(async (_: string) => undefined);
  const { rerender } = render(<Welcome on={on} ask={ask} drop={drop} />);
  return { ask, drop, nowOn: (ids: string[]) => rerender(<Welcome on={ids} ask={ask} drop={drop} />) };
};
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
  fireEvent.keyDown(screen.getByLabelText(label), { key: 'Enter' });
};
const text = () => document.body.textContent ?? '';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

test('it says what it is before it asks for anything', () => {
  show();
  for (const line of ['made for adults', 'not health care', 'Nothing leaves this browser', 'Talk to someone'])
    expect(text()).toContain(line);
});

test('nothing is picked for a person, and tier 2 is one press further', () => {
  show();
  const names = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').some(({ checked }) => checked)).toBe(false);
  expect(names()).toContain('Instagram');
  expect(names()).not.toContain('Twitch');
  press('More networks');
  expect(names()).toContain('Twitch');
});

test('the browser is asked once, in the press itself, for exactly what was picked', async () => {
  const { ask, nowOn } = show();
  tick('Instagram');
  tick('YouTube');
  tick('YouTube');
  press('My Mastodon server');
  type('The name of your server', '@me@social.example');
  press('Another site');
  type('The name of the site', 'https://news.example.org/front?page=1');
  expect(text()).toContain('Your browser will ask once, for Instagram, social.example and news.example.org.');
  press('Notice these');
  expect(ask.mock.calls).toEqual([
    [{ ...NONE_PICKED, networks: ['instagram'], mastodon: ['social.example'], sites: ['news.example.org'] }],
  ]);
  nowOn(['instagram', 'mastodon', 'site:news.example.org']);
  await waitFor(() => expect(text()).toContain('Enough now notices Instagram, Mastodon and news.example.org.'));
});

test('a whole site counts as one feed, and the page says so, and a known network keeps its own rules', () => {
  show();
  press('Another site');
  expect(text()).toContain('The whole site counts as one feed.');
  type('The name of the site', 'https://www.reddit.com/r/all');
  expect(text()).toContain('This is Reddit, so it is picked above');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Reddit' }).checked).toBe(true);
  type('The name of the site', 'not a site');
  expect(screen.getByRole('alert').textContent).toContain('does not look like the name of a site');
});

test('a site that is for messages is not offered, and the page says so', () => {
  const { ask } = show();
  press('Another site');
  for (const [typed, name] of [
    ['web.whatsapp.com', 'WhatsApp'],
    ['https://web.telegram.org/k/', 'Telegram'],
    ['discord', 'Discord'],
  ] as const) {
    type('The name of the site', typed);
    expect(screen.getByRole('alert').textContent).toContain(`${name} is for messages.`);
  }
  expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
  expect(ask).not.toHaveBeenCalled();
});

test('a no of the browser is fine: the page says so, and the choice stays for another press', async () => {
  const { ask } = show([], false);
  tick('Instagram');
  press('Notice these');
  await waitFor(() => expect(text()).toContain('Your browser did not allow it, so nothing is noted.'));
  press('Notice these');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('skipping is as near as picking, and the way back is there', () => {
  const { ask } = show();
  press('Skip for now');
  expect(text()).toContain('Nothing is picked. That is fine.');
  expect(ask).not.toHaveBeenCalled();
  press('Pick feeds');
  expect(screen.getByRole('checkbox', { name: 'Instagram' })).toBeTruthy();
});

test('whoever comes back finds what is on, and a network that is unticked is dropped', async () => {
  const { ask, drop } = show(['instagram', 'x']);
  tick('X (Twitter)');
  press('Notice these');
  await waitFor(() => expect(drop.mock.calls).toEqual([['x']]));
  expect(ask).toHaveBeenCalledWith(NONE_PICKED);
});
