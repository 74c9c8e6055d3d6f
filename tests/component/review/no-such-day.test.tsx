// @vitest-environment happy-dom
// An address may be typed by hand: a day that is none leads to what stands there without one.
import 'fake-indexeddb/auto';
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { View as Ledger } from '../../../entrypoints/review/Ledger.tsx';
import { View as Week } from '../../../entrypoints/review/Week.tsx';
import { useLanguage } from '../../../lib/i18n/index.ts';

vi.mock('../../../lib/pages/watch-networks-on.ts', () => ({
  watchNetworksOn: (on: (ids: string[]) => void) => on([]),
}));

beforeEach(() => useLanguage(['en']));
afterEach(cleanup);

/** What is read at this address, once all of it is there. */
async function read(View: typeof Week, at: string, last: string): Promise<string> {
  render(<View at={at} />);
  await waitFor(() => expect(document.body.textContent).toContain(last));
  const text = document.body.textContent ?? '';
  cleanup();
  return text;
}

test.each([
  ['week', Week, 'Stop weekly notes'],
  ['ledger', Ledger, 'Nothing is noted'],
] as const)('#%s stands where it stands without a day', async (_, View, last) => {
  const plain = await read(View, '', last);
  for (const at of ['2026-02-30', '2026-02-29', '2026-13-01', 'soon']) expect(await read(View, at, last)).toBe(plain);
  expect(await read(View, '2001-02-28', last)).not.toBe(plain);
});
