/** What other tools had counted: days of whole sites. Read from their own export files, kept apart, never added to feeds.
 *
 *  TT4B      {"20240131www.reddit.com": {"focus": 61000, "time": 3}}, or rows of {host, date, focus}; `focus` in ms
 *  WATT      [{"url": "reddit.com", "days": [{"date": "1/31/2024", "summary": 61}]}]; seconds, the date as the browser writes it
 *  ActivityWatch  {"buckets": {"aw-watcher-web-…": {"events": [{"timestamp": ISO, "duration": s, "data": {"url": …}}]}}} */
import { isDay } from '../../rules/is-day.ts';
import { dayRange, MIDNIGHT, type PersonDay } from '../../time/day.ts';
import type { HistoryRow } from '../rows.ts';
import { isObject, readActivityWatch } from './activitywatch.ts';
import type { CountedDay, NetworkOf } from './counted-day.ts';

export interface History {
  from: HistoryRow['from'];
  rows: HistoryRow[];
  /** entries of private windows: they stay out */
  hidden: number;
}

/** @param person where instants become days, and when those begin
 * @returns rows of networks that Enough knows, or null where it is no file of these tools */
export function readHistory(
  data: unknown,
  networkOf: NetworkOf,
  person: Pick<PersonDay, 'zone' | 'dayStarts'>,
): History | null {
  const watched = readActivityWatch(data, networkOf, person);
  if (watched) return { from: 'activitywatch', hidden: watched.hidden, rows: addUp('activitywatch', watched.days) };
  const lengthOf = createLengths(person.zone);
  for (const { from, read } of READERS) {
    const days = read(data)?.flatMap(({ host, day, ms }) => {
      const network = networkOf(host);
      return network !== null && ms > 0 && isPlausible(day) && ms <= lengthOf(day) ? [{ network, day, ms }] : [];
    });
    if (days) return { from, hidden: 0, rows: addUp(from, days, lengthOf) };
  }
  return null;
}

/** Sums are rounded once, down to the millisecond: a thousand times 0.4 s is 400 s, and never more than the clock. */
function addUp(
  from: HistoryRow['from'],
  days: readonly CountedDay[],
  lengthOf?: (day: string) => number,
): HistoryRow[] {
  const sums = Map.groupBy(days, ({ day, network }) => `${from} ${day} ${network}`);
  return [...sums].map(([id, all]) => {
    const { network, day } = all[0] as CountedDay;
    const ms = all.reduce((sum, one) => sum + one.ms, 0);
    const most = lengthOf ? Math.min(ms, lengthOf(day)) : ms;
    return { id, from, network, day, seconds: Math.floor(most + ROUNDING_MS) / 1000 };
  });
}
/** What adding up thousands of fractions may lose. */
const ROUNDING_MS = 1e-3;

/** These tools count from midnight on; with daylight saving a date has 23 to 25 hours. */
function createLengths(zone: string): (day: string) => number {
  const known = new Map<string, number>();
  return (day) => {
    const [start, end] = known.has(day) ? [0, 0] : dayRange({ zone, dayStarts: MIDNIGHT }, day);
    if (!known.has(day)) known.set(day, end - start);
    return known.get(day) as number;
  };
}

interface HostDay {
  host: string;
  day: string;
  ms: number;
}

const READERS: { from: HistoryRow['from']; read(data: unknown): HostDay[] | null }[] = [
  { from: 'watt', read: watt },
  { from: 'tt4b', read: tt4b },
];

function tt4b(data: unknown): HostDay[] | null {
  if (!isObject(data)) return null;
  const days: HostDay[] = [];
  let ours = Object.hasOwn(data, '__meta__');
  for (const [key, value] of Object.entries(data)) {
    const match = /^(20\d{2})(\d{2})(\d{2})(.+)$/.exec(key);
    if (match && isObject(value) && typeof value.focus === 'number') {
      ours = true;
      days.push({ host: String(match[4]), day: `${match[1]}-${match[2]}-${match[3]}`, ms: value.focus });
    }
    for (const row of Array.isArray(value) ? value : []) {
      if (!isObject(row) || typeof row.host !== 'string' || typeof row.date !== 'string') continue;
      if (typeof row.focus !== 'number' || !/^\d{8}$/.test(row.date)) continue;
      ours = true;
      const { host, date, focus } = row;
      days.push({ host, day: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`, ms: focus });
    }
  }
  return ours ? days : null;
}

function watt(data: unknown): HostDay[] | null {
  const list = Array.isArray(data) ? data : null;
  if (!list?.some((site) => isObject(site) && typeof site.url === 'string' && Array.isArray(site.days))) return null;
  const dated = list.flatMap((site) => {
    if (!isObject(site) || typeof site.url !== 'string' || !Array.isArray(site.days)) return [];
    const host = site.url;
    return site.days.flatMap((day) =>
      isObject(day) && typeof day.date === 'string' && typeof day.summary === 'number'
        ? [{ host, date: day.date, ms: day.summary * 1000 }]
        : [],
    );
  });
  const order = orderOf(dated.map(({ date }) => date));
  return dated.flatMap(({ host, date, ms }) => {
    const day = order(date);
    return day ? [{ host, day, ms }] : [];
  });
}

/** The tool writes dates as its browser's language does; a number over 12 anywhere tells day from month for all of them. */
function orderOf(dates: string[]): (date: string) => string | null {
  const parts = (date: string) => date.match(/\d+/g)?.map(Number) ?? [];
  const dayFirst = dates.some(
    (date) => parts(date).length === 3 && (parts(date)[0] ?? 0) > 12 && (parts(date)[0] ?? 0) < 32,
  );
  const dotted = dates.some((date) => date.includes('.'));
  return (date) => {
    const [a = 0, b = 0, c = 0] = parts(date);
    const [year, month, day] = a > 31 ? [a, b, c] : dayFirst || dotted ? [c, b, a] : [c, a, b];
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return isPlausible(iso) ? iso : null;
  };
}

/** None of these tools is older than the century. */
const isPlausible = (day: string): boolean => day.startsWith('20') && isDay(day);
