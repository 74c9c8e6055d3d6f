import { locale, number, t } from '../../lib/i18n/index.ts';
import { limitsInForce } from '../../lib/limits/change.ts';
import { dayBandOn, weekdayOf } from '../../lib/limits/day-band.ts';
import { personDay } from '../../lib/store/settings.ts';
import { dayOf } from '../../lib/time/day.ts';
import type { PopupState } from './state.ts';

/** What a person set for all feeds together, in minutes: it names the range and says nothing of where they are in it. */
export function rangeLine({ settings, now, zone }: Pick<PopupState, 'settings' | 'now' | 'zone'>): string | undefined {
  if (!settings.numbers || settings.pausedUntil > now) return undefined;
  const all = limitsInForce(settings, now).filter(
    ({ networks, surfaces, day }) => day && networks.length === 0 && surfaces.length === 0,
  );
  const [only] = all.length === 1 ? all : [];
  const band = only && dayBandOn(only, weekdayOf(dayOf(personDay(settings, now, zone))));
  if (!band) return undefined;
  const minutes = (seconds: number) => number(Math.round(seconds / 60), locale());
  return t(only.otherDays.length > 0 ? 'popup.rangeLineToday' : 'popup.rangeLine', {
    from: minutes(band.from),
    to: minutes(band.to),
  });
}
