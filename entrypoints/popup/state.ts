/** What the popup shows, read as it changes: the ledger by liveQuery, settings, status, what is granted, and the tab in front. */
import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { networksOn } from '../../lib/browser/networks-on.ts';
import { now } from '../../lib/clock/index.ts';
import { classify } from '../../lib/networks/index.ts';
import type { Place } from '../../lib/networks/types.ts';
import type { Mismatch } from '../../lib/rules/mismatch.ts';
import type { Database } from '../../lib/store/database.ts';
import { type PopupLedger, readPopupLedger } from '../../lib/store/ledger/popup-query.ts';
import { getSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';
import { getStatus, type Status, watchStatus } from '../../lib/store/status.ts';
import { zoneHere } from '../../lib/time/zone.ts';

export interface PopupState extends Omit<PopupLedger, 'late' | 'week'>, Partial<Pick<PopupLedger, 'week'>> {
  /** epoch ms */
  now: number;
  zone: string;
  settings: Settings;
  failingSince: number;
  aside: Status['aside'];
  /** ids of networks that are on */
  on: string[];
  /** ids of networks that Enough noted of late, or that the person named, and cannot see now */
  missing: string[];
  tabId?: number;
  /** what is in front, where Enough can see it */
  place: Place | null;
  /** which facts of the network in front failed, if its site seems to have changed */
  mismatch?: Mismatch;
}

const TICK_MS = 20_000;

/** Says the state as soon as it is known, and again at each change. @returns how to stop */
export async function watch(db: Database, said: (state: PopupState) => void): Promise<() => void> {
  const [settings, status, tab] = await Promise.all([getSettings(), getStatus(), tabInFront()]);
  const state: PopupState = {
    now: now(),
    zone: zoneHere(),
    settings,
    failingSince: status.failingSince,
    aside: status.aside,
    on: [],
    missing: [],
    tabId: tab?.id,
    place: null,
    visit: null,
    today: [],
    ever: false,
    trial: null,
  };
  let query: { unsubscribe(): void } | undefined;
  let read = false;

  const follow = () => {
    query?.unsubscribe();
    query = liveQuery(() => readLedger(db, state)).subscribe({
      next: (found) => {
        read = true;
        say(found);
      },
      // a ledger that cannot be read is said as one that cannot be written
      error: () => {
        read = true;
        say({ failingSince: state.failingSince || now() });
      },
    });
  };
  /** Nothing is said before the ledger was read: a wrong first line would be worse than a short wait. */
  const say = (change: Partial<PopupState>) => {
    Object.assign(state, { now: now() }, change);
    if (read) said({ ...state });
  };

  async function look(): Promise<void> {
    const on = await networksOn(state.settings);
    state.on = on.map(({ id }) => id);
    state.place = tab?.url ? classify(new URL(tab.url), state.settings) : null;
    if (state.place && !state.on.includes(state.place.network)) state.place = null;
    follow();
  }

  const take = (status: Status) =>
    say({ ...status, mismatch: status.mismatches.find(({ network }) => network === state.place?.network) });
  await look();
  take(status);
  const stops = [
    watchStatus(take),
    watchSettings((changed) => {
      state.settings = changed;
      void look();
    }),
    () => query?.unsubscribe(),
  ];
  const again = () => void look();
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  const tick = setInterval(() => say({}), TICK_MS);
  return () => {
    for (const stop of stops) stop();
    browser.permissions.onAdded.removeListener(again);
    browser.permissions.onRemoved.removeListener(again);
    clearInterval(tick);
  };
}

/** Where the popup is itself a tab, as on a phone, the tab before it. */
async function tabInFront() {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const own = browser.runtime.getURL('/');
  const front = tabs.find(({ active }) => active);
  if (!front?.url?.startsWith(own)) return front;
  return tabs
    .filter(({ url }) => !url?.startsWith(own))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

async function readLedger(db: Database, { settings, zone, on, place }: PopupState): Promise<Partial<PopupState>> {
  const { late, ...seen } = await readPopupLedger(db, settings, now(), zone, place?.network, navigator.languages);
  return { ...seen, missing: missing(settings, on, late) };
}

/** Networks that a person wants noted, by what they did, and that the browser does not let Enough see. */
function missing(settings: Settings, on: readonly string[], late: readonly string[]): string[] {
  const wanted = new Set([
    ...late,
    ...(settings.mastodon.length ? ['mastodon'] : []),
    ...settings.sites.map((host) => `site:${host}`),
    ...Object.keys(settings.doors),
  ]);
  return [...wanted].filter((id) => !on.includes(id) && !settings.letGo.includes(id));
}
