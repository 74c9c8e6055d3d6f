/** Plays a made-up history to a recorder. */
import type { Act, History } from '../ledger/histories.ts';
import { type TestWorld, world } from './world.ts';

/** A world in which all of that history may happen, with its day starts. */
export function startOf(past: History): TestWorld {
  const it = world(latest(past), { dayStarts: past.dayStarts.slice(1) as never });
  if (past.dayStarts[0]) it.settings.dayStarts.unshift({ at: 0, seconds: past.dayStarts[0].seconds });
  return it;
}

export async function play(it: TestWorld, act: Act): Promise<void> {
  const { recorder, db, clock } = it;
  clock.now += 1000;
  if (act.kind === 'say') await recorder.claim(act.claim);
  else if (act.kind === 'undo') {
    const last = await db.cuts.orderBy('at').last();
    if (last) await recorder.correct({ kind: 'undo', cut: last.act });
  } else if (act.kind === 'erase') await recorder.correct(act);
  else {
    const all = (await db.exposures.toArray()).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
    const piece = all[act.pick % Math.max(1, all.length)];
    if (!piece) return;
    const { id, piece: nth, start, end } = piece;
    if (act.kind === 'move') await recorder.correct({ kind: 'move', id, piece: nth, surface: act.surface });
    else {
      const part = (share: number) => Math.floor(((end - start) * share) / 200);
      await recorder.correct({
        kind: 'shorten',
        id,
        piece: nth,
        start: start + part(act.head),
        end: end - part(act.tail),
      });
    }
  }
}

export const latest = ({ acts }: History) =>
  Math.max(...acts.map((act) => (act.kind === 'say' ? act.claim.end : act.kind === 'erase' ? act.end : 0)));
