/** What each part of the popup is given. `act` runs a press: what fails is said, what worked too, with Undo where there is one. */
import type { ComponentType } from 'preact';
import type { StatusMessage } from '../../components/StatusLine.tsx';
import type { Acts } from './actions.ts';
import type { PopupState } from './state.ts';

export interface PopupProps {
  state: PopupState;
  acts: Acts;
  act(run: () => unknown, said?: (result: unknown) => StatusMessage): void;
}

/** A screen that takes the popup's place until Back. */
export interface ScreenProps extends PopupProps {
  onBack(): void;
}

/** A screen's file, which loads when it is asked for: the first screen carries none of it. */
export type LoadScreen = () => Promise<{ Screen: ComponentType<ScreenProps> }>;
