// @vitest-environment happy-dom
// "Count this page otherwise": what Enough takes a page for, a person's own word on it, and the way back.
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composeReport } from '../../entrypoints/popup/report.ts';
import type { PopupState } from '../../entrypoints/popup/state.ts';
import { pageKindOf } from '../../lib/corrections/apply.ts';
import { useLanguage } from '../../lib/i18n/index.ts';
import { settingsSchema } from '../../lib/store/settings.ts';
import { chose, heading, NOW, press, show, state, text, VISIT } from './show-popup.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

function pageAt(address: string): Partial<PopupState> {
  const page = pageKindOf(new URL(`https://${address}`), settingsSchema.parse({}));
  return { ever: true, on: ['linkedin'], page, place: page?.place ?? null };
}

async function openAt(address: string) {
  const pressed = show(pageAt(address));
  press(/^LinkedIn/);
  await screen.findByRole('button', { name: 'Count this page otherwise' });
  press('Count this page otherwise');
  return pressed;
}
const choices = () =>
  screen
    .getAllByRole('button')
    .filter((button) => button.hasAttribute('aria-pressed'))
    .map((button) => `${button.textContent}${button.getAttribute('aria-pressed') === 'true' ? ' *' : ''}`);

test('a person reads what the page is taken for, and says what it is, for pages of its kind', async () => {
  const pressed = await openAt('www.linkedin.com/feed/somethingnew/?x=secret');
  expect(heading()).toBe('Enough counts nothing on this page.');
  expect(text()).toContain('For pages like linkedin.com/feed/…');
  expect(choices()).toEqual([
    ...['A feed', 'Short videos', 'Stories', 'Explore', 'Messages', 'A post'],
    'Nothing that counts *',
  ]);
  press('A feed');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('For pages like linkedin.com/feed/…'));
  expect(text()).toContain('Earlier time stays as it was.');
  expect(pressed.countAs).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ pattern: { host: 'linkedin.com', path: ['feed', ''] } }),
    'feed',
  );
  expect(document.activeElement?.getAttribute('role')).toBe('status');
});

test('it is undone in one press', async () => {
  const undo = vi.fn(async () => {});
  const pressed = await openAt('www.linkedin.com/feed/somethingnew/');
  pressed.countAs.mockResolvedValueOnce(undo);
  press('A feed');
  await screen.findByRole('button', { name: 'Undo' });
  press('Undo');
  await waitFor(() => expect(undo).toHaveBeenCalledOnce());
});

test.each([
  ['www.linkedin.com/messaging/thread/2/', 'These are messages. They are never counted.'],
  ['www.linkedin.com/login', 'This is a private place. It is never counted.'],
])('%s is private and offers nothing else', async (address, line) => {
  await openAt(address);
  expect(heading()).toBe(line);
  expect(choices()).toEqual([]);
});

test('on a site that was added whole a person can point at a post, unless it is a server whose posts are known', async () => {
  const { point } = await openOn(null);
  press('Point at a post');
  expect(point).toHaveBeenCalledWith(expect.anything(), 'post');
  cleanup();
  await openOn('lemmy');
  await screen.findByRole('button', { name: /Lemmy/ });
  expect(screen.queryByRole('button', { name: 'Point at a post' })).toBeNull();
});

/** The popup's screen on a page of a site that was added whole, which runs on this software. */
async function openOn(software: 'lemmy' | null) {
  const settings = chose({ sites: ['cats.example'] });
  const page = pageKindOf(new URL('https://cats.example/'), settings);
  const pressed = show({ ever: true, on: ['site:cats.example'], settings, page, place: page?.place ?? null });
  pressed.findSoftware.mockResolvedValue(software);
  press(/^cats\.example/);
  await screen.findByRole('button', { name: 'Count this page otherwise' });
  press('Count this page otherwise');
  await waitFor(() => expect(pressed.findSoftware).toHaveBeenCalled());
  return pressed;
}

test('a site that turns out to be a server of a network is counted as one in one press, and taken back in another', async () => {
  const undo = vi.fn(async () => {});
  const pressed = await openOn('lemmy');
  pressed.countAsServer.mockResolvedValueOnce(undo);
  press(await screen.findByText('Count cats.example as Lemmy').then((row) => row.textContent ?? ''));
  await waitFor(() => expect(text()).toContain('cats.example counts as Lemmy now.'));
  expect(pressed.countAsServer).toHaveBeenCalledExactlyOnceWith('cats.example', 'lemmy');
  press('Undo');
  await waitFor(() => expect(undo).toHaveBeenCalledOnce());
});

test('where the software is none that we know, or nobody can ask, nothing is offered', async () => {
  await openOn(null);
  expect(text()).toContain('For pages like cats.example/');
  expect(text()).not.toContain('Count cats.example as');
});

test('facts that are out of date are said once, with the way to put them right', async () => {
  const pressed = show({ ...VISIT, ...pageAt('www.linkedin.com/feed/'), stale: true });
  expect(text()).toContain('Enough finds no posts on LinkedIn now, so times are less exact.');
  await waitFor(() => expect(pressed.saidStale).toHaveBeenCalledOnce());
  press('Count this page otherwise');
  await waitFor(() => expect(heading()).toBe('Enough takes this page for a feed.'));
});

test('the report names what was corrected on that site, and no host of a site that was added', () => {
  const corrections = [
    { network: 'site:secret.example', host: 'secret.example', path: ['inbox', ''], surface: 'messages', at: NOW },
    { network: 'linkedin', host: 'linkedin.com', path: ['feed', ''], surface: 'feed', at: NOW },
  ];
  const words = composeReport(
    {
      ...state({ settings: chose({ corrections }) }),
      place: { network: 'site:secret.example', surface: 'feed' },
    },
    '0.1.0',
    'Firefox/153.0',
  );
  expect(words).toContain('corrected: /inbox/… is messages');
  expect(words).not.toMatch(/secret|linkedin/);
});
