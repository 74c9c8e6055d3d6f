/** What a file says was chosen there. Apart from the rows, since a worker that reads those knows no storage of settings. */
import * as z from 'zod/mini';
import { type Settings, settingsSchema } from '../settings.ts';
import { NotTaken } from './read.ts';

/** What belongs to one browser and one moment: it is not taken over. */
const OWN = ['erasedAt', 'pausedUntil', 'hardUntil', 'installedAt', 'letGo', 'more', 'offerSkipped', 'doorSkipped'];

/** @throws NotTaken where one of them does not fit @returns choices that Enough knows, without what was not said */
export function settingsFrom(given: Record<string, unknown>): Partial<Settings> {
  const known = Object.keys(settingsSchema.shape).filter((key) => Object.hasOwn(given, key) && !OWN.includes(key));
  const told = settingsSchema.safeParse(Object.fromEntries(known.map((key) => [key, given[key]])));
  if (!told.success) throw new NotTaken('settings', z.prettifyError(told.error));
  return Object.fromEntries(known.map((key) => [key, told.data[key]])) as Partial<Settings>;
}
