/** What each part of the popup is given. `run` runs an action and shows what came of it, a failure too, with Undo where there is one. */
import type { ComponentType } from 'preact';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import type { Actions } from './actions.ts';
import type { PopupState } from './state.ts';

export interface PopupProps {
  state: PopupState;
  actions: Actions;
  run(action: () => unknown, describe?: (result: unknown) => StatusMessage): void;
}

/** A screen that takes the popup's place until Back. */
export interface ScreenProps extends PopupProps {
  onBack(): void;
  /** leads to the breaks from any screen, so that one runs after two presses */
  onBreak(): void;
}

/** A screen's file, which loads when it is asked for: the first screen carries none of it. */
export type LoadScreen = () => Promise<{ Screen: ComponentType<ScreenProps> }>;
