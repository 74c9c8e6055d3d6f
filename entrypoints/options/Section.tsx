/** One part of the options. Every change acts at once; under it stands what was done, and the way back. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { StatusLine, type StatusMessage } from '../../components/StatusLine.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { Settings } from '../../lib/store/settings.ts';
import type { Acts } from './actions.ts';
import type { OptionsState } from './state.ts';

export interface PartProps {
  state: OptionsState;
  acts: Acts;
}

/** Runs a change and says it. @param undo brings back what was */
export type Act = (run: () => Promise<unknown>, said: (result: unknown) => string, undo?: Undo) => void;
type Undo = (result: unknown) => (() => Promise<unknown>) | null;

export function Section({ id, children }: { id: string; children(act: Act): ComponentChildren }) {
  const [done, setDone] = useState<StatusMessage | null>(null);
  const act: Act = (run, said, undo) => {
    run().then(
      (result) => {
        const back = undo?.(result);
        setDone({ text: said(result), ...(back && { onUndo: () => act(back, () => t('common.undone')) }) });
      },
      (error: Error) => setDone({ text: error.message }),
    );
  };
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 class="voice" id={`${id}-title`}>
        {t(`options.${id}.title`)}
      </h2>
      {children(act)}
      <StatusLine done={done} />
    </section>
  );
}

/** Changes settings, with what they were as the way back. */
export const setter =
  ({ state: { settings }, acts }: PartProps, act: Act) =>
  (change: Partial<Settings>, said = t('options.changed')): void => {
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, settings[key]])) as Partial<Settings>;
    act(
      () => acts.set(change),
      () => said,
      () => () => acts.set(before),
    );
  };
