/** What the spare copy holds: an export file, packed, of the last weeks; the newer part of it where that is much. */
import { copyOf } from '../copies/copies.ts';
import type { Database } from '../database.ts';
import type { Settings } from '../settings.ts';
import { pack } from './files.ts';

/** Packed. Eight weeks of three hours a day are about a tenth of it. */
export const MOST_BYTES = 2 * 1024 * 1024;
const DAYS = [56, 28, 14, 7, 1];
/** What nobody can spend anew, where there is no room for more. */
const PERSONAL = ['cuts', 'notes', 'loops', 'goals', 'triggers', 'trials', 'reviews'];

/** @param now epoch ms @returns as much as fits */
export async function makeSpare(db: Database, settings: Settings, now: number, most = MOST_BYTES): Promise<Blob> {
  for (const days of DAYS) {
    const packed = await pack(await copyOf(db, settings, now, days));
    if (packed.size <= most) return packed;
  }
  const copy = await copyOf(db, settings, now, 1);
  const personal = Object.entries(copy.stores).filter(([store]) => PERSONAL.includes(store));
  const packed = await pack({ ...copy, stores: Object.fromEntries(personal) });
  return packed.size <= most ? packed : pack({ ...copy, stores: {} });
}
