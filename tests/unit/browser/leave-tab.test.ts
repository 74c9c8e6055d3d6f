// Leave by the way back: what the page does not answer is no reason to close it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leave } from '../../../lib/browser/leave-tab.ts';

const removed = vi.fn(async () => {});
/** what the page says of having been asked to go; an Error: it cannot be reached */
let asked: boolean | undefined | Error;
let url: string;

beforeEach(() => {
  vi.useFakeTimers();
  removed.mockClear();
  url = 'https://feed.example/';
  Object.assign(fakeBrowser, {
    scripting: {
      async executeScript({ func }: { func: () => unknown }) {
        if (asked instanceof Error) throw asked;
        return [{ result: func.name === 'wasAskedToGo' ? asked : undefined }];
      },
    },
  });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: 7, windowId: 1, url, status: 'complete' }),
    query: async () => [{}, {}],
    goBack: async () => {},
    remove: removed,
  });
});
afterEach(() => void vi.useRealTimers());

async function goesBack(): Promise<number> {
  const gone = leave(7, { to: 'back' }, 'instagram');
  await vi.advanceTimersByTimeAsync(1_000);
  await gone;
  return removed.mock.calls.length;
}

test('where there is no way back it closes: the page says that nothing asked it to go', async () => {
  asked = false;
  expect(await goesBack()).toBe(1);
});

test.each([
  ['asked "Stay?" and was told to', true],
  ['is another one by now', undefined],
  ['cannot be reached', new Error('Frame was removed.')],
])('a page that %s is left alone', async (_, says) => {
  asked = says;
  expect(await goesBack()).toBe(0);
});

test('a page that has gone back is left where it is', async () => {
  asked = false;
  Object.assign(fakeBrowser.tabs, {
    goBack: async () => {
      url = 'https://before.example/';
    },
  });
  expect(await goesBack()).toBe(0);
});

test('Chrome refuses where there is no way back: it closes', async () => {
  asked = false;
  Object.assign(fakeBrowser.tabs, {
    goBack: async () => {
      throw new Error('Cannot find a next page in history.');
    },
  });
  expect(await goesBack()).toBe(1);
});
