/** What each part of the popup is given. `act` runs a press: what fails is said, what worked too, with Undo where there is one. */
import type { Done } from '../../components/Said.tsx';
import type { Acts } from './acts.ts';
import type { PopupState } from './state.ts';

export interface PopupProps {
  state: PopupState;
  acts: Acts;
  act(run: () => unknown, said?: (result: unknown) => Done): void;
}
