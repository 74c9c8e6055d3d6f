/** The panel beside the page: by whichever call a browser has, within the press, and a tab where it has none. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasPanel, openPanel } from '../../../lib/browser/panel.ts';

const side = vi.fn(async (_: { windowId: number }) => {});
const bar = vi.fn(async () => {});
const opened = vi.fn(async (_: { url: string }) => ({}));

const browserHas = (has: object) =>
  Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined, ...has });
const CHROMIUM = { sidePanel: { open: side } };
const FIREFOX = { sidebarAction: { open: bar } };

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser.tabs, { create: opened });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 4 }) });
});

test('Chromium opens its side panel in the window that was pressed in, or in the one in front', async () => {
  browserHas(CHROMIUM);
  expect(hasPanel()).toBe(true);
  void openPanel(3);
  expect(side).toHaveBeenCalledWith({ windowId: 3 }); // within the press itself
  await openPanel();
  expect(side).toHaveBeenLastCalledWith({ windowId: 4 });
  expect(opened).not.toHaveBeenCalled();
});

test('Firefox opens its sidebar within the press itself', () => {
  browserHas(FIREFOX);
  expect(hasPanel()).toBe(true);
  void openPanel();
  expect(bar).toHaveBeenCalledOnce();
});

test.each([
  ['a phone, which has no panel', {}],
  ['a browser that refuses', { sidebarAction: { open: () => Promise.reject(new Error('no press')) } }],
])('on %s the thought opens in a tab', async (_, has) => {
  browserHas(has);
  await openPanel(3);
  expect(opened).toHaveBeenCalledWith({ url: expect.stringContaining('/break.html#thought') });
});

test('a phone is known to have none', () => {
  browserHas({});
  expect(hasPanel()).toBe(false);
});
