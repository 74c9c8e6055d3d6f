/** What other tools had counted: days of whole sites. Read from their own export files, kept apart, never added to feeds.
 *
 *  TT4B      {"20240131www.reddit.com": {"focus": 61000, "time": 3}}, or rows of {host, date, focus}; `focus` in ms
 *  WATT      [{"url": "reddit.com", "days": [{"date": "1/31/2024", "summary": 61}]}]; seconds, the date as the browser writes it
 *  ActivityWatch  {"buckets": {"aw-watcher-web-…": {"events": [{"timestamp": ISO, "duration": s, "data": {"url": …}}]}}} */
import { isDay } from '../../rules/is-day.ts';
import type { HistoryRow } from '../rows.ts';

interface Told {
  host: string;
  /** ISO date */
  day: string;
  seconds: number;
}

/** Sites as a person has them: the registry's and those that they named. */
export type NetworkOf = (host: string) => string | null;

/** @param zone in which ActivityWatch's instants become days
 * @returns rows of networks that Enough knows, or null where it is no file of these tools */
export function readHistory(
  data: unknown,
  networkOf: NetworkOf,
  zone: string,
): { from: HistoryRow['from']; rows: HistoryRow[] } | null {
  for (const { from, read } of READERS) {
    const told = read(data, zone);
    if (!told) continue;
    const sums = new Map<string, HistoryRow>();
    for (const { host, day, seconds } of told) {
      const network = networkOf(host);
      if (network === null || !(seconds > 0) || seconds > 86_400 || !isPlausible(day)) continue;
      const id = `${from} ${day} ${network}`;
      const before = sums.get(id)?.seconds ?? 0;
      sums.set(id, { id, from, network, day, seconds: Math.min(86_400, Math.round(before + seconds)) });
    }
    return { from, rows: [...sums.values()] };
  }
  return null;
}

const READERS: { from: HistoryRow['from']; read(data: unknown, zone: string): Told[] | null }[] = [
  { from: 'activitywatch', read: activityWatch },
  { from: 'watt', read: watt },
  { from: 'tt4b', read: tt4b },
];

function tt4b(data: unknown): Told[] | null {
  if (!isObject(data)) return null;
  const told: Told[] = [];
  let ours = Object.hasOwn(data, '__meta__');
  for (const [key, value] of Object.entries(data)) {
    const match = /^(20\d{2})(\d{2})(\d{2})(.+)$/.exec(key);
    if (match && isObject(value) && typeof value.focus === 'number') {
      ours = true;
      told.push({ host: String(match[4]), day: `${match[1]}-${match[2]}-${match[3]}`, seconds: value.focus / 1000 });
    }
    for (const row of Array.isArray(value) ? value : []) {
      if (!isObject(row) || typeof row.host !== 'string' || typeof row.date !== 'string') continue;
      if (typeof row.focus !== 'number' || !/^\d{8}$/.test(row.date)) continue;
      ours = true;
      const { host, date, focus } = row;
      told.push({ host, day: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`, seconds: focus / 1000 });
    }
  }
  return ours ? told : null;
}

function watt(data: unknown): Told[] | null {
  const list = Array.isArray(data) ? data : null;
  if (!list?.some((site) => isObject(site) && typeof site.url === 'string' && Array.isArray(site.days))) return null;
  const dated = list.flatMap((site) => {
    if (!isObject(site) || typeof site.url !== 'string' || !Array.isArray(site.days)) return [];
    const host = site.url;
    return site.days.flatMap((day) =>
      isObject(day) && typeof day.date === 'string' && typeof day.summary === 'number'
        ? [{ host, date: day.date, seconds: day.summary }]
        : [],
    );
  });
  const order = orderOf(dated.map(({ date }) => date));
  return dated.flatMap(({ host, date, seconds }) => {
    const day = order(date);
    return day ? [{ host, day, seconds }] : [];
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

function activityWatch(data: unknown, zone: string): Told[] | null {
  if (!isObject(data) || !isObject(data.buckets)) return null;
  return Object.values(data.buckets).flatMap((bucket) => {
    if (!isObject(bucket) || bucket.type !== 'web.tab.current' || !Array.isArray(bucket.events)) return [];
    return bucket.events.flatMap((event): Told[] => {
      if (!isObject(event) || !isObject(event.data) || typeof event.duration !== 'number') return [];
      const host = URL.parse(String(event.data.url))?.hostname;
      const at = Date.parse(String(event.timestamp));
      if (!host || Number.isNaN(at)) return [];
      const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
      return [{ host, day, seconds: event.duration }];
    });
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** None of these tools is older than the century. */
const isPlausible = (day: string): boolean => day.startsWith('20') && isDay(day);
