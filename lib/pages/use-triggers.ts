/** What sets a person off, as a page of ours shows it: what can be read, and the presses that change it. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { now } from '../clock/index.ts';
import { t } from '../i18n/index.ts';
import { send } from '../messages/bus.ts';
import { MOST_TRIGGERS, type Trigger, type TriggerWords } from '../soften/trigger.ts';
import type { Database } from '../store/database.ts';
import { readNotes } from '../store/personal/notes.ts';
import {
  eraseTrigger,
  type ReadableTriggers,
  readableTriggers,
  takesTrigger,
  watchOpened,
} from '../store/personal/readable-triggers.ts';
import { keepTrigger, openTriggers, sealWaiting } from './notes-worker.ts';
import type { StatusMessage } from './status-message.ts';

export type ShownTriggers = ReadableTriggers & { locked: boolean };

/** Pages that are open and what is registered are made to fit; a worker that does not hear of it does so at its next start. */
const tellBackground = (): void => void send('settingsChanged').catch(() => undefined);

/** @returns what is there, null until it is read; the last answer; and what each press does */
export function useTriggers(db: Database) {
  const [shown, setShown] = useState<ShownTriggers | null>(null);
  const [message, setMessage] = useState<StatusMessage | null>(null);
  useEffect(() => {
    const read = async () => ({ ...(await readableTriggers(db)), locked: (await readNotes(db)).locks.length > 0 });
    const report = () => void read().then(setShown, () => undefined); // the popup says that the database cannot be read
    const rows = liveQuery(read).subscribe({ next: setShown, error: () => undefined });
    const stop = watchOpened(report);
    void sealWaiting(db).catch(() => undefined); // the next page tries again
    return () => {
      rows.unsubscribe();
      stop();
    };
  }, []);

  const run = (act: () => Promise<StatusMessage>) =>
    act().then(
      (done) => {
        setMessage(done);
        tellBackground();
      },
      () => setMessage({ text: t('triggers.failed') }),
    );

  return {
    shown,
    message,
    add: (words: TriggerWords) =>
      void run(async () => {
        if (!(await takesTrigger(db, words)))
          return { text: t(isFull(shown) ? 'triggers.full' : 'triggers.there', { count: MOST_TRIGGERS }) };
        await keepTrigger(db, { id: crypto.randomUUID(), at: now(), ...words });
        return { text: t('triggers.added') };
      }),
    erase: ({ id }: Trigger) =>
      void run(async () => {
        const back = await eraseTrigger(db, id);
        const onUndo = () =>
          void run(async () => {
            await back();
            return { text: t('common.undone') };
          });
        return { text: t('triggers.erased'), onUndo };
      }),
    /** @returns false where the passphrase opens nothing */
    async open(passphrase: string): Promise<boolean> {
      const opened = await openTriggers(passphrase).catch(() => undefined);
      if (opened === undefined) setMessage({ text: t('thought.notes.failed') }); // nothing is known of the passphrase
      if (opened) await run(async () => ({ text: t('triggers.opened') }));
      return opened !== false;
    },
  };
}

const isFull = (shown: ShownTriggers | null): boolean =>
  !!shown && shown.triggers.length + shown.sealed >= MOST_TRIGGERS;
