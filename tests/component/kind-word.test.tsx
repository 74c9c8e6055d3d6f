// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { View } from '../../entrypoints/break/Breaks.tsx';
import { loadKindWords } from '../../lib/content/index.ts';
import { useLanguage } from '../../lib/i18n/index.ts';
import type { Database } from '../../lib/store/database.ts';
import { type Settings, settingsSchema } from '../../lib/store/settings.ts';
import { chose, NOW, press, show, VISIT } from './show-popup.tsx';

await useLanguage(['en-GB']);
const ours = (await loadKindWords()).map(({ text }) => text);
afterEach(cleanup);

const open = (chosen: Partial<Settings>) => {
  render(<View at="" settings={{ ...settingsSchema.parse({}), ...chosen }} set={() => {}} db={{} as Database} />);
};
const kindLine = () => document.querySelector('.kind-word')?.textContent;

test('on a hard day the list of breaks has one kind word above it', async () => {
  open({ hardUntil: Date.now() + 60_000 });
  await waitFor(() => expect(ours).toContain(kindLine()));
});

test('words of the person, from their own door, come before ours', async () => {
  const doors = { reddit: { when: 'always', still: 'words', words: 'Tea first.' } } as unknown as Settings['doors'];
  open({ hardUntil: Date.now() + 60_000, doors });
  await waitFor(() => expect(kindLine()).toBe('Tea first.'));
});

test('on another day the list stands without one', async () => {
  open({ hardUntil: 0 });
  await loadKindWords();
  await new Promise((done) => setTimeout(done));
  expect(kindLine()).toBeUndefined();
});

test('on a hard day the popup has a row that leads to it, and on another day none', async () => {
  show(VISIT);
  expect(screen.queryByRole('button', { name: 'A kind word' })).toBeNull();
  cleanup();
  show({ ...VISIT, settings: chose({ hardUntil: NOW + 1 }) });
  press('A kind word');
  await screen.findByRole('heading', { name: 'A kind word' });
  await waitFor(() => expect(ours).toContain(kindLine()));
});
