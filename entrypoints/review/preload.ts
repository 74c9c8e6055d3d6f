/** What the look back needs to know, asked for as soon as this file is there: words and look are still on their way then. */
import { browser } from 'wxt/browser';
import { now, startSeam } from '../../lib/clock/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { parseHash } from '../../lib/pages/parse-hash.ts';
import { type Preloaded, preload } from '../../lib/pages/preload.ts';
import { isDay } from '../../lib/rules/is-day.ts';
import { getSettings, personDay, type Settings, watchSettings } from '../../lib/store/settings.ts';
import { dayOf } from '../../lib/time/day.ts';
import { addDays, weekOf, weekStartFor } from '../../lib/time/week.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { followWeek } from './use-week.ts';

export const preloadedSettings: Preloaded<Settings> = preload((publish) => {
  void openLedger()
    .open()
    .catch(() => undefined); // whoever reads it says so
  watchSettings(publish);
  void Promise.all([getSettings(), startSeam(browser.storage.local as never)]).then(([settings]) => {
    preloadWeek(settings);
    publish(settings);
  });
});

/** Where in time a look back stands. @param at ISO date of a day in the week to look at; another text: the last whole week */
export function locateWeek(settings: Settings, at: string) {
  const person = personDay(settings, now(), zoneHere());
  const first = weekStartFor(settings.weekStart, navigator.languages);
  const today = dayOf(person);
  const thisWeek = weekOf(today, first)[0] as string;
  // the last week that is complete comes first: a week that runs still says little
  const day = isDay(at) && at <= today ? at : addDays(thisWeek, -7);
  return { person, first, today, thisWeek, day };
}

function preloadWeek(settings: Settings): void {
  const { id, at } = parseHash(location.hash);
  if ((id && id !== 'week') || !(settings.weekNotes || isDay(at))) return;
  const { person, first, thisWeek, day } = locateWeek(settings, at);
  followWeek(openLedger(), person, weekOf(day, first), thisWeek);
}
