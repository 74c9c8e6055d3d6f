/** From a chosen file to what it would add, to what was taken in: one state, whatever goes wrong on the way. */
import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/index.ts';
import type { ReadFile } from '../../../lib/store/worker/protocol.ts';
import type { DataActions } from './actions.ts';

export type ImportState =
  | { at: 'idle'; message?: string }
  | { at: 'busy'; doing: 'reading' | 'taking'; share: number }
  | { at: 'locked'; file: Blob; error?: string }
  | { at: 'preview'; read: ReadFile & { unfit: number }; copy: boolean; isLost: boolean };

/** Words for why nothing was done. */
export function failureText(error: unknown): string {
  const { reason = 'failed' } = error as { reason?: string };
  return t(`data.reason.${reason}`);
}

/** `isLost`: it is the copy of what the browser lost. */
type How = { passphrase?: string; packed?: true; isLost?: boolean };

export function useImport(actions: DataActions) {
  const [state, setState] = useState<ImportState>({ at: 'idle' });
  const busy = (doing: 'reading' | 'taking') => (share: number) => setState({ at: 'busy', doing, share });

  function previewFile(file: Blob, { isLost = false, ...how }: How = {}): void {
    busy('reading')(0);
    actions.read(file, how, busy('reading')).then(
      (read) => setState({ at: 'preview', read, copy: how.packed === true, isLost }),
      (error) => {
        const { reason } = error as { reason?: string };
        if (reason === 'needsPassphrase') setState({ at: 'locked', file });
        else if (reason === 'passphrase') setState({ at: 'locked', file, error: failureText(error) });
        else setState({ at: 'idle', message: failureText(error) });
      },
    );
  }

  return {
    state,
    previewFile,
    previewLost: () => void actions.lostCopy().then((file) => previewFile(file, { packed: true, isLost: true })),
    previewCopy: (day: string) => void actions.copy(day).then((file) => previewFile(file, { packed: true })),
    apply({ settings }: ReadFile, choices: boolean, isLost: boolean): void {
      busy('taking')(0);
      actions.take(choices ? settings : undefined, isLost, busy('taking')).then(
        () => setState({ at: 'idle', message: t('data.take.done') }),
        (error) => setState({ at: 'idle', message: failureText(error) }),
      );
    },
    cancel: () => setState({ at: 'idle' }),
  };
}
