// @vitest-environment happy-dom
// Another language, chosen in the options: pages that are open speak it at once.
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { t, useLanguage } from '../../../lib/i18n/index.ts';
import { start } from '../../../lib/pages/start.ts';
import { changeSettings } from '../../../lib/store/settings.ts';
import { part, settings, show } from './show-options.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

test('the languages that there are can be chosen, each by its own name, and the browser’s is the way back', async () => {
  show();
  const look = part('Look');
  const row = look.getByLabelText<HTMLSelectElement>('Language');
  expect([...row.options].map(({ text, lang }) => [text, lang])).toEqual([
    ['Same as my browser', ''],
    ['English', 'en'],
    ['العربية (مصر)', 'ar-EG'], // the one that nobody speaks
  ]);
  expect(row.value).toBe('');
  fireEvent.change(row, { target: { value: 'rtl' } });
  await waitFor(() => expect(settings.language).toBe('rtl'));
  fireEvent.click(await look.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings.language).toBe(''));
});

test('a language that this version does not have is shown as the browser’s', () => {
  show([], { language: 'of-a-newer-version' });
  expect(part('Look').getByLabelText<HTMLSelectElement>('Language').value).toBe('');
});

/** Takes nothing from outside, so nothing but another language draws it again. */
const Inner = () => <p>{t('common.help')}</p>;

test('an open page follows at once, there and back: words, direction and title', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  history.replaceState(null, '', '/help.html');
  await act(() =>
    start(() => (
      <main>
        <Inner />
      </main>
    )),
  );
  const read = () => [document.querySelector('main')?.textContent, document.title, document.documentElement.dir];
  expect(read()).toEqual(['Talk to someone', 'Talk to someone', 'ltr']);
  await changeSettings({ language: 'rtl' });
  const none = expect.not.stringMatching(/[a-z]/i);
  await waitFor(() => expect(read()).toEqual([none, none, 'rtl']));
  await changeSettings({ language: '' });
  await waitFor(() => expect(read()).toEqual(['Talk to someone', 'Talk to someone', 'ltr']));
});
