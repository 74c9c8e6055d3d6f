/** What sets a person off, as far as it can be read. Where the notes have a passphrase, it can be once that was given, until the
 *  browser closes: it lies in `storage.session` meanwhile, in memory, where no content script can look. */
import { storage } from 'wxt/utils/storage';
import { plainText } from '../../soften/plain-text.ts';
import { MOST_TRIGGERS, type Trigger } from '../../soften/trigger.ts';
import { eraseEverywhere } from '../copies/copy-file.ts';
import type { Database } from '../database.ts';
import { readTriggers } from './triggers.ts';

/** One that was picked on a page while the notes are sealed is in no row yet: what seals it runs beside our own pages. */
type Opened = Trigger & { waits?: true };

const opened = storage.defineItem<Opened[]>('session:triggers', { fallback: [] });

export interface ReadableTriggers {
  /** newest first */
  triggers: Trigger[];
  /** how many are sealed, and not open */
  sealed: number;
}

/** What can be read now. */
export async function readableTriggers(db: Database): Promise<ReadableTriggers> {
  const [{ open, sealed }, inMemory] = await Promise.all([readTriggers(db), opened.getValue()]);
  const ids = new Set(sealed.map(({ id }) => id));
  const mine = inMemory.filter(({ id, waits }) => ids.has(id) || waits);
  const known = new Set(mine.map(({ id }) => id));
  const triggers = [...open, ...mine.map(withoutMark)].toSorted((a, b) => b.at - a.at);
  return { triggers, sealed: sealed.filter(({ id }) => !known.has(id)).length };
}

/** @param onChange hears of what was opened or closed; rows are followed by `liveQuery` */
export const watchOpened = (onChange: () => void): (() => void) => opened.watch(onChange);

const withoutMark = ({ waits: _, ...trigger }: Opened): Trigger => trigger;

/** Whether one more is wanted: it is not there yet, and there is room for it. */
export async function takesTrigger(db: Database, wanted: Omit<Trigger, 'id' | 'at'>): Promise<boolean> {
  const { triggers, sealed } = await readableTriggers(db);
  const isSame = ({ kind, network, text }: Trigger) =>
    kind === wanted.kind && network === wanted.network && plainText(text) === plainText(wanted.text);
  return triggers.length + sealed < MOST_TRIGGERS && !triggers.some(isSame);
}

/** These can be read until the browser closes. @param waits they are to be sealed yet */
export async function rememberTriggers(triggers: readonly Trigger[], waits = false): Promise<void> {
  const ids = new Set(triggers.map(({ id }) => id));
  const others = (await opened.getValue()).filter(({ id }) => !ids.has(id));
  await opened.setValue([...others, ...triggers.map((one) => ({ ...one, ...(waits && { waits: true as const }) }))]);
}

/** @returns those that were picked while no page of ours was there to seal them */
export const waitingTriggers = async (): Promise<Trigger[]> =>
  (await opened.getValue()).filter(({ waits }) => waits).map(withoutMark);

/** @returns puts it back as it was; the copies are made anew within a day */
export const eraseTrigger = (db: Database, id: string): Promise<() => Promise<void>> => erase(db, [id]);

/** All of them, sealed ones too: the way on where a passphrase is forgotten. @returns as above */
export const eraseTriggers = async (db: Database): Promise<() => Promise<void>> =>
  erase(db, (await db.triggers.toCollection().primaryKeys()) as string[]);

async function erase(db: Database, ids: readonly string[]): Promise<() => Promise<void>> {
  const [rows, inMemory] = await Promise.all([db.triggers.bulkGet([...ids]), opened.getValue()]);
  await eraseEverywhere(db, 'triggers', ids);
  const isGone = ({ id }: Opened) => ids.includes(id);
  await opened.setValue(inMemory.filter((one) => !isGone(one)));
  return async () => {
    await db.triggers.bulkPut(rows.filter((row) => row !== undefined));
    for (const one of inMemory.filter(isGone)) await rememberTriggers([withoutMark(one)], one.waits);
  };
}
