// @vitest-environment happy-dom
// An address may be typed by hand: a day that is none leads to what stands there without one.
import 'fake-indexeddb/auto';
import { cleanup, render, waitFor } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ViewProps } from '../../../entrypoints/review/props.ts';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { openLedger } from '../../../lib/pages/ledger.ts';

vi.mock('../../../lib/pages/watch-networks-on.ts', () => ({
  watchNetworksOn: (on: (ids: string[]) => void) => on([]),
}));

beforeEach(async () => {
  await useLanguage(['en']);
  const start = Date.parse('2001-02-20T12:00:00Z');
  // no week is shown before the first day of which anything is known
  await openLedger().exposures.put({
    ...{ id: 'a', piece: 0, network: 'x', surface: 'feed', why: 'active', zone: 'UTC', items: 1 },
    ...{ start, end: start + 60_000, day: '2001-02-20' },
  });
});
afterEach(cleanup);

/** What is read at this address, once all of it is there. */
async function read(View: ComponentType<ViewProps>, at: string, last: string): Promise<string> {
  render(<View at={at} />);
  await waitFor(() => expect(document.body.textContent).toContain(last));
  const text = document.body.textContent ?? '';
  cleanup();
  return text;
}

test.each([
  ['week', () => import('../../../entrypoints/review/Week.tsx'), 'No feed is on right now.'],
  ['ledger', () => import('../../../entrypoints/review/Ledger.tsx'), 'Nothing is noted'],
] as const)('#%s stands where it stands without a day', async (_, load, last) => {
  const { View } = await load(); // a page begins to read as its file comes
  const plain = await read(View, '', last);
  for (const at of ['2026-02-30', '2026-02-29', '2026-13-01', 'soon']) expect(await read(View, at, last)).toBe(plain);
  expect(await read(View, '2001-02-28', last)).not.toBe(plain);
});
