/** Makes of a decision the one thing to show, with all that the overlay needs to draw it. */
import type { Act } from '../../limits/decide.ts';
import type { Limit } from '../../limits/types.ts';
import type { Pick } from '../../nudges/pick.ts';
import type { Nudge, Of } from '../../nudges/types.ts';
import { dayAround } from '../../time/day.ts';
import type { Facts } from './gather.ts';

/** @param id one for each time something is shown */
export function nudgeOf(due: Pick, facts: Facts, id: string): Nudge {
  const { place, moment, settings } = facts;
  const { door } = moment;
  const { theme } = settings;
  const dressed = theme !== 'system' && { theme };
  const shown = { id, network: place.network, surface: place.surface, leave: door.leave, ...dressed };
  switch (due.kind) {
    case 'door':
      return {
        ...shown,
        kind: 'door',
        still: due.still,
        ...(due.still === 'words' && { words: door.words }),
        ...(due.still !== 'words' && settings.doorLine && { line: settings.doorLine }),
        seconds: door.seconds,
        ...(due.changed && { changed: true }),
        ...(due.hard && { hard: true }),
      };
    case 'closed': {
      const { limit, of, until } = due.act;
      return {
        ...shown,
        kind: 'closed',
        limit: limit.id,
        wait: limit.wait,
        until,
        of,
        ...top(limit, of),
        ...(opensToday(facts, due.act) >= (limit.easeAfter ?? Number.POSITIVE_INFINITY) && { ease: true }),
      };
    }
    case 'firm':
    case 'gentle': {
      const { limit, of } = due.act;
      return {
        ...shown,
        kind: due.kind,
        limit: limit.id,
        seconds: due.kind === 'firm' ? door.seconds : 0,
        of,
        ...top(limit, of),
      };
    }
    case 'band': {
      const { limit, of } = due.note;
      const { from, to } = (of !== 'hours' && limit[of]) || { from: 0, to: 0 };
      return { ...shown, kind: 'band', limit: limit.id, from, to, of };
    }
    case 'planned':
      return { ...shown, kind: 'planned', planned: due.planned };
    case 'unhelpful':
      return { ...shown, kind: 'unhelpful', about: due.about };
    case 'checkin':
      return due.last
        ? { ...shown, kind: 'checkin', surface: due.last.surface, last: due.last.end }
        : { ...shown, kind: 'checkin' };
  }
}

const top = (limit: Limit, of: Of): { to?: number } => {
  const band = of === 'hours' ? undefined : limit[of];
  return band ? { to: band.to } : {};
};

const opensToday = ({ moment: { rows, now, zone, dayStarts } }: Facts, { limit }: Act): number => {
  const [day] = dayAround(now, zone, dayStarts);
  return rows.filter((row) => row.at >= day && row.limit === limit.id && row.chose === 'open').length;
};
