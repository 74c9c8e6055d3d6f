/** Whether the firmness of a limit acts now, or how soon. What a person answered is not asked again. */

import { AWAY_MS } from '../rules/visit.ts';
import { attentionIn } from './attention-in.ts';
import { covers } from './covers.ts';
import type { LimitState, ShownAct } from './state.ts';
import type { Firmness, Limit } from './types.ts';
import { currentVisit, moreFor, remainingInAll, type Window } from './windows.ts';

const RANK: Record<Firmness, number> = { gentle: 0, firm: 1, closed: 2 };
export const rank = (firmness: Firmness): number => RANK[firmness];

/** @param windows that act together: a day with its week, or one alone
 * @returns seconds of attention until their act, 0 or less: now; null: nothing more to say in them */
export function actIn(windows: readonly Window[], limit: Limit, state: LimitState): number | null {
  const left = remainingInAll(windows, limit, state);
  if (left === Number.POSITIVE_INFINITY) return null;
  if (left > 0) return left;
  const answers = state.shown.filter((one) => answersFor(one, windows, limit, state));
  if (limit.firmness === 'closed') return answers.some((one) => isOpenedBy(one, state)) ? null : 0;
  const last = answers.toSorted((a, b) => a.at - b.at).at(-1);
  if (!last) return 0;
  if (limit.firmness === 'gentle') return null;
  const visit = currentVisit(state.visits, state.network, state.now);
  // visits lie five minutes apart, and a pause may stand before the first post of one is seen
  if (visit && visit.start - AWAY_MS > (last.choseAt ?? last.at)) return 0;
  if (last.gaveWay) return null;
  if (last.kind === 'firm' && last.chose === undefined) return 0; // it stands still, in every tab
  return limit.again - attentionIn(limit, state.stretches, { start: last.choseAt ?? last.at, end: state.now });
}

/** An act answers for every limit that was at its top then and is no stricter: the strictest acts, once. */
function answersFor(one: ShownAct, windows: readonly Window[], limit: Limit, state: LimitState): boolean {
  if (one.at > state.now || RANK[one.kind] < RANK[limit.firmness]) return false;
  if (one.limit !== limit.id && !covers(limit, one)) return false;
  return (
    remainingInAll(windows, limit, state, one.at) <= 0 &&
    windows.every((window) => {
      const given = moreFor(window, limit, state, state.now).at(-1);
      if (one.at < window.since || (given && given.at >= one.at)) return false;
      return window.network === undefined || one.network === window.network;
    })
  );
}

/** "Open anyway" opens for the visit, in all its tabs; so does a page that would not let our words stay. */
function isOpenedBy(one: ShownAct, state: LimitState): boolean {
  if (one.network !== state.network) return false;
  if (!one.gaveWay && one.chose !== 'open' && one.chose !== 'ease' && one.chose !== 'stay') return false;
  const visit = currentVisit(state.visits, state.network, state.now);
  const since = (visit?.start ?? state.now) - AWAY_MS;
  return (one.choseAt ?? one.at) > since;
}
