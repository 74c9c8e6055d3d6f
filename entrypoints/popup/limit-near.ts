/** The limit of the feed in front whose top is near today: the popup says what comes there, and can put it off. */
import { attentionIn } from '../../lib/limits/attention-in.ts';
import { limitsInForce } from '../../lib/limits/change.ts';
import { covers } from '../../lib/limits/covers.ts';
import type { Limit } from '../../lib/limits/types.ts';
import { personDay } from '../../lib/store/settings.ts';
import { dayAround } from '../../lib/time/day.ts';
import type { PopupState } from './state.ts';

/** Seconds before the top from which it is near; of a short range, its last quarter. */
const NEAR = 600;

/** The band of a day that ends first. A day that its week carries has nothing at its own top, and more time was wanted.
 *  @returns null where none is near, where a person wants no numbers here, or on a quiet day */
export function limitNear({ settings, now, zone, place, visit, today, trial }: PopupState): Limit | null {
  if (!place || !visit || !settings.numbers || trial?.quiet) return null;
  const [since] = dayAround(personDay(settings, now, zone));
  const given = new Set(settings.more.flatMap(({ at, limits }) => (at >= since ? limits : [])));
  const near = limitsInForce(settings, now).filter((limit) => {
    if (!limit.day || limit.week || limit.restsUntil > now || given.has(limit.id) || !covers(limit, place))
      return false;
    const left = limit.day.to - attentionIn(limit, today, { start: 0, end: now });
    return left > 0 && left <= Math.min(NEAR, limit.day.to / 4);
  });
  return near.sort((a, b) => (a.day?.to ?? 0) - (b.day?.to ?? 0))[0] ?? null;
}
