/** Today's minutes on the toolbar icon, for whoever turned them on. Nothing else ever puts a number there. */
import { browser } from 'wxt/browser';
import { totalSeconds } from '../../ledger/sums.ts';
import { isApart } from '../../networks/types.ts';
import type { Database } from '../../store/database.ts';
import { personDay, type Settings } from '../../store/settings.ts';
import { dayOf } from '../../time/day.ts';

/** Ground and words of the accent in light mode: 7.9:1. */
const BACKGROUND = '#4b541f';
const TEXT = '#fcfcf7';

/** @param now epoch ms @param zone IANA zone in which the person is */
export async function showMinutes(db: Database, settings: Settings, now: number, zone: string): Promise<void> {
  const { action } = browser;
  if (!('setBadgeText' in action)) return; // Firefox for Android has none
  const on = settings.iconMinutes && settings.hardUntil <= now && settings.pausedUntil <= now;
  const text = on ? String(await minutesOn(db, dayOf(personDay(settings, now, zone)))) : '';
  if ((await action.getBadgeText({})) === text) return;
  await action.setBadgeBackgroundColor({ color: BACKGROUND });
  await action.setBadgeTextColor?.({ color: TEXT });
  await action.setBadgeText({ text });
}

/** Whole minutes on feeds; posts that are counted apart stay apart. */
const minutesOn = async (db: Database, day: string): Promise<number> =>
  Math.floor(
    totalSeconds(
      await db.exposures
        .where('day')
        .equals(day)
        .and(({ surface }) => !isApart(surface))
        .toArray(),
    ) / 60,
  );
