/** What the popup shows, read as it changes: the ledger by liveQuery, settings, status, what is granted, and the tab in front. */
import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { networksOn } from '../../lib/background/networks-on.ts';
import { now } from '../../lib/clock/index.ts';
import type { Exposure, Visit, Why } from '../../lib/ledger/types.ts';
import { AWAY_MS } from '../../lib/ledger/visits.ts';
import type { Mismatch } from '../../lib/messages/protocol.ts';
import { classify } from '../../lib/networks/index.ts';
import type { Place } from '../../lib/networks/types.ts';
import { zoneNow } from '../../lib/pages/zone.ts';
import type { Arm } from '../../lib/review/trial/assign.ts';
import type { Database } from '../../lib/store/database.ts';
import { dayStartsOf, getSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';
import { getStatus, type Status, watchStatus } from '../../lib/store/status.ts';
import { standingNow, visitToAsk } from '../../lib/store/trials.ts';
import { completeWeek } from '../../lib/store/week-ready.ts';
import { type DayStart, dayOf } from '../../lib/time/day.ts';

/** The visit under way on the network in front. */
export interface VisitNow {
  /** epoch ms */
  start: number;
  /** seconds that counted so far */
  seconds: number;
  whys: Why[];
}

export interface PopupState {
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
  visit: VisitNow | null;
  /** which facts of the network in front failed, if its site seems to have changed */
  mismatch?: Mismatch;
  today: Exposure[];
  /** whether anything was ever noted */
  ever: boolean;
  /** a trial of "What helps me" that runs: whether today is quiet, and the visit that may be asked of */
  trial: { quiet: boolean; ask: Visit | null } | null;
  /** a week is complete, and its dot is wanted */
  week?: boolean;
}

const RECENT_MS = 7 * 86_400_000;
const TICK_MS = 20_000;

/** Says the state as soon as it is known, and again at each change. @returns how to stop */
export async function watch(db: Database, said: (state: PopupState) => void): Promise<() => void> {
  const [settings, status, tab] = await Promise.all([getSettings(), getStatus(), tabInFront()]);
  const state: PopupState = {
    now: now(),
    zone: zoneNow(),
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
  const at = now();
  const starts = dayStartsOf(settings);
  const day = dayOf(at, zone, starts);
  const [today, visits, any, sums, standing, week] = await Promise.all([
    db.exposures.where('day').equals(day).sortBy('start'),
    db.visits
      .where('end')
      .above(at - RECENT_MS)
      .toArray(),
    db.exposures.limit(1).count(),
    db.days.limit(1).count(),
    standingNow(db, day),
    settings.weekDot ? completeWeek(db, settings, at, zone, navigator.languages) : null,
  ]);
  const visit = visits.findLast(({ network, end }) => network === place?.network && end > at - AWAY_MS);
  const counted = visit
    ? await db.exposures
        .where('end')
        .above(visit.start)
        .and(({ network }) => network === visit.network)
        .toArray()
    : [];
  return {
    today,
    ever: any + sums > 0,
    trial: standing.is === 'on' ? await trialOf(db, standing.arm, settings, visits, zone, starts) : null,
    week: week !== null,
    missing: missing(settings, on, visits),
    visit: visit
      ? {
          start: visit.start,
          seconds: counted.reduce((sum, one) => sum + (one.end - Math.max(one.start, visit.start)) / 1000, 0),
          whys: [...new Set(counted.map(({ why }) => why))],
        }
      : null,
  };
}

async function trialOf(db: Database, arm: Arm, { dropped, hardUntil }: Settings, ...rest: WhenAsked) {
  const [visits, zone, starts] = rest;
  const quiet = arm === 'quiet';
  if (dropped.includes('checkin') || hardUntil > now()) return { quiet, ask: null };
  return { quiet, ask: await visitToAsk(db, visits, now(), zone, starts) };
}
type WhenAsked = [visits: Visit[], zone: string, starts: DayStart[]];

/** Networks that a person wants noted, by what they did, and that the browser does not let Enough see. */
function missing(settings: Settings, on: readonly string[], visits: readonly { network: string }[]): string[] {
  const wanted = new Set([
    ...visits.map(({ network }) => network),
    ...(settings.mastodon.length ? ['mastodon'] : []),
    ...settings.sites.map((host) => `site:${host}`),
    ...Object.keys(settings.doors),
  ]);
  return [...wanted].filter((id) => !on.includes(id) && !settings.letGo.includes(id));
}
