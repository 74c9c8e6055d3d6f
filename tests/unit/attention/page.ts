/** The machine on a page of its own, given facts and time by hand. Instants are seconds on a day of 2026; both clocks run
 *  alike unless one is set. */
import { createAttention, type Facts, type Interval } from '../../../lib/attention/machine.ts';

export const NOON = Date.UTC(2026, 5, 10, 12);
export const FEED = { network: 'bluesky', surface: 'feed' };
export const HERE: Facts = {
  place: FEED,
  visible: true,
  focused: true,
  covered: false,
  playing: false,
  zone: 'Europe/Berlin',
};

export function page(facts: Partial<Facts> = {}, options: Partial<Parameters<typeof createAttention>[2]> = {}) {
  let count = 0;
  const attention = createAttention(
    () => `c${++count}`,
    { ...HERE, ...facts },
    {
      idle: 60_000,
      unfocused: false,
      video: Number.POSITIVE_INFINITY,
      ...options,
    },
  );
  const claims = new Map<string, Interval>();
  let skew = 0;
  const at = (second: number) => ({ mono: second * 1000, wall: NOON + second * 1000 + skew });
  return {
    attention,
    at,
    /** time passes in steps of a second, as it does on a page */
    pass(from: number, to: number) {
      for (let second = from; second <= to; second++) attention.update(at(second));
    },
    setClock(by: number) {
      skew += by * 1000;
    },
    /** seconds after noon, of each interval */
    intervals() {
      for (const one of attention.take()) claims.set(one.id, one);
      return [...claims.values()].map(({ start, end, why }) => [(start - NOON) / 1000, (end - NOON) / 1000, why]);
    },
  };
}
