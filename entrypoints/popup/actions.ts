/** What the popup's presses do. */
import { browser } from 'wxt/browser';
import { ask } from '../../lib/browser/grants.ts';
import { leave } from '../../lib/browser/leave-tab.ts';
import { hasPanel, openPanel } from '../../lib/browser/panel.ts';
import { softwareIn } from '../../lib/browser/software.ts';
import { now } from '../../lib/clock/index.ts';
import { isOf, type PageKind, withCorrection } from '../../lib/corrections/apply.ts';
import type { Choice } from '../../lib/corrections/types.ts';
import type { Visit } from '../../lib/ledger/types.ts';
import { UNTIL_WOKEN } from '../../lib/limits/types.ts';
import { send } from '../../lib/messages/bus.ts';
import type { PointsFor } from '../../lib/messages/protocol.ts';
import { asServer } from '../../lib/networks/as-server.ts';
import type { NamedNetwork } from '../../lib/networks/named-hosts.ts';
import { pickOf } from '../../lib/networks/picked.ts';
import type { Place } from '../../lib/networks/types.ts';
import { doorOf } from '../../lib/nudges/door-settings.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { showAsUsual, showHidden, soften } from '../../lib/pages/soften.ts';
import type { CheckIn } from '../../lib/review/week/types.ts';
import type { Correction } from '../../lib/rules/correction.ts';
import { withRest } from '../../lib/rules/rest.ts';
import { putFelt, putSkipped } from '../../lib/store/personal/trials.ts';
import { changeSettings, getSettings, personDay } from '../../lib/store/settings.ts';
import { changeStatus } from '../../lib/store/status.ts';
import { dayAround } from '../../lib/time/day.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { composeReport } from './report.ts';
import type { PopupState } from './state.ts';

const db = openLedger();
const QUARTER_MS = 15 * 60_000;

/** @returns what the view calls; each that can fail throws an Error in plain words */
export const actions = {
  /** Acts at once, and goes where the person chose for this network: without a choice the tab closes. */
  async leave({ tabId, place, settings }: PopupState): Promise<void> {
    if (tabId !== undefined && place) await leave(tabId, doorOf(settings.doors, place.network).leave, place.network);
    window.close();
  },
  stay: (): void => window.close(),
  /** Opens the panel beside the page; none on a phone. */
  beside: hasPanel() ? (): Promise<void> => openPanel().then(() => window.close()) : undefined,
  plan: (network: string, seconds?: number): Promise<void> => send('plan', { network, seconds }),
  async pause(until: 'soon' | 'tomorrow' | null): Promise<void> {
    const at = now();
    const [, end] = dayAround(personDay(await getSettings(), at, zoneHere()));
    await send('pause', until && (until === 'soon' ? at + QUARTER_MS : end));
  },
  /** Leaves one network alone, until the person's next day or until they say; null: it is noted again. */
  async rest(network: string, until: 'tomorrow' | 'woken' | null): Promise<void> {
    const [since, chosen] = [now(), await getSettings()];
    const [, tomorrow] = dayAround(personDay(chosen, since, zoneHere()));
    const rest = until && { since, until: until === 'tomorrow' ? tomorrow : UNTIL_WOKEN };
    await changeSettings({ rests: withRest(chosen.rests, network, rest, since) });
  },
  hardDay: (on: boolean): Promise<void> => send('hardDay', on),
  /** @param limits ids @param seconds null: for the rest of the day */
  more: (limits: string[], seconds: number | null): Promise<unknown> => send('more', { limits, seconds }),
  correct: (correction: Correction): Promise<{ cut?: string }> => send('correct', correction),
  /** Says what pages like the one in front are. @returns how to take it back */
  async countAs(page: PageKind, surface: Choice): Promise<() => Promise<unknown>> {
    const { corrections } = await getSettings();
    const isSame = isOf(page.place.network, page.pattern);
    const before = corrections.filter(isSame);
    await changeSettings({ corrections: withCorrection(corrections, page, surface, now()) });
    return async () => {
      const others = (await getSettings()).corrections.filter((one) => !isSame(one));
      await changeSettings({ corrections: [...others, ...before] });
    };
  },
  /** On what software the site in front runs, where a person added it whole. */
  findSoftware: async ({ tabId, place }: PopupState): Promise<NamedNetwork['id'] | null> =>
    tabId !== undefined && place?.network.startsWith('site:') ? softwareIn(tabId) : null,
  /** A site that was added whole is a server of this network from now on. @returns how to take it back */
  async countAsServer(host: string, network: NamedNetwork['id']): Promise<() => Promise<unknown>> {
    const before = await getSettings();
    const change = asServer(before, host, network);
    await changeSettings(change);
    return () => changeSettings(Object.fromEntries(Object.keys(change).map((key) => [key, before[key]])));
  },
  soften,
  showAsUsual,
  showHidden,
  /** The person points at a post in the tab in front, which the popup stands before. */
  async point({ tabId }: PopupState, to: PointsFor): Promise<void> {
    if (tabId === undefined) return;
    await send('point', { tabId, to });
    window.close();
  },
  /** That a site has changed is said once. */
  saidStale: ({ network, surface }: Place): Promise<void> =>
    changeStatus(({ mismatches }) => ({
      mismatches: mismatches.map((one) =>
        one.network === network && one.surface === surface ? { ...one, said: one.said ?? now() } : one,
      ),
    })),
  show: (change: { numbers: boolean } | { exact: boolean }): Promise<unknown> => changeSettings(change),
  copyReport: (state: PopupState): Promise<void> =>
    navigator.clipboard.writeText(composeReport(state, browser.runtime.getManifest().version, navigator.userAgent)),
  /** Asks the browser at once, in the press itself. */
  allow(id: string, settings: PopupState['settings']): Promise<boolean> {
    return ask(pickOf(id, settings));
  },
  /** "What helps me": an answer belongs to the visit that it is about; undefined passes over it. @returns how to take it back */
  async saveFeeling(visit: Visit, felt?: CheckIn['felt']): Promise<() => Promise<unknown>> {
    const id = crypto.randomUUID();
    await (felt ? putFelt(db, visit, { id, zone: zoneHere(), felt }) : putSkipped(db, visit, now(), id));
    return async () => db.table(felt ? 'checkins' : 'nudges').delete(id);
  },
  /** The first look back makes itself known no more. */
  passOverLook: (): Promise<unknown> => changeSettings({ lookSeen: true }),
  letGo: async (id: string): Promise<unknown> => changeSettings({ letGo: [...(await getSettings()).letGo, id] }),
  async retry(): Promise<boolean> {
    const works = await send('retry');
    if (works && !db.isOpen()) location.reload(); // what could not be read is there again, or begun anew
    return works;
  },
  /** What was kept aside stays kept, and a copy of what was lost stays in the options; the popup names them no longer. */
  putAway: (): Promise<void> =>
    changeStatus(({ lost }) => ({ aside: [], ...(lost && { lost: { ...lost, quiet: true as const } }) })),
};

export type Actions = typeof actions;
