/** Says that a week is complete, for whoever asked for that: a quiet dot on the icon, a message of the browser, or both. The first
 *  look back has its dot for everybody, once. */
import { browser } from 'wxt/browser';
import { iconWord } from '../../i18n/icon-words.ts';
import type { Database } from '../../store/database.ts';
import { completeWeek, firstLook, weeksNow } from '../../store/ledger/week-ready.ts';
import { changeSettings, personDay, type Settings } from '../../store/settings.ts';
import { dayRange } from '../../time/day.ts';

/** Name of the alarm, and of the message. */
export const WEEK = 'week';

/** Makes alarm and message fit what is chosen. @param now epoch ms @returns whether the dot is to be there */
export async function updateWeekNotice(db: Database, settings: Settings, now: number, zone: string): Promise<boolean> {
  const { weekDot, weekTold } = settings;
  const weekMessage = settings.weekMessage && (await mayNotify());
  // the browser took its permission back, or the choice came in with a file
  if (settings.weekMessage && !weekMessage) await changeSettings({ weekMessage: false });
  const person = personDay(settings, now, zone);
  const look = await firstLook(db, settings, person, navigator.languages);
  if (!weekDot && !weekMessage) {
    const opens = look ? dayRange(person, look.on)[0] : 0;
    if (opens > now) await browser.alarms.create(WEEK, { when: opens });
    else await browser.alarms.clear(WEEK);
    return look?.ready ?? false;
  }
  const { next, now: running } = weeksNow(settings, person, navigator.languages);
  await browser.alarms.create(WEEK, { when: dayRange(person, next)[0] });
  const ready = await completeWeek(db, settings, person, navigator.languages);
  if (weekMessage && ready && (ready > weekTold || weekTold > running)) {
    await changeSettings({ weekTold: ready }); // first: one message too few is better than two
    await browser.notifications.create(WEEK, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: iconWord('message', settings.language),
      message: iconWord('messageLine', settings.language),
    });
  }
  if (weekMessage && !ready) await browser.notifications.clear(WEEK);
  return (weekDot && ready !== null) || (look?.ready ?? false);
}

const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

/** The message leads to the week. Safe to say again: the API is there from the moment on which the permission is given. */
export const openWeekOnClick = (): void => browser.notifications?.onClicked.addListener(openWeek);

function openWeek(id: string): void {
  if (id === WEEK) void browser.tabs.create({ url: browser.runtime.getURL('/review.html' as '/') });
}
