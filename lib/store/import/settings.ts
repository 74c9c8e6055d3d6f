/** What a file says was chosen there. Apart from the rows, since a worker that reads those knows no storage of settings. */
import * as z from 'zod/mini';
import { type Settings, settingsSchema } from '../settings.ts';
import { ImportError } from './read.ts';

/** What belongs to one browser and one moment: it is not taken over. */
const OWN = ['erasedAt', 'pausedUntil', 'hardUntil', 'installedAt', 'letGo', 'more', 'offerSkipped', 'doorSkipped'];

/** @throws ImportError where one of them does not fit @returns choices that Enough knows, without what was not said */
export function settingsFrom(given: Record<string, unknown>): Partial<Settings> {
  const known = Object.keys(settingsSchema.shape).filter((key) => Object.hasOwn(given, key) && !OWN.includes(key));
  const parsed = settingsSchema.safeParse(Object.fromEntries(known.map((key) => [key, given[key]])));
  if (!parsed.success) throw new ImportError('settings', z.prettifyError(parsed.error));
  return Object.fromEntries(known.map((key) => [key, parsed.data[key]])) as Partial<Settings>;
}
