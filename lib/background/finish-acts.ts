/** Ends what was begun in several places: at each start, and as soon as an act has been written down. */
import { browser } from 'wxt/browser';
import { finishActs } from '../store/acts.ts';
import type { Database } from '../store/database.ts';
import { changeSettings } from '../store/settings.ts';
import type { Spare } from '../store/spare/spare.ts';
import { createQueue } from './in-turn.ts';

/** @returns what ends all that is under way, one run after the other */
export function createFinisher(db: Database, spare: Pick<Spare, 'carryOut' | 'clear'>): () => Promise<void> {
  const inTurn = createQueue();
  return () => inTurn(() => finishActs(db, { change: changeSettings, clear, giveBack, spare }));
}

/** Last words of pages, and what lies in memory until the browser closes. */
async function clear(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** A permission that the browser holds to, or that went already, holds up nothing. */
async function giveBack(origins?: string[]): Promise<void> {
  const all = origins ? { origins } : { ...(await getGrants()), permissions: ['notifications'] };
  if (origins?.length === 0) return;
  await browser.permissions.remove(all as never).catch(() => undefined);
}

const getGrants = async () => ({ origins: (await browser.permissions.getAll()).origins ?? [] });
