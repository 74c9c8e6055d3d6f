/** What a file says was chosen there. Apart from the rows, since a worker that reads those knows no storage of settings. */
import { type Settings, settingsSchema } from '../settings.ts';

/** What belongs to one browser and one moment: it is not taken over. */
const OWN = [
  'erasedAt',
  'pausedUntil',
  'hardUntil',
  'installedAt',
  'savedAt',
  'letGo',
  'more',
  'offerSkipped',
  'doorSkipped',
  'turnedOn',
];

/** @returns choices that Enough knows, without what was not said, and how many of them do not fit: those are left out, of a
 *  list only the entries that do not */
export function settingsFrom(given: Record<string, unknown>): { settings: Partial<Settings>; unfit: number } {
  const known = Object.keys(settingsSchema.shape).filter((key) => Object.hasOwn(given, key) && !OWN.includes(key));
  const settings: Record<string, unknown> = {};
  let unfit = 0;
  const read = (key: string, value: unknown) => {
    const { data } = settingsSchema.safeParse({ [key]: value });
    if (!data) unfit += 1;
    return data?.[key];
  };
  for (const key of known) {
    const value = given[key];
    const whole = settingsSchema.safeParse({ [key]: value }).success || !Array.isArray(value);
    const fits = whole
      ? read(key, value)
      : (value as unknown[]).flatMap((one) => (read(key, [one]) as unknown[]) ?? []);
    if (fits !== undefined) settings[key] = fits;
  }
  return { settings: settings as Partial<Settings>, unfit };
}
