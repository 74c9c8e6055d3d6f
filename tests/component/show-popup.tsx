/** The popup over a state of its own, as tests show it, and what a person presses and reads there. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Actions } from '../../entrypoints/popup/actions.ts';
import { Popup } from '../../entrypoints/popup/Popup.tsx';
import type { PopupState } from '../../entrypoints/popup/state.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import type { NamedNetwork } from '../../lib/networks/named-hosts.ts';
import { settingsSchema } from '../../lib/store/settings.ts';

export const NOW = Date.parse('2026-11-24T10:20:00Z');
export const minutesAgo = (minutes: number) => NOW - minutes * 60_000;

export const piece = (surface: Exposure['surface'], from: number, to: number, network = 'instagram'): Exposure => ({
  id: `${network}-${from}`,
  piece: 0,
  network,
  surface,
  why: 'active',
  zone: 'UTC',
  start: minutesAgo(from),
  end: minutesAgo(to),
  day: '2026-11-24',
  items: 4,
});

export const VISIT: Partial<PopupState> = {
  ever: true,
  on: ['instagram'],
  place: { network: 'instagram', surface: 'feed' },
  visit: { start: minutesAgo(20), seconds: 15 * 60, whys: ['active', 'video'] },
};

export const state = (change: Partial<PopupState> = {}): PopupState => ({
  now: NOW,
  zone: 'UTC',
  settings: settingsSchema.parse({}),
  failingSince: 0,
  aside: [],
  on: [],
  missing: [],
  place: null,
  visit: null,
  today: [],
  ever: false,
  trial: null,
  ...change,
});
export const chose = (change: object) => settingsSchema.parse(change);

const actions = () =>
  ({
    leave: vi.fn(async () => {}),
    stay: vi.fn(),
    beside: vi.fn(async () => {}),
    plan: vi.fn(async () => {}),
    pause: vi.fn(async () => {}),
    hardDay: vi.fn(async () => {}),
    more: vi.fn(async () => {}),
    rest: vi.fn(async () => {}),
    correct: vi.fn(async () => ({ cut: 'act-1' })),
    show: vi.fn(async () => {}),
    countAs: vi.fn(async () => async () => {}),
    findSoftware: vi.fn(async (): Promise<NamedNetwork['id'] | null> => null),
    countAsServer: vi.fn(async () => async () => {}),
    soften: vi.fn(async () => async () => {}),
    showHidden: vi.fn(async () => async () => {}),
    showAsUsual: vi.fn(async () => async () => {}),
    point: vi.fn(async () => {}),
    saidStale: vi.fn(async () => {}),
    passOverLook: vi.fn(async () => {}),
    copyReport: vi.fn(async () => {}),
    allow: vi.fn(async () => true),
    letGo: vi.fn(async () => {}),
    retry: vi.fn(async () => false),
    putAway: vi.fn(async () => {}),
    saveFeeling: vi.fn(async () => async () => {}),
  }) satisfies Actions;

export const show = (change?: Partial<PopupState>, others: Partial<Actions> = {}) => {
  const pressed = actions();
  render(<Popup state={state(change)} actions={{ ...pressed, ...others }} />);
  return pressed;
};
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const today = async () => {
  press(/^Today/);
  await screen.findByRole('button', { name: 'Back' });
};
export const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
/** Numbers and their units stand together by a space that does not break. */
export const text = () => document.body.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? '';
