/** What a page to show someone says in numbers: tables over some weeks, rounded as elsewhere. */
import { about, aboutShort, exact, locale, t } from '../i18n/index.ts';
import { CURATED } from '../networks/types.ts';
import type { WeekFacts } from '../review/week/types.ts';
import { DAY_PARTS, dayPartOf, shortDurationText } from './pictures.ts';
import { rangeText } from './review.ts';
import type { TableData } from './table-data.ts';

/** "16 – 22 Nov". @param last no later than today */
function weekText(days: readonly string[], today: string): string {
  const last = days.at(-1) as string;
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).formatRange(
    Date.parse(days[0] as string),
    Date.parse(last < today ? last : today),
  );
}

/** A hill and a row for each week. */
export function chartWeeks(weeks: readonly WeekFacts[], today: string) {
  const surfaces = CURATED.filter((surface) => weeks.some(({ bySurface }) => bySurface.has(surface)));
  const tones = surfaces.map((surface) => t(`common.surface.${surface}`));
  const hills = weeks.map(({ days, bySurface, seconds }) => ({
    name: weekText(days, today),
    text: seconds > 0 ? about(seconds) : t('review.charts.none'),
    parts: surfaces.map((surface) => bySurface.get(surface) ?? 0),
  }));
  const posts = weeks.some((week) => week.posts > 0);
  return {
    tones,
    hills,
    table: () => ({
      head: [t('sheet.week'), ...tones, ...(posts ? [t('common.surface.post')] : [])],
      rows: hills.map(({ name, parts }, i) => [
        name,
        ...parts.map((seconds) => shortDurationText(seconds, false)),
        ...(posts ? [shortDurationText(weeks[i]?.posts ?? 0, false)] : []),
      ]),
    }),
  };
}

/** Weeks by the part of the day; days of which the sum alone is kept are in none. */
export const hoursTable = (weeks: readonly WeekFacts[], today: string): TableData => ({
  head: [t('sheet.week'), ...DAY_PARTS.map((part) => t(`review.charts.part.${part}`))],
  rows: weeks.map(({ days, byHour }) => [
    weekText(days, today),
    ...DAY_PARTS.map((part) => {
      const seconds = byHour.reduce((sum, one, hour) => (dayPartOf(hour) === part ? sum + one : sum), 0);
      return shortDurationText(seconds, false);
    }),
  ]),
});

/** Visits by what was planned, from the shortest to the longest of them. */
export function plansTable({ planned }: WeekFacts): TableData {
  const number = new Intl.NumberFormat(locale());
  const alike = Map.groupBy(planned, (one) => one.planned);
  return {
    head: [t('review.charts.head.plan'), t('sheet.visits'), t('review.charts.head.actual')],
    rows: [...alike]
      .toSorted(([a], [b]) => a - b)
      .map(([plan, visits]) => {
        const spent = visits.map((one) => one.spent);
        return [
          exact(plan),
          number.format(visits.length),
          visits.length === 1 ? aboutShort(spent[0] as number) : rangeText(Math.min(...spent), Math.max(...spent)),
        ];
      }),
  };
}
