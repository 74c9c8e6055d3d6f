// @vitest-environment happy-dom
/** Keys in the options: as the browser has them, and one press from where it lets a person change them. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Keys } from '../../entrypoints/options/Keys.tsx';
import { useLanguage } from '../../lib/i18n/index.ts';

const LEAVE = { name: 'leave', description: 'Leave the feed in this tab', shortcut: 'Alt+Shift+L' };
const create = vi.fn(async (_: { url: string }) => ({}));
let all: object[] = [];

beforeEach(() => {
  useLanguage(['en']);
  all = [{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' }, LEAVE];
  create.mockClear();
  Object.assign(fakeBrowser, { commands: { getAll: async () => all } });
  Object.assign(fakeBrowser.tabs, { create });
});
afterEach(cleanup);

const lines = () =>
  screen.getAllByRole('term').map((one) => `${one.textContent}: ${one.nextElementSibling?.textContent}`);

test('each is named, with its key, and the popup’s own too', async () => {
  render(<Keys />);
  await screen.findByText('Alt+Shift+L');
  expect(lines()).toEqual(['Open Enough: Alt+Shift+O', 'Leave the feed in this tab: Alt+Shift+L']);
});

test('one that was taken by something else says so, and a change shows once the page is in front again', async () => {
  all = [{ ...LEAVE, shortcut: '' }];
  render(<Keys />);
  await screen.findByText('no key');
  all = [LEAVE];
  fireEvent.focus(window);
  await screen.findByText('Alt+Shift+L');
});

test('Chromium’s list of keys opens in a tab, Firefox’s by its own call', async () => {
  render(<Keys />);
  fireEvent.click(await screen.findByRole('button', { name: 'Change these keys' }));
  await waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' }));
  cleanup();
  create.mockClear();
  const openShortcutSettings = vi.fn(async () => {});
  Object.assign(fakeBrowser, { commands: { getAll: async () => all, openShortcutSettings } });
  render(<Keys />);
  fireEvent.click(await screen.findByRole('button', { name: 'Change these keys' }));
  await waitFor(() => expect(openShortcutSettings).toHaveBeenCalled());
  expect(create).not.toHaveBeenCalled();
});

test('where the browser does not open it, that is said, with where it is', async () => {
  create.mockRejectedValueOnce(new Error('no'));
  render(<Keys />);
  fireEvent.click(await screen.findByRole('button', { name: 'Change these keys' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Keyboard shortcuts');
});

test('a phone without keys shows nothing of them', () => {
  Object.assign(fakeBrowser, { commands: undefined });
  const { container } = render(<Keys />);
  expect(container.textContent).toBe('');
});
