// @vitest-environment happy-dom
// Something to hold on to from the popup: a break runs after two presses, from the first view and from each further screen.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useLanguage } from '../../lib/i18n/index.ts';
import { press, show, VISIT } from './show-popup.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

const runs = () => waitFor(() => expect(document.querySelector('.player')).toBeTruthy());
const startFirst = async () => {
  await screen.findByRole('heading', { name: 'A short break' });
  fireEvent.click(document.querySelector('.rows .row') as HTMLElement);
  await runs();
};

test('the row of the first view leads to the breaks, and a press there starts one', async () => {
  show(VISIT);
  press('Take a short break');
  await startFirst();
});

test.each([
  ['I notice a thought', []],
  [/^Today/, []],
  ['Instagram', []],
  ['Instagram', [/^Leave Instagram alone/]],
  ['Instagram', [/^A limit here/]],
  ['Instagram', ['Count this page otherwise']],
  ['More', []],
])('so does the foot of each further screen: %s %j', async (row, further) => {
  show(VISIT);
  press(row);
  for (const name of further) fireEvent.click(await screen.findByRole('button', { name }));
  fireEvent.click(await screen.findByRole('button', { name: 'A break' }));
  await startFirst();
  press('Back');
  await screen.findByRole('heading', { name: 'A short break' });
  press('Back');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Take a short break'));
});
