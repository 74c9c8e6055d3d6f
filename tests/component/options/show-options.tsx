/** The options as tests show them: over settings that really change, with files that are there at once. */
import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { Actions } from '../../../entrypoints/options/actions.ts';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { useHash } from '../../../entrypoints/options/use-hash.ts';
import { NONE_PICKED } from '../../../lib/networks/picked.ts';
import { type Settings, settingsSchema } from '../../../lib/store/settings.ts';
import type { LostWithCopy } from '../../../lib/store/status.ts';

export const NOW = Date.parse('2026-11-24T10:00:00Z');
/** What is chosen now, once options are shown. */
export let settings: Settings;
/** As the browser says it where a permission was given back. */
export let turnOff: (id: string) => void;

/** Options over settings that really change, as the page has them. */
export const show = (on: string[] = [], start: Partial<Settings> = {}, granted = true, lost?: LostWithCopy) => {
  let turn: (is: Settings) => void = () => {};
  settings = { ...settingsSchema.parse({}), ...start };
  const actions = {
    ask: vi.fn(async () => granted),
    drop: vi.fn(async (id: string) => ({ ...NONE_PICKED, networks: [id] })),
    dropHost: vi.fn(async () => {}),
    set: vi.fn(async (change: Partial<Settings>) => {
      settings = { ...settings, ...change };
      turn(settings);
      return settings;
    }),
    now: () => NOW,
    eraseEverything: vi.fn(async () => {
      settings = settingsSchema.parse({ erasedAt: NOW });
      turn(settings);
    }),
    setWeekMessage: vi.fn(async (_: boolean) => granted),
    data: dataOf(),
  };
  history.replaceState(null, '', location.pathname);
  function Page() {
    const at = useHash();
    const [is, set] = useState(settings);
    const [now, setNow] = useState(on);
    turnOff = (id) => setNow(now.filter((one) => one !== id));
    turn = set;
    return <Options at={at} state={{ settings: is, on: now, lost }} actions={actions as unknown as Actions} />;
  }
  render(<Page />);
  return actions;
};
/** Files that are written and read at once, as a test says. */
const dataOf = () => ({
  save: vi.fn(async () => {}),
  read: vi.fn(async (..._: unknown[]): Promise<unknown> => ({})),
  take: vi.fn(async (..._: unknown[]) => {}),
  stop: vi.fn(),
  watchCopies: vi.fn((onDays: (days: string[]) => void) => {
    onDays(['2026-11-23']);
    return () => {};
  }),
  copy: vi.fn(async () => new Blob(['copy'])),
  lostCopy: vi.fn(async () => new Blob(['lost'])),
  letLostGo: vi.fn(async () => {}),
  eraseCopies: vi.fn(async () => {}),
  listNetworks: vi.fn(async () => ['instagram', 'x']),
  eraseNetwork: vi.fn(async () => ({ cut: 'act-1' })),
  undo: vi.fn(async () => {}),
  dayOf: () => '2026-11-20',
});
/** Goes to a view by the list of views, where it is not on screen. */
export function part(name: string) {
  const link = screen.getByRole('link', { name });
  if (link.getAttribute('aria-current') !== 'page') go(link.getAttribute('href') ?? '');
  return within(screen.getByRole('region', { name }));
}
export const go = (hash: string) =>
  act(() => {
    history.replaceState(null, '', hash || location.pathname); // happy-dom says it later by itself
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
export const text = () => document.body.textContent ?? '';

/** As a person does it: what they press has the focus. */
export const press = (button: HTMLElement) => {
  button.focus();
  fireEvent.click(button);
};
export const focused = () => document.activeElement?.textContent ?? '';
