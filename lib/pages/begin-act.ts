/** An act that changes more than one place: noted first, then done by the background, which finishes it after any end. */
import { now } from '../clock/index.ts';
import { send } from '../messages/bus.ts';
import type { Act } from '../store/rows.ts';
import { openLedger } from './ledger.ts';

export async function beginAct(act: Omit<Act, 'at'>): Promise<void> {
  await openLedger().acts.put({ ...act, at: now() });
  await send('finishActs');
}
