/** What the look back needs to know, asked for as soon as this file is there: words and look are still on their way then. */
import { browser } from 'wxt/browser';
import { now, startSeam } from '../../lib/clock/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { type Early, early } from '../../lib/pages/preload.ts';
import { isDay } from '../../lib/rules/is-day.ts';
import { dayStartsOf, getSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';
import { dayOf } from '../../lib/time/day.ts';
import { weekOf, weekStartFor } from '../../lib/time/week.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { hashParts } from './hash.ts';
import { followWeek, plus } from './use-week.ts';

export const settingsNow: Early<Settings> = early((say) => {
  void openLedger()
    .open()
    .catch(() => undefined); // whoever reads it says so
  watchSettings(say);
  void Promise.all([getSettings(), startSeam(browser.storage.local as never)]).then(([settings]) => {
    readFirst(settings);
    say(settings);
  });
});

/** Where in time a look back stands. @param at ISO date of a day in the week to look at; another text: the last whole week */
export function weekAt(settings: Settings, at: string) {
  const zone = zoneHere();
  const first = weekStartFor(settings.weekStart, navigator.languages);
  const today = dayOf(now(), zone, dayStartsOf(settings));
  const thisWeek = weekOf(today, first)[0] as string;
  // the last week that is complete comes first: a week that runs still says little
  const day = isDay(at) && at <= today ? at : plus(thisWeek, -7);
  return { zone, first, today, thisWeek, day };
}

function readFirst(settings: Settings): void {
  const { id, at } = hashParts(location.hash);
  if ((id && id !== 'week') || !(settings.weekNotes || isDay(at))) return;
  const { zone, first, today, thisWeek, day } = weekAt(settings, at);
  followWeek(openLedger(), weekOf(day, first), thisWeek, today, zone, settings);
}
