/** From the rows of one week to its facts. Sums only: what they mean is the person's to say. */
import type { DaySum, Exposure, Visit } from '../../ledger/types.ts';
import { isApart } from '../../networks/types.ts';
import type { WeekFacts, WeekRows } from './types.ts';

const HOUR = 3_600_000;

/** Cost depends on the week's own rows. Pieces never overlap, so sums never pass the clock. */
export function weekFacts(rows: WeekRows): WeekFacts {
  const { exposures, sums = [], visits } = rows;
  const facts: WeekFacts = {
    days: rows.days,
    noted: new Set([...exposures, ...sums].map(({ day }) => day)).size,
    seconds: 0,
    posts: 0,
    profiles: 0,
    summed: sums.reduce((sum, one) => sum + one.seconds, 0),
    byDay: new Map(rows.days.map((day) => [day, new Map()])),
    byNetwork: new Map(),
    byAddress: new Map(),
    bySurface: new Map(),
    places: [],
    byHour: Array(24).fill(0),
    byHourOfWeek: new Map(),
    zones: new Set(exposures.map(({ zone }) => zone)).size,
    visits: visits.length,
    began: new Map(),
    beganOn: new Map(),
    planned: visits.flatMap((visit) => plansOf(visit, [...exposures, ...(rows.beyond ?? [])])),
    felt: [],
    followed: new Map(),
  };
  const clock = createClocks();
  for (const one of exposures) {
    addTime(facts, { ...one, seconds: (one.end - one.start) / 1000 });
    addHours(facts, one, clock);
    if (one.byAddress) add(facts.byAddress, one.network, (one.end - one.start) / 1000);
  }
  for (const one of sums) addTime(facts, one);
  facts.places = placesOf([...exposures.map((one) => ({ ...one, seconds: (one.end - one.start) / 1000 })), ...sums]);
  for (const { from, network } of visits) {
    add(facts.began, from, 1);
    const on = facts.beganOn.get(network) ?? new Map();
    facts.beganOn.set(network, on);
    add(on, from, 1);
  }
  for (const { at, zone, network, surface, felt } of rows.checkins) {
    facts.felt.push({ network, surface, felt, hour: clock(zone).hour(at) });
  }
  for (const { kind, left, chosen } of rows.shown) {
    const kin = facts.followed.get(kind) ?? { shown: 0, left: 0, stayed: 0 };
    kin.shown += 1;
    // what followed is known some minutes later; until then what was pressed says it
    if (left ?? chosen === 'leave') kin.left += 1;
    else if (chosen === 'stay') kin.stayed += 1;
    facts.followed.set(kind, kin);
  }
  return facts;
}

type Timed = Pick<DaySum, 'day' | 'network' | 'surface' | 'seconds'>;

function addTime(facts: WeekFacts, { day, network, surface, seconds }: Timed): void {
  if (surface === 'post') facts.posts += seconds;
  else if (surface === 'profile') facts.profiles += seconds;
  else facts.seconds += seconds;
  add(facts.byNetwork, network, seconds);
  add(facts.bySurface, surface, seconds);
  const sums = facts.byDay.get(day);
  if (sums) add(sums, surface, seconds);
}

function addHours(facts: WeekFacts, one: Exposure, clock: Clocks): void {
  const weekday = Temporal.PlainDate.from(one.day).dayOfWeek;
  const hours = facts.byHourOfWeek.get(weekday) ?? Array<number>(24).fill(0);
  facts.byHourOfWeek.set(weekday, hours);
  for (const part of clock(one.zone).parts(one.start, one.end)) {
    facts.byHour[part.hour] = (facts.byHour[part.hour] ?? 0) + part.seconds;
    hours[part.hour] = (hours[part.hour] ?? 0) + part.seconds;
  }
}

function placesOf(timed: Timed[]): WeekFacts['places'] {
  const sums = new Map<string, WeekFacts['places'][number]>();
  for (const { network, surface, seconds } of timed) {
    if (isApart(surface)) continue;
    const key = `${network} ${surface}`;
    sums.set(key, { network, surface, seconds: (sums.get(key)?.seconds ?? 0) + seconds });
  }
  return [...sums.values()].sort((a, b) => b.seconds - a.seconds || (a.network < b.network ? -1 : 1));
}

function plansOf({ network, start, end, intention }: Visit, exposures: Exposure[]): WeekFacts['planned'] {
  if (intention?.seconds === undefined) return [];
  const spent = exposures
    .filter((one) => one.network === network && one.end > start && one.start < end)
    .reduce((sum, one) => sum + (Math.min(one.end, end) - Math.max(one.start, start)) / 1000, 0);
  return [{ network, start, planned: intention.seconds, spent }];
}

interface Clock {
  hour(at: number): number;
  parts(start: number, end: number): { hour: number; seconds: number }[];
}
type Clocks = (zone: string) => Clock;

/** Hours on the wall of each zone. Zones that stand a half or quarter hour off have their hours cut there. */
function createClocks(): Clocks {
  const made = new Map<string, Clock>();
  return (zone) => {
    const known = made.get(zone);
    if (known) return known;
    const offsets = new Map<number, number>();
    const offset = (at: number) => {
      const quarter = Math.floor(at / (HOUR / 4));
      const seen = offsets.get(quarter);
      if (seen !== undefined) return seen;
      const ns = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds;
      offsets.set(quarter, ns / 1e6);
      return ns / 1e6;
    };
    const clock: Clock = {
      hour: (at) => Math.floor((((at + offset(at)) % (24 * HOUR)) + 24 * HOUR) / HOUR) % 24,
      parts(start, end) {
        const parts: { hour: number; seconds: number }[] = [];
        for (let at = start; at < end; ) {
          // zones change by quarters of an hour at the finest, so a quarter lies in one hour of the wall
          const next = Math.min(end, (Math.floor(at / (HOUR / 4)) + 1) * (HOUR / 4));
          parts.push({ hour: clock.hour(at), seconds: (next - at) / 1000 });
          at = next;
        }
        return parts;
      },
    };
    made.set(zone, clock);
    return clock;
  };
}

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
