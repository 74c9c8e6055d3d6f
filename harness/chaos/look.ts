/** Takes down how things stand after a step. */
import type { Page } from 'puppeteer-core';
import type { KeptClaim } from '../../lib/ledger/types.ts';
import { sites } from '../practice-feed/sites.ts';
import type { Snapshot } from './invariants.ts';
import type { World } from './world.ts';

const STORES = ['exposures', 'claims', 'visits', 'nudges', 'cuts', 'days', 'checkins', 'aside', 'status'];
/** What a browser asks its own maker, as it starts and later. */
const MAKERS = /(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|org|net)(:\d+)?$/;
const ours = new Set(sites.map(({ host }) => `${host}:443`));

export async function look(world: World): Promise<Snapshot> {
  const { enough } = world.feed;
  const names = await secondsIn(await popupOf(world));
  const [exposures, claims, ...others] = await Promise.all(STORES.map((store) => enough.rows(store)));
  const now = world.now();
  return {
    exposures: exposures as Snapshot['exposures'],
    claims: claims as KeptClaim[],
    kept: JSON.stringify([exposures, claims, ...others]),
    latest: world.latest,
    couldCount: world.secondsSoFar(),
    empty: world.empty,
    eras: world.eras,
    day: Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(world.zone).toPlainDate().toString(),
    popup: world.paused ? null : names,
    errors: world.errors,
    asked: enough.relay.asked.filter((host) => !ours.has(host) && !MAKERS.test(host)),
  };
}

/** The popup stays open behind the tabs, as long as nothing closes it: it is live. */
async function popupOf(world: World): Promise<Page> {
  const there = await world.popup?.evaluate(() => document.body.childElementCount > 0).catch(() => false);
  if (there && world.popup) return world.popup;
  const popup = await world.feed.enough.browser.own('popup.html');
  popup.on('pageerror', (error) => world.errors.push(`popup: ${String(error)}`));
  world.popup = popup;
  return popup;
}

/** "Today, 1 min, 12 sec" @returns seconds; null where the popup has not drawn it yet */
async function secondsIn(popup: Page): Promise<number | null> {
  const line = await popup.evaluate(() => document.querySelector('[data-row="today"]')?.textContent ?? '');
  if (!line) return null;
  const UNITS: [RegExp, number][] = [
    [/(\d+)\s*hr/, 3600],
    [/(\d+)\s*min/, 60],
    [/(\d+)\s*sec/, 1],
  ];
  return UNITS.reduce((sum, [unit, seconds]) => sum + Number(unit.exec(line)?.[1] ?? 0) * seconds, 0);
}
