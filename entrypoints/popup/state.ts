/** What the popup shows, read as it changes: the ledger by liveQuery, settings, status, what is granted, and the tab in front. */
import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { networksOn } from '../../lib/browser/networks-on.ts';
import { now } from '../../lib/clock/index.ts';
import { type PageKind, pageKindOf } from '../../lib/corrections/apply.ts';
import { pickedIds } from '../../lib/networks/picked.ts';
import type { Place } from '../../lib/networks/types.ts';
import { isStale, type KeptMismatch } from '../../lib/rules/mismatch.ts';
import type { SoftMismatch } from '../../lib/soften/standing.ts';
import type { Database } from '../../lib/store/database.ts';
import { type PopupLedger, readPopupLedger } from '../../lib/store/ledger/popup-query.ts';
import { getSettings, personDay, type Settings, watchSettings } from '../../lib/store/settings.ts';
import { getStatus, type Status, watchStatus } from '../../lib/store/status.ts';
import { zoneHere } from '../../lib/time/zone.ts';

export interface PopupState
  extends Omit<PopupLedger, 'late' | 'week' | 'look' | 'ask'>,
    Partial<Pick<PopupLedger, 'week' | 'look' | 'ask'>> {
  /** epoch ms */
  now: number;
  zone: string;
  settings: Settings;
  failingSince: number;
  /** the ledger cannot be read */
  unread?: true | undefined;
  aside: Status['aside'];
  lost?: Status['lost'];
  /** ids of networks that are on */
  on: string[];
  /** ids of networks that Enough noted of late, or that the person named, and cannot see now */
  missing: string[];
  tabId?: number;
  /** what is in front, where Enough can see it */
  place: Place | null;
  /** the same, as a person may correct it */
  page?: PageKind | null;
  /** which facts of the network in front failed, if its site seems to have changed */
  mismatch?: KeptMismatch | undefined;
  /** where softenings stopped fitting a network's pages */
  softMismatches?: readonly SoftMismatch[];
  /** these facts are out of date, and no popup before this one said so */
  stale?: boolean;
}

const TICK_MS = 20_000;

/** Hands out the state as soon as it is known, and again at each change. @returns how to stop */
export async function watchPopupState(db: Database, onState: (state: PopupState) => void): Promise<() => void> {
  const [settings, status, tab] = await Promise.all([getSettings(), getStatus(), findTabInFront()]);
  const state: PopupState = {
    now: now(),
    zone: zoneHere(),
    settings,
    failingSince: status.failingSince,
    aside: status.aside,
    lost: status.lost,
    on: [],
    missing: [],
    tabId: tab?.id,
    place: null,
    visit: null,
    today: [],
    ever: false,
    trial: null,
  };
  let subscription: { unsubscribe(): void } | undefined;
  let ledgerRead = false;

  const followLedger = () => {
    subscription?.unsubscribe();
    subscription = liveQuery(() => readLedger(db, state)).subscribe({
      next: (found) => {
        ledgerRead = true;
        state.unread = undefined;
        update(found);
      },
      error: onUnread,
    });
  };
  const onUnread = () => {
    ledgerRead = true;
    update({ failingSince: state.failingSince || now(), unread: true });
  };
  /** Nothing is said before the ledger was read: a wrong first line would be worse than a short wait. */
  const update = (change: Partial<PopupState>) => {
    Object.assign(state, { now: now() }, change);
    if (ledgerRead) onState({ ...state });
  };

  async function refreshNetworks(): Promise<void> {
    const on = await networksOn(state.settings);
    state.on = on.map(({ id }) => id);
    const page = tab?.url ? pageKindOf(new URL(tab.url), state.settings) : null;
    state.page = page && state.on.includes(page.place.network) ? page : null;
    state.place = state.page?.place ?? null;
    followLedger();
  }

  const isHere = ({ network, surface }: KeptMismatch) =>
    network === state.place?.network && surface === state.place.surface;
  const saidBefore = status.mismatches.filter(({ said }) => said);
  const applyStatus = (status: Status) => {
    const mismatch = status.mismatches.find(isHere);
    const stale = !!mismatch && isStale(mismatch) && !saidBefore.some(isHere);
    update({ ...status, lost: status.lost, mismatch, stale });
  };
  await refreshNetworks();
  applyStatus(status);
  db.open().catch(onUnread); // Dexie's queries are silent about a database that does not open
  const stops = [
    watchStatus(applyStatus),
    watchSettings((changed) => {
      state.settings = changed;
      void refreshNetworks();
    }),
    () => subscription?.unsubscribe(),
  ];
  const refresh = () => void refreshNetworks();
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  const tick = setInterval(() => update({}), TICK_MS);
  return () => {
    for (const stop of stops) stop();
    browser.permissions.onAdded.removeListener(refresh);
    browser.permissions.onRemoved.removeListener(refresh);
    clearInterval(tick);
  };
}

/** Where the popup is itself a tab, as on a phone, the tab before it. */
async function findTabInFront() {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const own = browser.runtime.getURL('/');
  const front = tabs.find(({ active }) => active);
  if (!front?.url?.startsWith(own)) return front;
  return tabs
    .filter(({ url }) => !url?.startsWith(own))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

async function readLedger(db: Database, { settings, zone, on, place }: PopupState): Promise<Partial<PopupState>> {
  const front = { network: place?.network, languages: navigator.languages };
  const { late, ...seen } = await readPopupLedger(db, settings, personDay(settings, now(), zone), front);
  return { ...seen, missing: findMissing(settings, on, late) };
}

/** Networks that a person wants noted, by what they did, and that the browser does not let Enough see. */
function findMissing(settings: Settings, on: readonly string[], late: readonly string[]): string[] {
  const wanted = new Set([...late, ...pickedIds({ ...settings, networks: [] }), ...Object.keys(settings.doors)]);
  return [...wanted].filter((id) => !on.includes(id) && !settings.letGo.includes(id));
}
