/** One part of the options. Every change acts at once; under it stands what was done, and the way back. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { StatusLine } from '../../components/StatusLine.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import type { Settings } from '../../lib/store/settings.ts';
import type { Actions } from './actions.ts';
import type { OptionsState } from './state.ts';

export interface PartProps {
  state: OptionsState;
  actions: Actions;
}

/** Runs a change and shows what was done. @param undo brings back what was */
export type RunChange = (change: () => Promise<unknown>, describe: (result: unknown) => string, undo?: Undo) => void;
type Undo = (result: unknown) => (() => Promise<unknown>) | null;

export function Section({ id, children }: { id: string; children(runChange: RunChange): ComponentChildren }) {
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const runChange: RunChange = (change, describe, undo) => {
    change().then(
      (result) => {
        const back = undo?.(result);
        setMessage({
          text: describe(result),
          ...(back && { onUndo: () => runChange(back, () => t('common.undone')) }),
        });
      },
      (error: Error) => setMessage({ text: error.message }),
    );
  };
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 class="voice" id={`${id}-title`}>
        {t(`options.${id}.title`)}
      </h2>
      {children(runChange)}
      <StatusLine message={message} />
    </section>
  );
}

/** Changes settings, with what they were as the way back. */
export const createSetter =
  ({ state: { settings }, actions }: PartProps, runChange: RunChange) =>
  (change: Partial<Settings>, text = t('options.changed')): void => {
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, settings[key]])) as Partial<Settings>;
    runChange(
      () => actions.set(change),
      () => text,
      () => () => actions.set(before),
    );
  };
