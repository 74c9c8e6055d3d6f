/** The person's week: seven of their days, from the day on which weeks begin where they live, or where they say. */

/** @param day any ISO date of the week @param first 1 Monday … 7 Sunday @returns its seven ISO dates */
export function weekOf(day: string, first: number): string[] {
  const date = Temporal.PlainDate.from(day);
  const start = date.subtract({ days: (date.dayOfWeek - first + 7) % 7 });
  return Array.from({ length: 7 }, (_, days) => start.add({ days }).toString());
}

/** @param day ISO date @param days may be negative */
export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** @param chosen 1 Monday … 7 Sunday; 0: as people around them have it
 * @param languages most liked first, as in `navigator.languages` */
export function weekStartFor(chosen: number, languages: readonly string[]): number {
  if (chosen > 0) return chosen;
  try {
    const locale = new Intl.Locale(languages[0] ?? 'en-001');
    // what is likely is looked up only where no region is named: it costs a cold worker 20 ms (Chromium 156)
    const region = locale.region ?? locale.maximize().region ?? '';
    return Number(Object.entries(NOT_MONDAY).find(([, regions]) => regions.includes(region))?.[0] ?? 1);
  } catch {
    return 1; // a browser may be set to something that is no language tag
  }
}

/** Where weeks begin on another day than Monday (CLDR 48, `weekData`); `Intl.Locale.getWeekInfo` is not in Firefox 153. */
const NOT_MONDAY: Record<number, string[]> = {
  5: ['MV'],
  6: 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '),
  7: (
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE ' +
    'PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'
  ).split(' '),
};
