/** When Enough was paused of late: what a page says is judged by when its seconds were spent, however late it arrives. */
import type { Rest } from '../ledger/without-rests.ts';
import { UNTIL_WOKEN } from '../limits/types.ts';
import type { Database } from './database.ts';
import type { ClockRow } from './rows.ts';
import type { Settings } from './settings.ts';

/** So many are known; a page says nothing that is older than a week. */
const MOST = 100;

/** Notes a pause that has begun or ended. @param now epoch ms @returns all that are known, the one that goes on among them */
export async function noteRests(db: Database, { pausedUntil }: Settings, now: number): Promise<Rest[]> {
  const read = async () => restsBy(await db.clock.bulkGet(['rests', 'pausedUntil']), pausedUntil, now);
  const found = await read();
  if (!found.rows && !found.ended) return found.rests; // as a rule: nothing is to be written
  return db.transaction('rw', db.clock, async () => {
    const { rests, rows, ended } = await read();
    if (ended) await db.clock.delete('pausedUntil');
    if (rows) await db.clock.bulkPut(rows);
    return rests;
  });
}

/** @returns `rows` to write, if any; `ended`: the pause that was noted is over */
function restsBy([row, barrier]: (ClockRow | undefined)[], pausedUntil: number, now: number) {
  const noted = row?.id === 'rests' ? row.rests : [];
  const known = barrier && 'until' in barrier ? barrier : undefined;
  const ended = known && (known.until !== pausedUntil || known.until <= now) ? known : undefined;
  // a clock that was set back passes that time once more, and then Enough is not paused
  const past = [...noted, ...(ended ? [{ from: ended.at, to: ended.until }] : [])]
    .map(({ from, to }) => ({ from, to: Math.min(to, now) }))
    .filter(({ from, to }) => from < to)
    .slice(-MOST);
  const rows: ClockRow[] = JSON.stringify(past) === JSON.stringify(noted) ? [] : [{ id: 'rests', rests: past }];
  const going = ended ? undefined : known;
  // one that ends by itself is noted with the other barriers (clock.ts)
  if (!going && pausedUntil >= UNTIL_WOKEN) rows.push({ id: 'pausedUntil', until: pausedUntil, at: now });
  const rests = pausedUntil > now ? [...past, { from: Math.min(going?.at ?? now, now), to: Infinity }] : past;
  return { rests, ended: !!ended, rows: rows.length > 0 ? rows : undefined };
}
