/** What the pictures of a week show, in words and numbers: the tables behind them, and the text of each mark. */
import { aboutShort, cachedFormatter, exact, locale, t } from '../i18n/index.ts';
import { nameOf } from '../networks/index.ts';
import { CURATED } from '../networks/types.ts';
import type { WeekFacts } from '../review/week/types.ts';
import { FEELINGS, FROMS } from '../rules/kinds.ts';
import { durationText } from './ledger.ts';
import { hourText, placeText } from './review.ts';
import type { TableData } from './table-data.ts';

/** Under so many check-ins nothing is drawn: it would look like more than it is. */
export const MIN_CHECKINS = 8;
export const DAY_PARTS = ['mornings', 'afternoons', 'evenings', 'nights'] as const;

interface CountRow {
  name: string;
  text: string;
  parts: number[];
}
interface CountChart {
  rows: CountRow[];
  table(): TableData;
}

export const shortDurationText = (seconds: number, toSecond: boolean): string =>
  seconds === 0 ? '0' : toSecond ? exact(seconds) : aboutShort(seconds);

/** What stands beside a hairline, so short that no hill begins under it: "30 min", "1½ h". @param seconds a multiple of 5 min */
export function tickText(seconds: number): string {
  const hours = seconds / 3600;
  if (hours < 1) return t('review.charts.tick.minutes', { count: seconds / 60 });
  return t(`review.charts.tick.${hours % 1 ? 'halfHours' : 'hours'}`, { count: Math.floor(hours) });
}

/** @param day ISO date */
export const weekdayText = (day: string, width: 'short' | 'long'): string =>
  cachedFormatter(Intl.DateTimeFormat, locale(), { weekday: width, timeZone: 'UTC' }).format(Date.parse(day));

function chartDays(facts: WeekFacts, toSecond: boolean) {
  const surfaces = CURATED.filter((surface) => facts.bySurface.has(surface));
  const tones = surfaces.map((surface) => t(`common.surface.${surface}`));
  const hills = facts.days.map((day) => {
    const sums = facts.byDay.get(day);
    const parts = surfaces.map((surface) => sums?.get(surface) ?? 0);
    const whole = parts.reduce((sum, one) => sum + one, 0);
    return {
      day,
      name: weekdayText(day, 'short'),
      text: whole > 0 ? durationText(whole, toSecond) : t('review.charts.none'),
      parts,
    };
  });
  const table = () => ({
    head: [t('review.charts.day'), ...tones],
    rows: hills.map(({ day, parts }) => [
      weekdayText(day, 'long'),
      ...parts.map((seconds) => shortDurationText(seconds, toSecond)),
    ]),
  });
  const posts = facts.posts > 0 && t('review.charts.posts', { time: durationText(facts.posts, toSecond) });
  const profiles = facts.profiles > 0 && t('review.charts.profiles', { time: durationText(facts.profiles, toSecond) });
  return { tones, hills, table, posts, profiles };
}

function chartHours(facts: WeekFacts, toSecond: boolean) {
  const days = facts.days.map((day) => {
    const hours = facts.byHourOfWeek.get(Temporal.PlainDate.from(day).dayOfWeek) ?? Array<number>(24).fill(0);
    const some = hours.flatMap((seconds, hour) =>
      seconds > 0
        ? [t('review.charts.atHour', { hour: hourText(hour), time: shortDurationText(seconds, toSecond) })]
        : [],
    );
    return { name: weekdayText(day, 'short'), text: some.join(', ') || t('review.charts.none'), hours };
  });
  const used = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => (facts.byHour[hour] ?? 0) > 0);
  return {
    days,
    any: used.length > 0,
    table: () => ({
      head: [t('review.charts.hour'), ...days.map(({ name }) => name)],
      rows: used.map((hour) => [
        hourText(hour),
        ...days.map(({ hours }) => shortDurationText(hours[hour] ?? 0, toSecond)),
      ]),
    }),
  };
}

function chartPlans({ planned }: WeekFacts, toSecond: boolean, zone: string) {
  const day = cachedFormatter(Intl.DateTimeFormat, locale(), {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
  const visits = planned
    .toSorted((a, b) => a.start - b.start)
    .map(({ network, start, planned: wanted, spent }) => ({
      ...{
        name: t('review.charts.visit', { network: nameOf(network), when: day.format(start) }),
        planned: wanted,
        spent,
      },
      text: t('review.charts.planned', {
        planned: shortDurationText(wanted, toSecond),
        spent: shortDurationText(spent, toSecond),
      }),
    }));
  return {
    visits,
    table: () => ({
      head: ['visit', 'plan', 'actual'].map((key) => t(`review.charts.head.${key}`)),
      rows: visits.map((one) => [
        one.name,
        shortDurationText(one.planned, toSecond),
        shortDurationText(one.spent, toSecond),
      ]),
    }),
  };
}

const feltTones = (): string[] => FEELINGS.map((felt) => t(`review.charts.felt.${felt}`));

export function chartFelt({ felt }: WeekFacts, by: 'place' | 'hour'): CountChart {
  const inOrder = by === 'place' ? felt : felt.toSorted((a, b) => dayPartAt(a.hour) - dayPartAt(b.hour));
  const groups = Map.groupBy(inOrder, (one) =>
    by === 'place' ? placeText(one) : t(`review.charts.part.${dayPartOf(one.hour)}`),
  );
  return chartCounts(
    t(`review.charts.head.${by}`),
    feltTones(),
    [...groups].map(([name, all]) => ({
      name: capitalise(name),
      parts: FEELINGS.map((how) => all.filter((one) => one.felt === how).length),
      few: all.length < MIN_CHECKINS,
    })),
  );
}

const followedTones = (): string[] => ['left', 'stayed', 'other'].map((key) => t(`review.charts.followed.${key}`));

export const chartFollowed = ({ followed }: WeekFacts): CountChart =>
  chartCounts(
    t('review.charts.head.kind'),
    followedTones(),
    [...followed]
      .filter(([kind]) => kind !== 'unhelpful' && kind !== 'relief')
      .map(([kind, { shown, left, stayed }]) => ({
        name: t(`review.charts.kind.${kind}`),
        parts: [left, stayed, shown - left - stayed],
        few: false,
      })),
  );

const beganTones = (): string[] => FROMS.map((from) => t(`review.charts.from.${from}`));

export const chartBegan = ({ beganOn }: WeekFacts): CountChart =>
  chartCounts(
    t('review.charts.head.network'),
    beganTones(),
    [...beganOn].map(([network, counts]) => ({
      name: nameOf(network),
      parts: FROMS.map((from) => counts.get(from) ?? 0),
      few: false,
    })),
  );

function chartCounts(
  first: string,
  tones: string[],
  rows: { name: string; parts: number[]; few: boolean }[],
): CountChart {
  const number = cachedFormatter(Intl.NumberFormat, locale());
  const list = cachedFormatter(Intl.ListFormat, locale(), { type: 'conjunction' });
  return {
    rows: rows.map(({ name, parts, few }) => {
      const all = parts.reduce((sum, one) => sum + one, 0);
      if (few) return { name, text: t('review.charts.few', { count: all }), parts: [] };
      const some = parts.flatMap((count, i) =>
        count > 0 ? [t('review.charts.count', { name: tones[i] ?? '', number: number.format(count) })] : [],
      );
      return { name, text: list.format(some), parts };
    }),
    table: () => ({
      head: [first, ...tones],
      rows: rows.map(({ name, parts }) => [name, ...parts.map((one) => number.format(one))]),
    }),
  };
}

export function dayPartOf(hour: number): (typeof DAY_PARTS)[number] {
  if (hour >= 5 && hour < 12) return 'mornings';
  if (hour >= 12 && hour < 18) return 'afternoons';
  return hour >= 18 && hour < 23 ? 'evenings' : 'nights';
}

const dayPartAt = (hour: number): number => DAY_PARTS.indexOf(dayPartOf(hour));

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);

/** All that the charts of a week say, for components/review/WeekCharts. @param toSecond in place of rounded words */
export const chartWeek = (facts: WeekFacts, toSecond: boolean, zone: string) => ({
  days: chartDays(facts, toSecond),
  hours: chartHours(facts, toSecond),
  plans: chartPlans(facts, toSecond, zone),
  counts: [
    { id: 'feltPlace', tones: feltTones(), ...chartFelt(facts, 'place') },
    { id: 'feltHour', tones: feltTones(), ...chartFelt(facts, 'hour') },
    { id: 'followedTitle', tones: followedTones(), ...chartFollowed(facts) },
    { id: 'began', tones: beganTones(), ...chartBegan(facts) },
  ],
});
