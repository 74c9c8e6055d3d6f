/** What sets a person off, for pages that ask and for what is registered. */

import { type Trigger, type Triggers, triggersFor } from '../soften/trigger.ts';
import type { Database } from '../store/database.ts';
import { readableTriggers, rememberTriggers, takesTrigger } from '../store/personal/readable-triggers.ts';
import { keepOpenTrigger } from '../store/personal/triggers.ts';

export interface TriggerKeeper {
  /** what folds on this network now; null: nothing */
  for(network: string): Promise<Triggers | null>;
  /** whether something folds on a network, as it is now */
  networks(): Promise<(network: string) => boolean>;
  /** an account that a person pointed at */
  keepPicked(picked: { network: string; account: string }): Promise<void>;
}

interface Deps {
  db: Database;
  now(): number;
  newId(): string;
  onKept(): Promise<void>;
}

export function createTriggers({ db, now, newId, onKept }: Deps): TriggerKeeper {
  return {
    for: async (network) => triggersFor(network, (await readableTriggers(db)).triggers),
    async networks() {
      // where they cannot be read, nothing folds; whoever opens the popup hears of the database
      const { triggers } = await readableTriggers(db).catch(() => ({ triggers: [] }));
      return (network) => !network.startsWith('site:') && triggersFor(network, triggers) !== null;
    },
    async keepPicked({ network, account: text }) {
      const words = { kind: 'account', text, network } as const;
      if (!(await takesTrigger(db, words))) return;
      const trigger: Trigger = { id: newId(), at: now(), ...words };
      // under a lock it waits in memory: what seals it runs beside our own pages
      if (!(await keepOpenTrigger(db, trigger))) await rememberTriggers([trigger], true);
      await onKept();
    },
  };
}
