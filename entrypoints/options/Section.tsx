/** One view of the options. Every change acts at once; under it stands what was done, and the way back. */
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

interface SectionProps {
  id: string;
  /** another one is on screen */
  hidden?: boolean;
  children(runChange: RunChange): ComponentChildren;
}

export function Section({ id, hidden = false, children }: SectionProps) {
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
    <section id={id} hidden={hidden} aria-labelledby={`${id}-title`}>
      <h1 class="title" id={`${id}-title`} tabIndex={-1}>
        {t(`options.${id}.title`)}
      </h1>
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
