/** ActivityWatch's events as days of networks. Its browsers report one after the other and side by side, so events are laid
 *  on one line first: no instant counts twice, and no sum is above the clock.
 *
 *   Firefox   ████████████
 *   Chromium         ███████████      the earlier one keeps the time that both were open
 *   counts    aaaaaaaaaaaabbbbbb
 */
import { dayFinder, type PersonDay } from '../../time/day.ts';
import type { CountedDay, NetworkOf } from './counted-day.ts';

interface Event {
  network: string;
  /** epoch ms */
  start: number;
  end: number;
}

/** An event that is longer is none: its watcher was not closed. */
const LONGEST_MS = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

/** @returns seconds by network and day, and how many events a private window had: those stay out. Null: another kind of file */
export function readActivityWatch(
  data: unknown,
  networkOf: NetworkOf,
  { zone, dayStarts }: Pick<PersonDay, 'zone' | 'dayStarts'>,
): { days: CountedDay[]; hidden: number } | null {
  if (!isObject(data) || !isObject(data.buckets)) return null;
  let hidden = 0;
  const events: Event[] = [];
  for (const bucket of Object.values(data.buckets)) {
    if (!isObject(bucket) || bucket.type !== 'web.tab.current' || !Array.isArray(bucket.events)) continue;
    for (const one of bucket.events) {
      const event = asEvent(one, networkOf);
      if (event && (one as { data: { incognito?: unknown } }).data.incognito === true) hidden += 1;
      else if (event) events.push(event);
    }
  }
  const sums = new Map<string, { network: string; day: string; ms: number }>();
  const days = dayFinder(dayStarts);
  for (const { network, start, end } of onOneLine(events)) {
    for (let at = start; at < end; ) {
      const { day, end: next } = days(at, zone);
      const until = Math.min(end, next);
      const sum = sums.get(`${day} ${network}`) ?? { network, day, ms: 0 };
      sums.set(`${day} ${network}`, { ...sum, ms: sum.ms + until - at });
      at = until;
    }
  }
  return { days: [...sums.values()].map(({ ms, ...one }) => ({ ...one, ms })), hidden };
}

function asEvent(event: unknown, networkOf: NetworkOf): Event | null {
  if (!isObject(event) || !isObject(event.data) || typeof event.duration !== 'number') return null;
  const host = URL.parse(String(event.data.url))?.hostname;
  const network = host ? networkOf(host) : null;
  const start = Date.parse(String(event.timestamp));
  const ms = event.duration * 1000;
  if (network === null || !(start >= FIRST && start < LAST) || !(ms > 0 && ms <= LONGEST_MS)) return null;
  return { network, start, end: start + ms };
}

function* onOneLine(events: readonly Event[]): Generator<Event> {
  const byStart = (a: Event, b: Event) => a.start - b.start || b.end - a.end || (a.network < b.network ? -1 : 1);
  let until = Number.NEGATIVE_INFINITY;
  for (const event of events.toSorted(byStart)) {
    const start = Math.max(event.start, until);
    if (start < event.end) yield { ...event, start };
    until = Math.max(until, event.end);
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
