/** From a chosen file to what it would add, to what was taken in: one state, whatever goes wrong on the way. */
import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/index.ts';
import type { ReadFile } from '../../../lib/store/worker/protocol.ts';
import type { DataActs } from './actions.ts';

export type TakeIn =
  | { at: 'idle'; said?: string }
  | { at: 'busy'; doing: 'reading' | 'taking'; share: number }
  | { at: 'locked'; file: Blob; amiss?: string }
  | { at: 'preview'; read: ReadFile; copy: boolean };

/** Words for why nothing was done. */
export function why(error: unknown): string {
  const { reason = 'failed', where } = error as { reason?: string; where?: { store: string; row: number } };
  return t(`data.reason.${reason}`, { store: where?.store ?? '', row: where?.row ?? 0 });
}

export function useTakeIn(acts: DataActs) {
  const [state, set] = useState<TakeIn>({ at: 'idle' });
  const busy = (doing: 'reading' | 'taking') => (share: number) => set({ at: 'busy', doing, share });

  function look(file: Blob, how: { passphrase?: string; packed?: true } = {}): void {
    busy('reading')(0);
    acts.read(file, how, busy('reading')).then(
      (read) => set({ at: 'preview', read, copy: how.packed === true }),
      (error) => {
        const { reason } = error as { reason?: string };
        if (reason === 'needsPassphrase') set({ at: 'locked', file });
        else if (reason === 'passphrase') set({ at: 'locked', file, amiss: why(error) });
        else set({ at: 'idle', said: why(error) });
      },
    );
  }

  return {
    state,
    look,
    lookAtCopy: (day: string) => void acts.copy(day).then((file) => look(file, { packed: true })),
    take({ settings }: ReadFile, choices: boolean): void {
      busy('taking')(0);
      acts.take(choices ? settings : undefined, busy('taking')).then(
        () => set({ at: 'idle', said: t('data.take.done') }),
        (error) => set({ at: 'idle', said: why(error) }),
      );
    },
    keep: () => set({ at: 'idle' }),
  };
}
