/** What the options' presses do. */

import { ask, drop, dropHost } from '../../lib/browser/grants.ts';
import { askForMessages, dropMessages } from '../../lib/browser/notifications.ts';
import { now } from '../../lib/clock/index.ts';
import { beginAct } from '../../lib/pages/begin-act.ts';
import { eraseEverything } from '../../lib/pages/erase-everything.ts';
import { changeSettings, getSettings, personDay } from '../../lib/store/settings.ts';
import { dayOf } from '../../lib/time/day.ts';
import { addDays, weekOf, weekStartFor } from '../../lib/time/week.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { dataActions } from './data/actions.ts';

export const actions = {
  data: dataActions,
  ask,
  drop: (id: string) => drop(id, beginAct),
  dropHost: (host: string) => dropHost(host, beginAct),
  set: changeSettings,
  /** Asks the browser for its messages, or gives them back. @returns false where the browser said no */
  async setWeekMessage(on: boolean): Promise<boolean> {
    const given = await (on ? askForMessages() : dropMessages());
    if (on && !given) return false;
    const settings = await getSettings();
    const thisWeek = weekOf(
      dayOf(personDay(settings, now(), zoneHere())),
      weekStartFor(settings.weekStart, navigator.languages),
    );
    // weeks that are complete already are no news
    await changeSettings({ weekMessage: on, weekTold: addDays(thisWeek[0] as string, -7) });
    return true;
  },
  now,
  eraseEverything,
};

export type Actions = typeof actions;
