/** The sums of a week, worked out from an exported file in another way than the product does: minute by minute, with
 *  `Intl.DateTimeFormat` in place of Temporal, by plain loops over all rows. */
import type { Exposure, Visit } from '../../../lib/ledger/types.ts';
import type { NudgeRow } from '../../../lib/nudges/types.ts';
import type { CheckIn } from '../../../lib/review/week/types.ts';

export interface Exported {
  stores: { exposures: Exposure[]; visits: Visit[]; checkins: CheckIn[]; nudges: NudgeRow[] };
}

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** @returns date as days since 1970 and seconds after midnight, on the wall */
function wall(at: number, zone: string): { date: number; seconds: number; hour: number } {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  formats.set(zone, format);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return { date: Date.UTC(year, month - 1, day) / 86_400_000, seconds: hour * 3600 + minute * 60 + second, hour };
}

export function dayOf(at: number, zone: string, dayStart: number): string {
  const { date, seconds } = wall(at, zone);
  return new Date((seconds < dayStart ? date - 1 : date) * 86_400_000).toISOString().slice(0, 10);
}

/** @param first ISO date of the week's first day @param dayStart seconds after midnight */
export function weekFrom({ stores }: Exported, first: string, dayStart: number) {
  const days = Array.from({ length: 7 }, (_, i) =>
    new Date(Date.parse(first) + i * 86_400_000).toISOString().slice(0, 10),
  );
  const all = [...stores.exposures].sort((a, b) => a.start - b.start);
  const byDay: Record<string, Record<string, number>> = {};
  const byHour = Array<number>(24).fill(0);
  let [feeds, posts] = [0, 0];
  for (const { start, end, zone, surface } of all) {
    const day = dayOf(start, zone, dayStart);
    if (!days.includes(day)) continue;
    const ms = end - start;
    if (surface === 'post') posts += ms;
    else feeds += ms;
    byDay[day] ??= {};
    byDay[day][surface] = (byDay[day][surface] ?? 0) + ms;
    for (let at = start; at < end; ) {
      const next = Math.min(end, at - (at % MINUTE) + MINUTE);
      const { hour } = wall(at, zone);
      byHour[hour] = (byHour[hour] ?? 0) + next - at;
      at = next;
    }
  }
  const began: Record<string, number> = {};
  const planned: { start: number; planned: number; spent: number }[] = [];
  for (const visit of stores.visits) {
    const inside = all.filter((one) => one.network === visit.network && one.start < visit.end && one.end > visit.start);
    if (!inside[0] || !days.includes(dayOf(inside[0].start, inside[0].zone, dayStart))) continue;
    began[visit.from] = (began[visit.from] ?? 0) + 1;
    if (visit.intention?.seconds === undefined) continue;
    let spent = 0;
    for (const one of inside) spent += Math.min(one.end, visit.end) - Math.max(one.start, visit.start);
    planned.push({ start: visit.start, planned: visit.intention.seconds, spent: spent / 1000 });
  }
  const felt: Record<string, number> = {};
  for (const { at, zone, felt: how } of stores.checkins)
    if (days.includes(dayOf(at, zone, dayStart))) felt[how] = (felt[how] ?? 0) + 1;
  const followed: Record<string, { shown: number; left: number }> = {};
  for (const { at, kind, left, chose } of stores.nudges) {
    let zone = all[0]?.zone ?? 'UTC';
    for (const one of all) if (one.start <= at) zone = one.zone;
    if (!days.includes(dayOf(at, zone, dayStart))) continue;
    followed[kind] ??= { shown: 0, left: 0 };
    followed[kind].shown += 1;
    if (left === undefined ? chose === 'leave' : left) followed[kind].left += 1;
  }
  const seconds = (ms: Record<string, number>) =>
    Object.fromEntries(Object.entries(ms).map(([key, value]) => [key, value / 1000]));
  return {
    days,
    feeds: feeds / 1000,
    posts: posts / 1000,
    byDay: Object.fromEntries(Object.entries(byDay).map(([day, sums]) => [day, seconds(sums)])),
    byHour: byHour.map((ms) => ms / 1000),
    began,
    planned: planned.sort((a, b) => a.start - b.start),
    felt,
    followed,
  };
}
