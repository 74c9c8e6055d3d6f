/** One view of the options. Every change acts at once; under it stands what was done, and the way back. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
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

/** Runs a change and shows what was done. @param undo brings back what was
 *  @param at the `ChangeLine` that shows it; none: the foot of the view */
export type RunChange = (
  change: () => Promise<unknown>,
  describe: (result: unknown) => string,
  undo?: Undo,
  at?: string,
) => void;
type Undo = (result: unknown) => (() => Promise<unknown>) | null;

const LastChange = createContext<(StatusMessage & { at: string | undefined }) | null>(null);

/** What a change did, right under what was pressed. It stays in sight from there on, however far one scrolls in the view. */
export const ChangeLine = ({ at }: { at?: string | undefined }) => {
  const message = useContext(LastChange);
  return <StatusLine message={message?.at === at ? message : null} />;
};

interface SectionProps {
  id: string;
  /** another one is on screen */
  hidden?: boolean;
  children(runChange: RunChange): ComponentChildren;
}

export function Section({ id, hidden = false, children }: SectionProps) {
  const [message, setMessage] = useState<(StatusMessage & { at: string | undefined }) | null>(null);
  const runChange: RunChange = (change, describe, undo, at) => {
    change().then(
      (result) => {
        const back = undo?.(result);
        setMessage({
          ...{ at, text: describe(result) },
          ...(back && { onUndo: () => runChange(back, () => t('common.undone'), undefined, at) }),
        });
      },
      (error: Error) => setMessage({ at, text: error.message }),
    );
  };
  return (
    <section id={id} hidden={hidden} aria-labelledby={`${id}-title`}>
      <h1 class="title" id={`${id}-title`} tabIndex={-1}>
        {t(`options.${id}.title`)}
      </h1>
      <LastChange.Provider value={message}>
        {children(runChange)}
        <ChangeLine />
      </LastChange.Provider>
    </section>
  );
}

/** Changes settings, with what they were as the way back. */
export const createSetter =
  ({ state: { settings }, actions }: PartProps, runChange: RunChange) =>
  (change: Partial<Settings>, text = t('options.changed'), at?: string): void => {
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, settings[key]])) as Partial<Settings>;
    runChange(
      () => actions.set(change),
      () => text,
      () => () => actions.set(before),
      at,
    );
  };

/** The same, shown by the `ChangeLine` that bears the setting's name. */
export function createSetterInPlace(props: PartProps, runChange: RunChange): (change: Partial<Settings>) => void {
  const set = createSetter(props, runChange);
  return (change) => set(change, undefined, Object.keys(change)[0]);
}
